import { CONDITIONS, POLARITIES } from './codes.ts'
import type { IndicatorColumns, OutcomeColumns, TargetColumns } from './columns.ts'
import { dayNumber } from './day.ts'
import { groupingOf } from './grouping.ts'
import type { Model } from './model.ts'
import type { NodeIndex } from './node-index.ts'
import { periodNumber } from './period.ts'
import type { Outcome } from './schema.ts'

export const POLARITY_CODES = Object.keys(POLARITIES) as readonly (keyof typeof POLARITIES)[]
export const CONDITION_CODES = Object.keys(CONDITIONS) as readonly (keyof typeof CONDITIONS)[]

/** Says of a reference whether it is none (−1), something (its row) or unknown, so that its row is left out (−2). */
export type Scope = (id: string | undefined, table: 'goals' | 'organisations') => number

const indicatorColumnsOf = (model: Model): IndicatorColumns => {
  const rows = model.indicators
  return {
    polarity: Uint8Array.from(rows, (row) => POLARITY_CODES.indexOf(row.polarity)),
    ratio: Uint8Array.from(rows, (row) => (row.scale === 'ratio' ? 1 : 0)),
    baseline: Float64Array.from(rows, (row) => row.baseline ?? NaN),
    baselinePeriod: Int32Array.from(rows, (row) => periodNumber(row.baselinePeriod)),
    accumulates: Uint8Array.from(rows, (row) => (row.accumulates === true ? 1 : 0)),
    maxAge: Float64Array.from(rows, (row) => Math.floor(row.maxAge ?? 0)),
  }
}

const targetColumnsOf = (model: Model, index: NodeIndex, scope: Scope): TargetColumns => {
  const rows = model.targets
  const goal = Int32Array.from(rows, (row) => scope(row.goal, 'goals'))
  const organisation = Int32Array.from(rows, (row) => scope(row.organisation, 'organisations'))
  const indicator = Int32Array.from(rows, (row, at) =>
    goal[at] === -2 || organisation[at] === -2 ? -1 : index.rowIn('indicators', row.indicator),
  )
  return {
    indicator,
    goal,
    organisation,
    period: Int32Array.from(rows, (row) => periodNumber(row.period)),
    value: Float64Array.from(rows, (row) => row.value ?? NaN),
    valueMax: Float64Array.from(rows, (row) => row.valueMax ?? NaN),
    condition: Uint8Array.from(rows, (row) =>
      row.condition ? CONDITION_CODES.indexOf(row.condition) + 1 : 0,
    ),
    decided: Int32Array.from(rows, (row) =>
      dayNumber(model.decisions[index.rowIn('decisions', row.decision)]?.date, 0),
    ),
    groups: groupingOf(model.indicators.length, indicator, goal, organisation),
  }
}

const COUNTS_NOT = new Set(['missing', 'suppressed', 'forecast'])

/** Whether a row has a value that is neither missing, protected nor a forecast (MODEL: rule 2). */
export const countsAsOutcome = (row: Outcome): boolean =>
  row.value !== undefined && !COUNTS_NOT.has(row.status ?? 'ok')

/** Whether a row is of the plan's own municipality: others are for comparison only (FORMAT: `outcomes`). */
export const isOwnMunicipality = (row: Outcome, { plan }: Pick<Model, 'plan'>): boolean =>
  row.municipality === undefined || row.municipality === plan.code

const outcomeColumnsOf = (model: Model, index: NodeIndex, scope: Scope): OutcomeColumns => {
  const rows = model.outcomes
  const own = Uint8Array.from(rows, (row) =>
    (row.gender ?? 'T') === 'T' && isOwnMunicipality(row, model) ? 1 : 0,
  )
  const organisation = Int32Array.from(rows, (row) => scope(row.organisation, 'organisations'))
  const indicator = Int32Array.from(rows, (row, at) =>
    organisation[at] === -2 ? -1 : index.rowIn('indicators', row.indicator),
  )
  return {
    indicator,
    organisation,
    own,
    period: Int32Array.from(rows, (row) => periodNumber(row.period)),
    value: Float64Array.from(rows, (row) => row.value ?? NaN),
    usable: Uint8Array.from(rows, (row, at) => (own[at] === 1 && countsAsOutcome(row) ? 1 : 0)),
    retrieved: Int32Array.from(rows, (row) => dayNumber(row.retrieved, 0)),
    groups: groupingOf(model.indicators.length, indicator, undefined, organisation),
  }
}

/** The indicators, targets and outcomes of a model in typed arrays. O(rows log rows within an indicator). */
export const measureColumnsOf = (
  model: Model,
  index: NodeIndex,
): {
  readonly indicators: IndicatorColumns
  readonly targets: TargetColumns
  readonly outcomes: OutcomeColumns
} => {
  const scope: Scope = (id, table) => {
    if (id === undefined) return -1
    const row = index.rowIn(table, id)
    return row >= 0 ? row : -2
  }
  return {
    indicators: indicatorColumnsOf(model),
    targets: targetColumnsOf(model, index, scope),
    outcomes: outcomeColumnsOf(model, index, scope),
  }
}
