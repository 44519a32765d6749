#!/usr/bin/env bash
# scripts/export/run.sh [options of export.py]: makes the private environment
# .venv-export, then exports.
set -euo pipefail
cd "$(dirname "$0")/../.."
source scripts/versions.env
venv=.venv-export
wanted="$PIP_PACKAGES_EXPORT $PIP_PACKAGES_EXPORT_NO_DEPS"
if [ "$(cat $venv/.installed 2>/dev/null)" != "$wanted" ]; then
  echo "export: making $venv"
  [ -x $venv/bin/python ] || "${PYTHON:-python3}" -m venv $venv
  $venv/bin/python -m pip install --quiet --disable-pip-version-check $PIP_PACKAGES_EXPORT
  $venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps $PIP_PACKAGES_EXPORT_NO_DEPS
  echo "$wanted" >$venv/.installed
fi
exec $venv/bin/python scripts/export/export.py "$@"
