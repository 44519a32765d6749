"""Results that appear whole or not at all.

Everything is written beside the target under a hidden name, brought to the disk, and
renamed. What ends the process in between (an error, Ctrl-C, SIGTERM through the
command line) takes the unfinished file away.
"""

import os
import pathlib
import shutil
import tempfile

from .errors import OutputError


def _sync_folder(path):
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _as_umask_says(path, mode):
    umask = os.umask(0)
    os.umask(umask)
    os.chmod(path, mode & ~umask)


def _failed(target, error):
    return OutputError(f"{target}: {error.strerror or error}; nothing was written")


class AtomicFile:
    """`write` bytes; the file is there when the `with` block ends without an error."""

    def __init__(self, target):
        self.target = pathlib.Path(target)

    def __enter__(self):
        try:
            descriptor, self._path = tempfile.mkstemp(
                dir=self.target.parent, prefix=f".{self.target.name}.", suffix=".tmp")
        except OSError as error:
            raise _failed(self.target, error) from None
        self._file = open(descriptor, "wb", buffering=0)
        return self

    def write(self, data):
        view = memoryview(data).cast("B")
        try:
            while len(view):
                view = view[self._file.write(view):]
        except OSError as error:
            raise _failed(self.target, error) from None

    def __exit__(self, kind, *_):
        try:
            if kind is None:
                _as_umask_says(self._path, 0o666)
                os.fsync(self._file.fileno())
                self._file.close()
                os.replace(self._path, self.target)
                _sync_folder(self.target.parent)
        except OSError as error:
            raise _failed(self.target, error) from None
        finally:
            self._file.close()
            if os.path.exists(self._path):
                os.unlink(self._path)


class AtomicFolder:
    """A folder to write files into; it has its name when the block ends without an error.

    The target must not be there, or be an empty folder.
    """

    def __init__(self, target):
        self.target = pathlib.Path(target)

    def __enter__(self):
        try:
            if self.target.exists() and (not self.target.is_dir() or any(self.target.iterdir())):
                raise OutputError(f"{self.target}: is there already; a sharded checkpoint is "
                                  "written to a folder that is new or empty")
            self.path = pathlib.Path(tempfile.mkdtemp(
                dir=self.target.parent, prefix=f".{self.target.name}.", suffix=".tmp"))
        except OSError as error:
            raise _failed(self.target, error) from None
        return self

    def __exit__(self, kind, *_):
        try:
            if kind is None:
                _as_umask_says(self.path, 0o777)
                os.rename(self.path, self.target)
                _sync_folder(self.target.parent)
        except OSError as error:
            raise _failed(self.target, error) from None
        finally:
            shutil.rmtree(self.path, ignore_errors=True)
