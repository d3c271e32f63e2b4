"""Answers for each line of JSON whether Python's fastjsonschema accepts it: accept, refuse or unreadable."""

import json
import platform
import sys

import fastjsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    validate = fastjsonschema.compile(json.load(file))

print(f"fastjsonschema {fastjsonschema.VERSION}, Python {platform.python_version()}", flush=True)

for line in sys.stdin.buffer:
    try:
        document = json.loads(line)
    except (ValueError, RecursionError):
        print("unreadable", flush=True)
        continue
    try:
        validate(document)
        print("accept", flush=True)
    except fastjsonschema.JsonSchemaValueException:
        print("refuse", flush=True)
