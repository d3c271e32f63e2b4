"""Validates a folder of NDJSON parts on Dask: each part goes through the command `leader-calls validate`.

    python3 dask_validate.py RECORDS OUT [--workers N | --scheduler ADDRESS]

RECORDS holds parts named *.ndjson, *.jsonl or either with .gz. OUT/results gets a file for each part with a line for
each record, OUT/rejects one with the refused records byte for byte. Every worker must see both folders under the same
names. A part comes to be under its own name only when it is complete, so that doing it twice changes nothing; one whose
results are there is not done again.
"""

import argparse
import os
import shutil
import subprocess
import sys
import uuid
from pathlib import Path

from distributed import Client, LocalCluster, as_completed


def validate_part(part: str, out: str) -> int:
    """Validates one part; returns the number of its records."""
    results = Path(out, "results", result_name(part))
    rejects = Path(out, "rejects", result_name(part))
    if not results.exists():
        # A separate name for each try: a worker that was given up may still be writing.
        attempt = f".{results.name}.{uuid.uuid4().hex}"
        new_results, new_rejects = results.with_name(attempt), rejects.with_name(attempt)
        command = ["leader-calls", "validate", part, "--ndjson", "--format", "ndjson", "--rejects", str(new_rejects)]
        # The results go through this process, so that the command also ends if its worker is killed.
        with open(new_results, "wb") as file, subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            shutil.copyfileobj(process.stdout, file)
        # 0 and 1 are answers: every record is valid, or some are refused. Anything else is a failure of this try.
        if process.returncode not in (0, 1):
            new_results.unlink()
            raise RuntimeError(f"leader-calls ended with {process.returncode} on {part}")
        # The results last: if they exist, the part is done.
        os.replace(new_rejects, rejects)
        os.replace(new_results, results)
    with open(results, "rb") as file:
        return sum(1 for _ in file)


def result_name(part: str) -> str:
    return Path(part).name.split(".")[0] + ".ndjson"


def parts_of(folder: str) -> list[str]:
    """The parts of a folder in their order; no two may have results of the same name."""
    names = sorted(name for name in os.listdir(folder) if name.endswith((".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz")))
    if not names:
        sys.exit(f"There is no part in {folder}.")
    if len({result_name(name) for name in names}) < len(names):
        sys.exit(f"Two parts of {folder} differ only in what follows their first dot.")
    return [os.path.join(folder, name) for name in names]


def main() -> None:
    parser = argparse.ArgumentParser(description="Validates a folder of NDJSON parts on Dask.")
    parser.add_argument("records")
    parser.add_argument("out")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="how many processes on this machine")
    parser.add_argument("--scheduler", help="the address of a cluster to use instead")
    args = parser.parse_args()
    parts = parts_of(args.records)
    for folder in ("results", "rejects"):
        os.makedirs(os.path.join(args.out, folder), exist_ok=True)

    # One thread per worker: the command is a separate process and uses a whole core.
    cluster = args.scheduler or LocalCluster(n_workers=args.workers, threads_per_worker=1, dashboard_address=None)
    with Client(cluster) as client:
        # Not pure: a run that is started again must look at the files again. Dask itself gives the part of a dead worker to
        # another one (distributed.scheduler.allowed-failures); retries are for parts that fail.
        futures = client.map(validate_part, parts, out=args.out, pure=False, retries=2)
        done = records = 0
        for _, count in as_completed(futures, with_results=True):
            done, records = done + 1, records + count
            print(f"\r{done} of {len(parts)} parts, {records} records", end="", file=sys.stderr)
    print(file=sys.stderr)
    if not args.scheduler:
        cluster.close()
    # Files that killed tries left.
    for folder in ("results", "rejects"):
        for left in Path(args.out, folder).glob(".*"):
            left.unlink()


if __name__ == "__main__":
    main()
