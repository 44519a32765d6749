"""Results that are kept as they come, as JSON, one line per shape: a benchmark that
was interrupted goes on where it stopped."""

import json


def read(path):
    """Results by shape; a later one counts."""
    results = {}
    if path.exists():
        for line in path.read_text().splitlines():
            result = json.loads(line)
            results[result["shape"]] = result
    return results


def append(path, result):
    with path.open("a") as file:
        file.write(json.dumps(result) + "\n")
