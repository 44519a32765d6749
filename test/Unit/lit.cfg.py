"""The GoogleTest programs of the build folder's unittests, one result per test."""

import os

import lit.formats

config.name = "rope-mlir-unit"
config.suffixes = []
config.test_exec_root = os.path.join(config.rope_obj_root, "unittests")
config.test_source_root = config.test_exec_root
config.test_format = lit.formats.GoogleTest(".", "Tests")
# In sanitizer builds, as for the other tests: arenas of MLIR's cross over.
config.environment["ASAN_OPTIONS"] = "detect_container_overflow=0:allow_user_poisoning=0:detect_leaks=0"
