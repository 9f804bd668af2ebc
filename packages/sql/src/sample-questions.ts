import type { Column, ColumnType } from './column.ts'
import { QUERIES, type QueryName } from './queries.ts'
import type { Parameter } from './quote.ts'
import type { FaultKind } from './sql-fault.ts'

// What both engines are asked, to hold them to the same answers.

/** Values of all types that a reader may come across. */
export const VALUES: readonly string[] = [
  '1::TINYINT',
  '40000::USMALLINT',
  '1::UBIGINT',
  '9007199254740991',
  '9007199254740993',
  '-170141183460469231731687303715884105727::HUGEINT',
  'sum(1)',
  'count(*)',
  '1.5::DECIMAL(4,2)',
  '-0.05::DECIMAL(4,2)',
  '12345678901234567890.25::DECIMAL(38,2)',
  '3.25::FLOAT',
  '0.1 + 0.2',
  "'Infinity'::DOUBLE",
  'true',
  '[true, NULL]',
  "DATE '2025-01-02'",
  "DATE '0044-03-15 (BC)'",
  "'infinity'::DATE",
  "TIMESTAMP '2025-01-02 03:04:05.5'",
  "TIMESTAMP '1969-12-31 23:59:59.000001'",
  "TIMESTAMP_S '2025-01-02 03:04:05'",
  "TIMESTAMP_MS '2025-01-02 03:04:05.5'",
  "TIME '01:02:03.25'",
  "INTERVAL '14 months 2 days 00:00:01'",
  "INTERVAL '-1 day'",
  'INTERVAL 0 DAY',
  "'5b6a1f6e-0000-4000-8000-000000000000'::UUID",
  "'ab'::BLOB",
  "'åäö 😀'",
  "['a', NULL, 'å']",
  '[[1, 2], NULL, []]',
  '[count(*)]',
  "[DATE '2025-01-02']",
  '[1.5::DECIMAL(4,2)]',
  '[1, 2]::INTEGER[2]',
  "{'a': 1, 'b c': ['x'], 'd': {'e': sum(1)}}",
  "MAP {'k': [1::DOUBLE]}",
  'NULL',
  'NULL::VARCHAR[]',
]

/** SQL of a reader that is answered. */
export const QUESTIONS: readonly string[] = [
  'SELECT "id", "title" FROM "goals" ORDER BY "id"; -- and no more',
  'FROM goals SELECT count(*) AS antal',
  "VALUES (1, 'a'), (2, NULL)",
  'WITH a AS (SELECT 1 AS x) SELECT * FROM a -- x',
  'DESCRIBE "links"',
  'SHOW TABLES',
  'SELECT column_name, null_percentage FROM (SUMMARIZE "goals")',
  'SELECT 1 AS a, 2 AS a',
  "PIVOT (SELECT kind, 1 AS n FROM goals) ON kind IN ('vision', 'namndmal') USING sum(n)",
  'WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t WHERE i < 50) SELECT sum(i) AS s FROM t',
  "SELECT strftime(DATE '2025-03-01', '%Y') AS y, date_diff('day', DATE '2025-01-01', DATE '2025-03-01') AS d",
  "SELECT title ILIKE '%LÄS%' AS hit, regexp_replace(title, 'l', 'x') AS t FROM goals ORDER BY id",
]

/** SQL of a reader that is not answered, and the kind of its fault. */
export const FAULTS: readonly (readonly [sql: string, kind: FaultKind])[] = [
  ['SELEC 1', 'syntax'],
  ["SELECT 'åäö😀',, FROM goals", 'syntax'],
  ["SELECT\n  'åäö😀',\n  nope\nFROM goals", 'name'],
  ['SELECT * FROM nope', 'name'],
  ['SELECT nope(1)', 'name'],
  ["SELECT 'x'::INTEGER", 'value'],
  ["SELECT '😀', 'x'::DATE", 'value'],
  ['SELECT', 'syntax'],
  ['', 'refused'],
  ['SELECT 1; SELECT 2', 'refused'],
  ['SELECT 1; DELETE FROM goals', 'refused'],
  ["INSERT INTO goals(id) VALUES ('x')", 'refused'],
  ['UPDATE goals SET title = NULL', 'refused'],
  ['DELETE FROM goals', 'refused'],
  ['DROP TABLE goals', 'refused'],
  ['CREATE TABLE x (i INTEGER)', 'refused'],
  ['CREATE TEMP TABLE x AS SELECT 1', 'refused'],
  ['WITH a AS (DELETE FROM goals RETURNING *) FROM a', 'syntax'],
  ['COMMIT', 'refused'],
  ['BEGIN', 'refused'],
  ["ATTACH ':memory:' AS x", 'refused'],
  ["ATTACH '/tmp/x.duckdb'", 'refused'],
  ["COPY goals TO '/tmp/x.csv'", 'refused'],
  ["EXPORT DATABASE '/tmp/x'", 'refused'],
  ['INSTALL icu', 'refused'],
  ['LOAD icu', 'refused'],
  ['SET threads = 1', 'refused'],
  ['SET lock_configuration = false', 'refused'],
  ['RESET enable_external_access', 'refused'],
  ['PRAGMA enable_profiling', 'refused'],
  ['CALL duckdb_tables()', 'refused'],
  ['PREPARE x AS SELECT 1', 'refused'],
  ['EXPLAIN ANALYZE DELETE FROM goals', 'refused'],
  ['USE memory', 'refused'],
  ['SET VARIABLE x = 1', 'refused'],
  ["FROM read_csv('/etc/passwd')", 'refused'],
  ["FROM read_text('/etc/passwd')", 'refused'],
  ["FROM read_blob('/etc/passwd')", 'refused'],
  ["FROM glob('/*')", 'refused'],
  ["FROM sniff_csv('/etc/passwd')", 'refused'],
  ["FROM read_csv('https://example.org/x.csv')", 'refused'],
  ["FROM query('DROP TABLE goals')", 'refused'],
  ["SELECT * FROM query('FROM read_csv(''/etc/passwd'')')", 'refused'],
  ["SELECT 'a\0b'", 'syntax'],
]

/** Parameters for a query that fit the sample, or at least their types: all combinations. */
export const parametersOf = (name: QueryName): readonly (readonly Parameter[])[] =>
  QUERIES[name].parameters.reduce<readonly (readonly Parameter[])[]>(
    (lists, column: Column) => lists.flatMap((list) => SAMPLES[column.type].map((value) => [...list, value])),
    [[]],
  )

const SAMPLES: Readonly<Record<ColumnType, readonly Parameter[]>> = {
  VARCHAR: ['R1', 'N1.1', 'N1', 'I1', '2025'],
  'VARCHAR[]': [['R1', 'N1'], []],
  DOUBLE: [0.5],
  INTEGER: [2025],
  BIGINT: [2025],
  BOOLEAN: [true],
  DATE: ['2025-06-30'],
}
