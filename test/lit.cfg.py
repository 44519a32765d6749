"""What the tests may use: our tools, FileCheck and friends, Python with NumPy."""

import os
import shutil
import subprocess

import lit.formats
from lit.llvm import llvm_config

config.name = "rope-mlir"
config.test_format = lit.formats.ShTest(not llvm_config.use_lit_shell)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "programs", "lit.cfg.py"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.rope_obj_root, "test")

config.environment["FILECHECK_OPTS"] = "-enable-var-scope --allow-unused-prefixes=false"
llvm_config.with_environment("PATH", config.llvm_tools_dir, append_path=True)
llvm_config.with_environment("PATH", config.rope_tools_dir, append_path=True)

# Every test doubles as a round-trip test of all that rope-opt reads.
rope_opt = "rope-opt"
if os.environ.get("ROPE_OPT_CHECK_IR_ROUNDTRIP"):
    rope_opt = "rope-opt --verify-roundtrip"
    config.substitutions.append((r"\brope-opt\b(?! --verify-roundtrip)", rope_opt))

config.substitutions.append(("%python", config.python))
config.substitutions.append(("%rope_src_root", config.rope_src_root))
config.substitutions.append(("%rope_tools", config.rope_tools_dir))
config.substitutions.append(("%rope_libs", config.rope_libs_dir))
config.substitutions.append(("%shlibext", config.shlibext))

if subprocess.run([config.python, "-c", "import numpy"], capture_output=True).returncode == 0:
    config.available_features.add("numpy")
if shutil.which("ptxas"):
    config.available_features.add("ptxas")
llc = subprocess.run([os.path.join(config.llvm_tools_dir, "llc"), "--version"], capture_output=True, text=True)
if "x86-64" in llc.stdout:
    config.available_features.add("x86-registered-target")
