"""Reads datasets into pandas: one row a statement, with the call, who tells it, and the words it rests on.

Usage: python3 statements.py FILE…
"""

import json
import sys
from pathlib import Path

import pandas as pd


def statements(dataset):
    """The statements of a dataset, a row each; ids stand beside what they name."""
    names = {actor["id"]: actor["name"] for actor in dataset["actors"]}
    accounts = pd.json_normalize(dataset["accounts"]).set_index("id")
    # A call without statements has no such key, but json_normalize asks for it.
    calls = [{**call, "statements": call.get("statements", [])} for call in dataset["calls"]]
    rows = pd.json_normalize(
        calls,
        record_path="statements",
        meta=["id", ["date", "value"], "medium", "status"],
        meta_prefix="call.",
    )
    if rows.empty:
        return rows
    rows["dataset"] = dataset["id"]
    rows["voice"] = rows["account"].map(accounts["voice"]).map(names)
    rows["source"] = rows["account"].map(accounts["source"])
    rows["said by"] = rows["speakers"].map(lambda ids: ", ".join(names[each] for each in ids))
    # Of sealed evidence there are positions and a digest, and no words.
    rows["words"] = rows["evidence"].map(lambda spans: " … ".join(span.get("exact", "") for span in spans))
    return rows


if __name__ == "__main__":
    files = [json.loads(Path(name).read_text("utf-8")) for name in sys.argv[1:]]
    table = pd.concat([statements(dataset) for dataset in files], ignore_index=True)
    columns = ["call.id", "voice", "said by", "mode", "content"]
    print(table[columns].to_string(index=False))
    print(f"{len(table)} statements")
