#!/usr/bin/env bash
# Configures a build folder: scripts/configure.sh BUILD [more cmake arguments].
# scripts/setup.sh comes first; it writes what is read here.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/versions.env
source "${ROPE_VENV:-.venv}/env.sh"
build=$1
shift

launcher=()
if command -v ccache >/dev/null; then
  # Without these two, ccache passes over everything that uses the precompiled header.
  ccache=(env CCACHE_SLOPPINESS=pch_defines,time_macros ccache)
  launcher=("-DCMAKE_CXX_COMPILER_LAUNCHER=$(IFS=';'; echo "${ccache[*]}")")
fi

exec cmake -G Ninja -S . -B "$build" \
  -DCMAKE_C_COMPILER="clang-$LLVM_MAJOR" \
  -DCMAKE_CXX_COMPILER="clang++-$LLVM_MAJOR" \
  -DLLVM_USE_LINKER="lld-$LLVM_MAJOR" \
  -DMLIR_DIR="${MLIR_DIR:-/usr/lib/llvm-$LLVM_MAJOR/lib/cmake/mlir}" \
  -DROPE_PYTHON="$ROPE_PYTHON" \
  -DROPE_CUDA_TOOLKIT="$ROPE_CUDA_TOOLKIT" \
  "${launcher[@]}" "$@"
