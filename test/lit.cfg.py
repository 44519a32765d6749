"""What the tests may use: our tools, FileCheck and friends, Python with NumPy."""

import os
import pathlib
import subprocess

import lit.formats
from lit.llvm import llvm_config

config.name = "rope-mlir"
config.test_format = lit.formats.ShTest(not llvm_config.use_lit_shell)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "programs", "folding", "models", "lit.cfg.py", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.rope_obj_root, "test")

config.environment["FILECHECK_OPTS"] = "-enable-var-scope --allow-unused-prefixes=false"
llvm_config.with_environment("PATH", config.llvm_tools_dir, append_path=True)
llvm_config.with_environment("PATH", config.rope_tools_dir, append_path=True)

# Every test doubles as a round-trip test of all that rope-opt reads.
if os.environ.get("ROPE_OPT_CHECK_IR_ROUNDTRIP"):
    config.substitutions.append(
        (r"\brope-opt\b(?! --verify-roundtrip)", "rope-opt --verify-roundtrip"))

config.substitutions += [
    ("%programs", os.path.join(config.test_source_root, "Integration", "programs")),
    ("%folding", os.path.join(config.test_source_root, "Integration", "folding")),
    ("%models", os.path.join(config.test_source_root, "Integration", "models")),
    ("%rope_src_root", config.rope_src_root),
    ("%rope_obj_root", config.rope_obj_root),
    ("%rope_tools", config.rope_tools_dir),
    ("%rope_libs", config.rope_libs_dir),
    ("%shlibext", config.shlibext),
    ("%python", config.python),
    ("%cuda_toolkit", config.cuda_toolkit),
    ("%ptxas", config.ptxas),
    ("%cxx", config.cxx_compiler),
    ("%cc", config.c_compiler),
    ("%cmake", config.cmake_command),
    ("%mlir_dir", config.mlir_dir),
]

# Features. A test that needs one which is missing is not run, and
# scripts/run-tests.py fails then unless test/expected-unsupported.txt names it.
features = config.available_features
if subprocess.run([config.python, "-c", "import numpy"], capture_output=True).returncode == 0:
    features.add("numpy")
if os.path.isfile(config.ptxas):
    # MLIR looks for ptxas on PATH and for libdevice in CUDA_HOME.
    features.add("ptxas")
    llvm_config.with_environment("PATH", os.path.dirname(config.ptxas), append_path=True)
if config.cuda_toolkit:
    config.environment["CUDA_HOME"] = config.cuda_toolkit
    if os.path.isfile(os.path.join(config.cuda_toolkit, "include", "cuda.h")):
        features.add("cuda-headers")
if os.path.exists("/dev/nvidiactl"):
    features.add("cuda")
llc = subprocess.run(
    [os.path.join(config.llvm_tools_dir, "llc"), "--version"], capture_output=True, text=True)
if "x86-64" in llc.stdout:
    features.add("x86-registered-target")
cpuinfo = pathlib.Path("/proc/cpuinfo")
flags = set(cpuinfo.read_text().split()) if cpuinfo.exists() else set()
for flag in ("avx2", "avx512f", "avx512_bf16"):
    if flag in flags:
        features.add("cpu-" + flag.replace("avx512f", "avx512"))
if config.sanitizer:
    # libMLIR is not instrumented, and its containers and arenas cross over into
    # our code; what MLIR keeps for the life of the process is no leak of ours.
    features.add("sanitizer")
    config.environment["ASAN_OPTIONS"] = (
        "detect_container_overflow=0:allow_user_poisoning=0:detect_leaks=0")
    config.environment["UBSAN_OPTIONS"] = "print_stacktrace=1:halt_on_error=1"

# Read by scripts/run-tests.py.
features_file = pathlib.Path(config.test_exec_root, "features.txt")
features_file.write_text("\n".join(sorted(features)) + "\n")
