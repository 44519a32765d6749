#!/usr/bin/env python3
"""Check a JSON report against the table of keys in docs/report.md.

Every key of the report has to be in the table, with the type given there, and every
key in the table has to be where its object is.
"""

import argparse
import json
import pathlib
import re
import sys

ROW = re.compile(r"^\| `([^`]+)` \| ([^|]+) \|")
TYPES = {"integer": int, "string": str, "boolean": bool, "object": dict, "array": list}


def read_schema(text):
    """The table, as {path: types}; a set of strings is a choice of words."""
    schema = {}
    for line in text.splitlines():
        row = ROW.match(line)
        if row:
            kinds = row[2].strip()
            schema[row[1]] = set(re.findall(r"`([^`]+)`", kinds)) if "`" in kinds else kinds.split(" or ")
    return schema


def has_type(value, kinds):
    if isinstance(kinds, set):
        return value in kinds
    if value is None:
        return "null" in kinds
    return any(type(value) is TYPES[kind] for kind in kinds if kind != "null")


def check(value, path, schema, errors):
    if isinstance(value, list):
        for element in value:
            check(element, path + "[]", schema, errors)
        return
    if path and path not in schema:
        errors.append(f"{path}: not in the table")
        return
    if path and not has_type(value, schema[path]):
        errors.append(f"{path}: {value!r} is not {schema[path]}")
    if not isinstance(value, dict):
        return
    prefix = path + "." if path else ""
    wanted = {re.match(r"\w+", key[len(prefix):])[0] for key in schema if key.startswith(prefix)}
    for key in wanted - value.keys():
        errors.append(f"{prefix}{key}: missing")
    for key, element in value.items():
        check(element, prefix + key, schema, errors)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("schema", type=pathlib.Path, help="a page with the table")
    parser.add_argument("report", type=pathlib.Path, nargs="+", help="JSON, as rope-report writes it")
    options = parser.parse_args()
    schema, failed = read_schema(options.schema.read_text()), False
    for file in options.report:
        report, errors = json.loads(file.read_text()), []
        check(report, "", schema, errors)
        totals = {key: sum(function["counts"][key] for function in report["functions"]) for key in report["counts"]}
        if totals != report["counts"]:
            errors.append(f"counts: the functions add up to {totals}")
        for error in sorted(set(errors)):
            print(f"{file}: {error}")
        failed |= bool(errors)
        print(f"{file.name}: {len(errors)} errors, {json.dumps(report['counts'])}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
