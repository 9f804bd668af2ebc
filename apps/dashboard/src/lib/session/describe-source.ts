/** A model in the few words that the shell needs. Runs at build and in the worker. */
import {
  labelsOf,
  mandatesOf,
  nextDay,
  parseDay,
  rowsOf,
  TABLE_KEYS,
  TABLES,
  toColumns,
  type Model,
} from '@rodtrad/core'
import { ask, statedOf } from '@rodtrad/analysis'
import type { Source } from './source.ts'

/** What the model itself doesn't tell. */
export interface SourceTold extends Pick<Source, 'kind' | 'name' | 'hash'> {
  /** The day to ask about; the day of today for the reader's own sources. */
  readonly asOf: string
}

/**
 * What the shell shows of a source: its name, its dates to choose among, and how much was read.
 *
 * @example describeSource(model, { kind: 'sample', name: '', hash: '', asOf: '2026-11-23' })
 */
export function describeSource(model: Model, { kind, name, hash, asOf }: SourceTold): Source {
  const day = parseDay(asOf, 'from')
  if (day === undefined) throw new RangeError(`no day: ${asOf}; give one as 2026-11-23`)
  const { period } = statedOf(ask(toColumns(model).columns, { asOf: day }, day))
  const reported = [...model.outcomes, ...model.assessments].map((row) => String(row.period))
  return {
    kind,
    name,
    hash,
    municipality: model.plan.municipality,
    asOf,
    period,
    periods: latest(
      reported.filter((each) => each <= `${asOf.slice(0, 4)}~`),
      16,
    ),
    turns: turnsOf(model, asOf),
    labels: [...labelsOf(model.plan)],
    tables: TABLE_KEYS.flatMap((key) => {
      const rows = rowsOf(model, key)
      const illustrative = rows.filter((row) => 'illustrative' in row && row.illustrative).length
      return rows.length === 0
        ? []
        : [{ table: key, name: TABLES[key].name, rows: rows.length, illustrative }]
    }),
  }
}

function latest(texts: readonly string[], most: number): string[] {
  return [...new Set(texts)].sort().reverse().slice(0, most)
}

/** The last day of each mandate period and the day after it, and the day itself. */
function turnsOf(model: Model, asOf: string): string[] {
  const ends = mandatesOf(model.plan).map(({ to }) => to)
  return [...new Set([asOf, ...ends, ...ends.map(nextDay)])].sort()
}
