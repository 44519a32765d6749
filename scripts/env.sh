# To be sourced: puts the project's tools, LLVM's test tools and ptxas on PATH, the
# Python package on PYTHONPATH, and sets CUDA_HOME, where MLIR looks for libdevice. scripts/setup.sh comes first.
rope_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$rope_root/scripts/versions.env"
source "${ROPE_VENV:-$rope_root/.venv}/env.sh"
export CUDA_HOME="$ROPE_CUDA_TOOLKIT"
export PATH="$rope_root/build/bin:/usr/lib/llvm-$LLVM_MAJOR/bin:$CUDA_HOME/bin:$PATH"
export PYTHONPATH="$rope_root/python${PYTHONPATH:+:$PYTHONPATH}"
