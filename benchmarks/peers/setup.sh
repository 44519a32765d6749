#!/usr/bin/env bash
# benchmarks/peers/setup.sh: makes .venv-peers, which sees PyTorch and the exporter
# of .venv-export. A peer that cannot be installed is left out, and said so.
set -euo pipefail
cd "$(dirname "$0")/../.."
source scripts/versions.env
scripts/export/run.sh --list >/dev/null
venv=.venv-peers
[ -x $venv/bin/python ] || "${PYTHON:-python3}" -m venv $venv
site=$($venv/bin/python -c 'import site; print(site.getsitepackages()[0])')
exported=$(.venv-export/bin/python -c 'import site; print(site.getsitepackages()[0])')
echo "$exported" >"$site/export.pth"
for package in $PIP_PACKAGES_PEERS; do
  $venv/bin/python -m pip install --quiet --disable-pip-version-check "$package" ||
    echo "peers: not here: $package"
done
