"""Answers for each line of JSON whether Python's jsonschema accepts it: accept, refuse or unreadable."""

import json
import platform
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)

validator = jsonschema.validators.validator_for(schema)(schema)
print(f"jsonschema {jsonschema.__version__}, Python {platform.python_version()}", flush=True)

for line in sys.stdin.buffer:
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        print("unreadable", flush=True)
        continue
    print("accept" if validator.is_valid(document) else "refuse", flush=True)
