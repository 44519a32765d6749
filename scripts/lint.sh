#!/usr/bin/env bash
# scripts/lint.sh BUILD JOBS: format, clang-tidy and generated documents of the
# files in git. All three are run; the exit code says whether one complained.
set -uo pipefail
cd "$(dirname "$0")/.."
source scripts/versions.env
build=$1 jobs=$2
status=0

git ls-files '*.cpp' '*.h' '*.c' | xargs "clang-format-$LLVM_MAJOR" --dry-run -Werror || status=1

# Only what the build compiles has a command line; LLVM's precompiled header is
# read by the same clang, which keeps a file at some seconds.
tidy() {
  git ls-files '*.cpp' | grep -v '^test/' |
    xargs -P "$jobs" -n 4 "clang-tidy-$LLVM_MAJOR" -p "$build" --quiet 2>&1
}
# The exit code is clang-tidy's, not that of the filter of its progress.
complaints=$(tidy) || status=1
grep -v 'Processing file\|warnings\? generated\|^Suppressed\|^Use -header-filter\|^$' <<<"$complaints"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
scripts/docs.sh "$scratch"
diff -r "$scratch" docs/reference >/dev/null || { echo "docs/reference is out of date: run make docs"; status=1; }

[ $status = 0 ] && echo "lint: clean"
exit $status
