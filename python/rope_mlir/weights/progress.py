"""A bar on the terminal, or nothing."""

import sys
import time

WIDTH = 30


class Progress:
    """Bytes done of `total`. `show` None: only where standard error is a terminal."""

    def __init__(self, total, show=None):
        self._total, self._done, self._name = total, 0, ""
        self._show = sys.stderr.isatty() if show is None else show
        self._drawn, self._start = 0.0, time.monotonic()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._show and self._drawn:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()

    def name(self, name):
        self._name = name

    def advance(self, count):
        self._done += count
        now = time.monotonic()
        if self._show and now - self._drawn > 0.1:
            self._drawn = now
            share = self._done / max(self._total, 1)
            bar = ("#" * int(share * WIDTH)).ljust(WIDTH)
            rate = self._done / 1e6 / max(now - self._start, 1e-6)
            sys.stderr.write(f"\r\033[K[{bar}] {share:4.0%} {rate:.0f} MB/s {self._name[-40:]}")
            sys.stderr.flush()

    def summary(self):
        """Bytes, seconds and speed, for the closing line."""
        seconds = max(time.monotonic() - self._start, 1e-6)
        megabytes = self._done / 1e6
        return f"{megabytes:.1f} MB in {seconds:.2f} s, {megabytes / seconds:.0f} MB/s"
