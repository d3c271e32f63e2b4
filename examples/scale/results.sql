-- Queries the results of dask_validate.py, in by-dask/results, and their records, in records, with DuckDB 1.1 or later:
--
--   duckdb -csv < results.sql
--
-- The key of a record is (part, record): the name of its part, and its number there. Not every record has an id, and
-- two parts may have the same one.

create view results as
select parse_filename(filename, true) as part, record, line, id, ok, checked, diagnostics
from read_ndjson('by-dask/results/*.ndjson', filename = true, maximum_object_size = 1000000000, columns = {
  record: 'BIGINT', line: 'BIGINT', file: 'VARCHAR', id: 'VARCHAR', ok: 'BOOLEAN',
  checked: 'STRUCT(spans BIGINT, "of" BIGINT)',
  diagnostics: 'STRUCT(code VARCHAR, severity VARCHAR, message VARCHAR, pointer VARCHAR)[]'
});

-- The same numbers for the records themselves: a line that is not JSON is a NULL, a blank line does not count.
create view records as
select part, n - min(n) over (partition by part) + 1 as record, json
from (
  select parse_filename(filename, true) as part, row_number() over () as n, json
  from read_ndjson_objects('records/*.ndjson', filename = true, maximum_object_size = 1000000000, ignore_errors = true)
);

-- How many records there are, and how much of their evidence was checked.
select count(*) as records, count(*) filter (ok) as valid, count(*) filter (not ok) as refused,
  sum(checked.spans) as spans_checked, sum(checked."of") as spans
from results;

-- What was found, by code.
select found.code, found.severity, count(*) as times, count(distinct (part, record)) as records
from results, unnest(diagnostics) as list(found)
group by all order by times desc, found.code;

-- The refused records with their diagnostics.
select part, record, id, diagnostics[1].code as code, diagnostics[1].pointer as pointer, json ->> '$.title' as title
from results left join records using (part, record)
where not ok order by part, record;

-- Results and records belong together: both counts are 0 unless files were changed or lost.
select count(*) filter (results.record is null or records.record is null) as unmatched,
  count(*) filter (results.id <> (json ->> '$.id')) as other_id
from results full join records using (part, record);
