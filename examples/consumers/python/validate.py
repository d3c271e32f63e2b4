"""Checks datasets against the JSON Schema of leader-calls: what is wrong, and at which place.

Usage: python3 validate.py FILE…
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

from jsonschema import Draft202012Validator

SCHEMA = Path("node_modules/leader-calls/schemas/1.0/draft-2020-12.json")


def causes(error):
    """In a union, only what is wrong under the kind that the data names; elsewhere the error itself."""
    branches = defaultdict(list)
    for inner in error.context:
        branches[inner.schema_path[0]].append(inner)
    meant = [errors for errors in branches.values() if not any(names_another_kind(each) for each in errors)]
    if len(meant) == 1:
        for inner in meant[0]:
            yield from causes(inner)
    else:
        yield error


def names_another_kind(error):
    return error.validator == "const" and list(error.path) == ["kind"]


def pointer(error):
    """The JSON Pointer (RFC 6901) to the value."""
    keys = (str(key).replace("~", "~0").replace("/", "~1") for key in error.absolute_path)
    return "".join(f"/{key}" for key in keys)


def sentence(error):
    if error.validator == "oneOf":
        return "The kind is missing, or there is no such kind."
    return error.message


def main(files):
    validator = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    valid = True
    for file in files:
        data = json.loads(Path(file).read_text("utf-8"))
        found = [cause for error in validator.iter_errors(data) for cause in causes(error)]
        for error in found:
            print(f"{file}: {pointer(error)}: {sentence(error)}")
        if found:
            valid = False
        else:
            print(f"{file}: The structure is valid. No schema sees whether its ids, quotations and dates are right. For that, run:")
            print(f"  npx leader-calls validate --format json {file}")
    return 0 if valid else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
