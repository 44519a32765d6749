"""What the benchmarks in Python share: copies, rounds in turn, the machine."""

import ctypes
import ctypes.util
import os
import pathlib
import statistics
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]

# A timed stretch is repeated until it is as long, in milliseconds.
STRETCH = 20
# Threads of an OpenMP runtime spin before they sleep, and there may be two of
# them in a process; `environment` tells ours to stop after 10 ms.
PAUSE = 0.05


def environment(separates_sizes=False):
    """Memory of peers stays theirs between calls, else they measure page faults; and
    threads of a runtime that is not at work stop spinning soon. `separates_sizes`: an
    allocator that does not cut up large blocks for small ones, where they fill the memory;
    not every peer works with it."""
    settings = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": str(1 << 40),
                "MALLOC_TOP_PAD_": str(1 << 28)}
    if separates_sizes:
        library = ctypes.util.find_library("jemalloc")
        if not library:
            raise SystemExit("error: no libjemalloc: scripts/setup.sh bench")
        settings = {"LD_PRELOAD": library, "MALLOC_CONF": "narenas:1,oversize_threshold:0,"
                    "dirty_decay_ms:-1,muzzy_decay_ms:-1"}
    return os.environ | settings | {"KMP_BLOCKTIME": "10"}


def count_processors():
    return len(os.sched_getaffinity(0))


def describe_machine():
    model = vectors = ""
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
        if line.startswith("flags"):
            vectors = ", AVX-512" if "avx512f" in line else ", AVX2" if "avx2" in line else ""
    return f"{model}{vectors}, {count_processors()} processors"


def load_copies(pairs):
    """Copies between each (from, to, bytes): several pages at once or one, past the
    caches or not."""
    path = ROOT / "build/lib/librope-bench-copy.so"
    if not path.exists():
        raise SystemExit("error: no copy to measure against: ninja -C build rope-bench-copy")
    library = ctypes.CDLL(str(path))
    arguments = [(ctypes.c_void_p(source), ctypes.c_void_p(target), ctypes.c_size_t(size),
                  count_processors()) for source, target, size in pairs]

    def make(pages, passes_caches, prefetch):
        def copy():
            for four in arguments:
                library.rope_bench_copy(*four, pages, passes_caches, prefetch)
        return copy

    return {f"{pages} pages{', non-temporal' * passes}{', prefetch' * bool(ahead)}":
            make(pages, passes, ahead)
            for passes in (1, 0) for pages in (1, 2, 4) for ahead in (0, 2560)}


class Clock:
    def __init__(self, synchronize=lambda: None):
        self.synchronize = synchronize

    def time(self, work, repeats=1):
        """Milliseconds of one call."""
        start = time.perf_counter()
        for _ in range(repeats):
            work()
        self.synchronize()
        return (time.perf_counter() - start) / repeats * 1e3

    def repeats(self, work):
        self.time(work)
        return max(1, min(1000, int(STRETCH / max(self.time(work), 1e-3))))

    def rounds(self, contenders, count):
        """The median of each, in turns; each runs once untimed before, so that it finds
        the caches as it leaves them itself."""
        repeats = {name: self.repeats(work) for name, work in contenders.items()}
        times = {name: [] for name in contenders}
        for _ in range(count):
            for name, work in contenders.items():
                time.sleep(PAUSE)
                self.time(work)
                times[name].append(self.time(work, repeats[name]))
        return {name: statistics.median(values) for name, values in times.items()}

    def fastest(self, contenders):
        times = self.rounds(contenders, 3)
        name = min(times, key=times.get)
        return name, contenders[name]
