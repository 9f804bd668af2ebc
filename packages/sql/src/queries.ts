import type { GoalKind, Polarity, Severity, Stance, Status, Trend } from '@rodtrad/core'
import {
  boolean,
  type Column,
  type Columns,
  count,
  integer,
  number,
  orNull,
  text,
  texts,
  word,
} from './column.ts'

/** A query of this package: what `$1`, `$2`, … are, and the columns that it answers with. */
export interface Query<P extends readonly Column[] = readonly Column[], C extends Columns = Columns> {
  readonly parameters: P
  readonly columns: C
}

const query = <const P extends readonly Column[], C extends Columns>(
  parameters: P,
  columns: C,
): Query<P, C> => ({
  parameters,
  columns,
})

const goal = text
const figure = { low: orNull(number), high: orNull(number), value: orNull(number) }

/** The queries: one entry for each file of `queries/`, by its name. */
export const QUERIES = {
  'attainment-goals': query([], {
    goal,
    title: text,
    kind: word<GoalKind>(),
    owner: texts,
    number: orNull(text),
    area: orNull(text),
    followUp: orNull(word<'measurable' | 'directional'>()),
    ...figure,
    evidence: number,
    status: word<Status>(),
    reason: orNull(text),
    trend: orNull(word<Trend>()),
    unmeasurable: texts,
    illustrative: boolean,
  }),
  'coverage-goals': query([], {
    goal,
    title: text,
    number: orNull(text),
    area: orNull(text),
    uncovered: boolean,
    deep: boolean,
    single: boolean,
    reach: orNull(number),
    unanswered: texts,
    organisations: count,
    carriers: count,
  }),
  'coverage-matrix': query([], {
    goal,
    goalTitle: text,
    organisation: text,
    organisationName: text,
    level: integer,
    name: text,
    answered: boolean,
    stance: orNull(word<Stance>()),
    single: boolean,
    via: texts,
  }),
  'findings-by-severity': query([], { severity: word<Severity>(), code: text, amount: count }),
  'goal-parts': query([goal], {
    child: text,
    kind: word<'indicator' | 'goal'>(),
    title: text,
    unit: orNull(text),
    organisation: orNull(text),
    organisationName: orNull(text),
    weight: number,
    low: number,
    high: number,
    value: orNull(number),
    evidence: number,
    rule: orNull(text),
    outcome: orNull(number),
    outcomePeriod: orNull(text),
    lagged: boolean,
    target: orNull(number),
    targetMax: orNull(number),
    targetPeriod: orNull(text),
    condition: orNull(text),
    final: boolean,
    baseline: orNull(number),
    previous: orNull(number),
    decision: orNull(text),
  }),
  'goal-thread-edges': query([goal], { from: text, to: text }),
  'goal-thread-nodes': query([goal], {
    id: text,
    depth: integer,
    title: text,
    kind: orNull(text),
    number: orNull(text),
    owner: texts,
    value: orNull(number),
    status: orNull(word<Status>()),
    illustrative: boolean,
  }),
  'indicator-series': query([text], {
    period: text,
    year: integer,
    month: integer,
    value: orNull(number),
    organisation: orNull(text),
    own: boolean,
    municipality: orNull(text),
    gender: word<'T' | 'K' | 'M'>(),
    status: word<'ok' | 'preliminary' | 'forecast' | 'missing' | 'suppressed'>(),
    illustrative: boolean,
  }),
  'own-outcomes': query([], {
    indicator: text,
    title: text,
    unit: orNull(text),
    polarity: word<Polarity>(),
    organisation: orNull(text),
    period: orNull(text),
    value: orNull(number),
    status: orNull(text),
  }),
} as const satisfies Readonly<Record<string, Query>>

export type QueryName = keyof typeof QUERIES
