"""NOT RUN by our tests, which have no Beam: they compile this file, and test validate_stream() without an engine.

Validates files of NDJSON on Apache Beam, one file an element, on any of its runners:

    python3 beam_validate.py 'gs://bucket/records/*.ndjson' gs://bucket/results --runner DataflowRunner ...

Writes results as lines, each with its file: sort by file and record to have their order. `leader-calls` must be in the
container image of the workers (--sdk_container_image).
"""

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import BinaryIO

COMMAND = ["leader-calls", "validate", "-", "--format", "ndjson"]


def validate_stream(name: str, stream: BinaryIO) -> Iterator[str]:
    """A line of results for each record of a stream, with the stream's name as its `file`."""
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        # Another thread writes while this one reads results: each waits for the other, and no file is in memory as a whole.
        failures: list[BaseException] = []
        feeder = threading.Thread(target=feed, args=(stream, process.stdin, failures))
        feeder.start()
        for line in process.stdout:
            yield json.dumps({"file": name, **json.loads(line)}, ensure_ascii=False, separators=(",", ":"))
        feeder.join()
    # Beam retries a failed element as a whole. 0 and 1 are answers: every record is valid, or some are refused.
    if failures:
        raise failures[0]
    if process.returncode not in (0, 1):
        raise RuntimeError(f"leader-calls ended with {process.returncode} on {name}")


def feed(source: BinaryIO, sink: BinaryIO, failures: list[BaseException]) -> None:
    try:
        with sink:
            shutil.copyfileobj(source, sink, 1 << 20)
    except BaseException as error:
        failures.append(error)


def main() -> None:
    import apache_beam as beam
    from apache_beam.io import fileio
    from apache_beam.options.pipeline_options import PipelineOptions

    records, out, *options = sys.argv[1:]
    with beam.Pipeline(options=PipelineOptions(options)) as pipeline:
        (
            pipeline
            | fileio.MatchFiles(records)
            | fileio.ReadMatches()
            # So that the files are distributed among workers, and not read where their names were listed.
            | beam.Reshuffle()
            | beam.FlatMap(lambda file: validate_stream(file.metadata.path, file.open("application/octet-stream")))
            | beam.io.WriteToText(f"{out}/results", file_name_suffix=".ndjson")
        )


if __name__ == "__main__":
    main()
