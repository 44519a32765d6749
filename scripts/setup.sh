#!/usr/bin/env bash
# Gives this machine what a build and the tests need, and says what it did:
# Debian packages, the private Python environment .venv, and ptxas with libdevice
# from a CUDA Toolkit or from PyPI. Does nothing, quickly, where all is there.
#
#   scripts/setup.sh [lint] [asan] [bench]     also the extras of these make targets, and of
#                                              the benchmarks in Python
#
# ROPE_VENV (default .venv) and PYTHON (default python3) can be set; CUDA_HOME
# points to a toolkit, and ROPE_CUDA_FROM_PYPI=1 passes over the machine's own.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/versions.env
venv=$(realpath -m "${ROPE_VENV:-.venv}")
python=${PYTHON:-python3}

say() { echo "setup: $*"; }
die() { echo "setup: error: $*" >&2; exit 1; }

install_debian_packages() {
  local packages="$APT_PACKAGES" missing="" installed package
  [[ " $* " != *" lint "* ]] || packages+=" $APT_PACKAGES_LINT"
  [[ " $* " != *" asan "* ]] || packages+=" $APT_PACKAGES_ASAN"
  [[ " $* " != *" bench "* ]] || packages+=" $APT_PACKAGES_BENCH"
  if ! command -v dpkg-query >/dev/null; then
    check_tools_without_dpkg
    return
  fi
  installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' $packages 2>/dev/null || true)"
  for package in $packages; do
    [[ "$installed" == *" installed:$package "* ]] || missing+=" $package"
  done
  command -v "$python" >/dev/null || missing+=" python3"
  [ -n "$missing" ] || return 0

  local as_root=""
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null ||
      die "packages are missing and this is not root; run: apt-get install$missing"
    as_root="sudo -n"
  fi
  say "installing$missing"
  export DEBIAN_FRONTEND=noninteractive
  # Package lists that are too old name files that are gone: always fetch them first.
  $as_root apt-get update -qq || die "apt-get update failed"
  $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
    die "apt-get could not install$missing"
}

# Elsewhere than on Debian the tools may come from anywhere; each is asked for by
# its name, and the package that has it is named.
check_tools_without_dpkg() {
  local pair
  for pair in clang++-$LLVM_MAJOR:clang-$LLVM_MAJOR ld.lld-$LLVM_MAJOR:lld-$LLVM_MAJOR \
    mlir-opt-$LLVM_MAJOR:mlir-$LLVM_MAJOR-tools cmake:cmake ninja:ninja-build "$python":python3; do
    command -v "${pair%%:*}" >/dev/null ||
      die "${pair%%:*} not found; Debian has it in package ${pair#*:}"
  done
}

# Makes the environment if it is missing or its interpreter does not run.
ensure_venv() {
  "$venv/bin/python" -c '' 2>/dev/null && return
  "$python" -c "import sys; sys.exit(sys.version_info[:2] < ($1))" ||
    die "$("$python" --version) is too old; Python $PYTHON_MINIMUM or later is in package python3"
  say "making $venv"
  rm -rf "$venv"
  "$python" -m venv "$venv" || die "$python -m venv failed; package python3-venv has it"
}

# pip_install STAMP PACKAGES...: once for each list of versions.
pip_install() {
  local stamp="$venv/.installed-$1" wanted="${*:2}"
  [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || return 0
  say "pip install $wanted"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input $wanted ||
    die "pip could not install $wanted"
  echo "$wanted" >"$stamp"
}

# Whether a folder is a toolkit as MLIR wants one, and new enough.
is_toolkit() {
  [ -x "$1/bin/ptxas" ] && [ -f "$1/nvvm/libdevice/libdevice.10.bc" ] || return 1
  local version
  version=$("$1/bin/ptxas" --version | sed -n 's/.*release \([0-9.]*\).*/\1/p')
  [ "$(printf '%s\n' "$CUDA_MINIMUM" "$version" | sort -V | head -1)" = "$CUDA_MINIMUM" ]
}

# Prints the toolkit's folder: the machine's own, else wheels in the environment.
find_toolkit() {
  local candidate
  if [ -z "${ROPE_CUDA_FROM_PYPI:-}" ]; then
    for candidate in "${CUDA_HOME:-}" "${CUDA_PATH:-}" /usr/local/cuda; do
      [ -n "$candidate" ] && is_toolkit "$candidate" && echo "$candidate" && return
    done
    candidate=$(command -v ptxas || true)
    if [ -n "$candidate" ]; then
      candidate=$(dirname "$(dirname "$(readlink -f "$candidate")")")
      is_toolkit "$candidate" && echo "$candidate" && return
    fi
  fi
  pip_install cuda $PIP_PACKAGES_CUDA >&2
  # The wheels of one CUDA version share one folder, laid out as a toolkit.
  candidate=$(find "$venv" -path '*/site-packages/nvidia/*/bin/ptxas' | head -1)
  candidate=${candidate%/bin/ptxas}
  [ -n "$candidate" ] && is_toolkit "$candidate" ||
    die "no ptxas and libdevice in the PyPI packages $PIP_PACKAGES_CUDA"
  echo "$candidate"
}

# What was found, for scripts/env.sh and scripts/configure.sh; rewritten only
# when it changes, since the configuration depends on it.
write_env() {
  local new
  new="# Written by scripts/setup.sh.
ROPE_PYTHON='$venv/bin/python'
ROPE_CUDA_TOOLKIT='$1'"
  [ "$(cat "$venv/env.sh" 2>/dev/null)" = "$new" ] || echo "$new" >"$venv/env.sh"
}

install_debian_packages "$@"
ensure_venv "${PYTHON_MINIMUM/./, }"
pip_install base $PIP_PACKAGES
toolkit=$(find_toolkit)
write_env "$toolkit"
