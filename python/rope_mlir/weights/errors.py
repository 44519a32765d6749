"""What can go wrong, each with the exit code of the command line."""


class WeightsError(Exception):
    """Something that the user has to know; the message is for them."""

    exit_code = 3


class InputError(WeightsError):
    """A manifest, a map of names or a checkpoint is not what it should be."""

    exit_code = 3


class Refused(WeightsError):
    """All is well formed, but the move would give wrong weights."""

    exit_code = 4


class OutputError(WeightsError):
    """The result could not be written."""

    exit_code = 5
