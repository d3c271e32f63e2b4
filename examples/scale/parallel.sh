#!/usr/bin/env bash
# Validates one large NDJSON file with GNU parallel, part by part, and repeats a part whose process was killed.
#
#   bash parallel.sh RECORDS.ndjson OUT [BLOCK]
#
# OUT/results/NNNNNN.ndjson has a line for each record of a part, OUT/rejects/NNNNNN.ndjson the refused records byte
# for byte, OUT/parts.tsv where each part begins in the file. Started again after an interruption, it does the parts that
# have no results yet. BLOCK is the value of --block. PARALLEL="--jobs 4" in the environment runs four at a time.
set -euo pipefail

export records=$1 out=$2
block=${3:-64M}
mkdir -p "$out/results" "$out/rejects"

# Where the parts begin and end: --pipepart cuts between lines, wc counts. The parts become arguments, because GNU
# parallel 20221122 gives a retried job of --pipepart the block of another job.
if ! [ -e "$out/parts.tsv" ]; then
  parallel -k --pipepart -a "$records" --block "$block" wc -c |
    awk '{ printf "%06d\t%.0f\t%.0f\n", NR, offset, $1; offset += $1 }' > "$out/parts.tsv.new"
  mv "$out/parts.tsv.new" "$out/parts.tsv"
fi

validate_part() {
  local part=$1 offset=$2 bytes=$3
  [ -e "$out/results/$part.ndjson" ] && return
  # A separate name for each try, so that a process that outlived its job cannot write into the next one's file.
  local results=$out/results/.$part.$$ rejects=$out/rejects/.$part.$$
  tail -c "+$((offset + 1))" "$records" | head -c "$bytes" |
    leader-calls validate - --format ndjson --rejects "$rejects" > "$results"
  local statuses="${PIPESTATUS[*]}"
  # 0 and 1 are answers: every record is valid, or some are refused. tail gets SIGPIPE (141) when head has enough.
  case $statuses in
    "0 0 0" | "0 0 1" | "141 0 0" | "141 0 1") ;;
    *)
      rm -f "$results" "$rejects" "$rejects.partial"
      echo "part $part: tail, head and leader-calls ended with $statuses" >&2
      return 3
      ;;
  esac
  # The results last: if they exist, the part is done.
  mv "$rejects" "$out/rejects/$part.ndjson" &&
    mv "$results" "$out/results/$part.ndjson"
}
export -f validate_part

SHELL=$(command -v bash) parallel --retries 3 --halt now,fail=1 --joblog "$out/joblog.tsv" \
  --colsep '\t' -a "$out/parts.tsv" validate_part

# Files that killed tries left.
find "$out/results" "$out/rejects" -name '.*' -type f -delete
