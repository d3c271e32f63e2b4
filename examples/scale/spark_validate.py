"""NOT RUN by our tests, which have no Spark: they compile this file, and test validate_lines() without an engine.

Validates NDJSON on Spark (3.4 or later), in one of two ways:

    spark-submit spark_validate.py pipe RECORDS OUT            a line of results for each record, as text
    spark-submit spark_validate.py pandas RECORDS OUT          the same as a table (Parquet), with the records beside

`leader-calls` must be installed on every node (or be reached through a container image that the executors run in).
"""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator

# Exit 1 means that some records are refused, which is an answer, not a failure; Spark would try the task four times and
# give up. Any other code must stay what it is: with checkCode=False a killed process would look like a short answer.
COMMAND = ["sh", "-c", "leader-calls validate - --format ndjson || test $? -eq 1"]
PIPE_COMMAND = "sh -c 'leader-calls validate - --format ndjson || test $? -eq 1'"


def validate_lines(lines: Iterable[str]) -> list[str]:
    """A line of results for each record, in their order. A record must not be blank or contain a line feed."""
    given = list(lines)
    done = subprocess.run(COMMAND, input="\n".join(given).encode(), stdout=subprocess.PIPE, check=True)
    # splitlines() would also cut at other characters that Unicode takes for the end of a line.
    results = done.stdout.decode().split("\n")[:-1]
    if len(results) != len(given):
        raise RuntimeError(f"{len(given)} records went in, {len(results)} results came out")
    return results


def validate_frames(frames: Iterator) -> Iterator:
    """For mapInPandas: adds the columns id, ok, codes and result to frames with a column `value`."""
    for frame in frames:
        frame = frame[frame["value"].str.strip(" \t\r\n") != ""].copy()
        results = validate_lines(frame["value"])
        reports = [json.loads(result) for result in results]
        frame["id"] = [report.get("id") for report in reports]
        frame["ok"] = [report["ok"] for report in reports]
        frame["codes"] = [[found["code"] for found in report["diagnostics"]] for report in reports]
        frame["result"] = results
        yield frame


def main() -> None:
    from pyspark.sql import SparkSession
    from pyspark.sql.functions import input_file_name

    way, records, out = sys.argv[1:]
    spark = SparkSession.builder.appName("leader-calls").getOrCreate()
    if way == "pipe":
        # Spark's own text reader also ends a line at a carriage return, which JSON allows between its tokens.
        lines = spark.sparkContext.newAPIHadoopFile(
            records,
            "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
            "org.apache.hadoop.io.LongWritable",
            "org.apache.hadoop.io.Text",
            conf={"textinputformat.record.delimiter": "\n"},
        ).values()
        lines.pipe(PIPE_COMMAND, checkCode=True).saveAsTextFile(out)
    elif way == "pandas":
        spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "20000")
        frame = spark.read.option("lineSep", "\n").text(records).withColumn("file", input_file_name())
        schema = "value string, file string, id string, ok boolean, codes array<string>, result string"
        frame.mapInPandas(validate_frames, schema).write.parquet(out)
    else:
        sys.exit("The first argument is pipe or pandas.")


if __name__ == "__main__":
    main()
