/** The outcomes and targets of an indicator, as the series chart takes them. */
import type { SeriesRow, SeriesTarget } from '@rodtrad/charts/series'
import type { QueryRow } from '@rodtrad/sql'
import { municipalityName } from './municipality-name.ts'
import type { Part, Target } from './rows.ts'
import { periodText } from './value-text.ts'

export type SeriesOutcome = QueryRow<'indicator-series'>

/** The rows of a part: its own organ's, and other kommuner's. */
export const outcomesOf = (
  rows: readonly SeriesOutcome[],
  part: Pick<Part, 'organisation'>,
): readonly SeriesOutcome[] => rows.filter((row) => !row.own || row.organisation === part.organisation)

/**
 * @example toSeriesRow({ period: '2025-T1', year: 2025, month: 4, … }).share // 1/3
 */
export const toSeriesRow = (row: SeriesOutcome): SeriesRow => ({
  year: row.year,
  share: row.month / 12,
  period: periodText(row.period),
  value: row.status === 'missing' || row.status === 'suppressed' ? null : row.value,
  gender: row.gender,
  municipality: row.own || row.municipality === null ? null : municipalityName(row.municipality),
  mark: row.status === 'preliminary' || row.status === 'forecast' ? row.status : null,
})

/** The targets that can serve the part: of its goal and organ, or of all; years and later years alone. */
export function toSeriesTargets(
  rows: readonly Target[],
  part: Pick<Part, 'goal' | 'organisation' | 'baselinePeriod' | 'final' | 'targetPeriod'>,
): readonly SeriesTarget[] {
  const serving = rows.filter(
    (row) =>
      row.value !== null &&
      /^\d{4}$/.test(row.period ?? '') &&
      (row.goal === null || row.goal === part.goal) &&
      (row.organisation === null || row.organisation === part.organisation),
  )
  // Of one year's targets the latest decision stands last, and counts.
  const byYear = new Map(serving.map((row) => [Number(row.period), row]))
  const years = [...byYear.keys()].sort((a, b) => a - b)
  return years.map((year) => {
    const { value, valueMax } = byYear.get(year)!
    const final = part.final && part.targetPeriod === String(year)
    const from = final && part.baselinePeriod !== null ? Number(part.baselinePeriod.slice(0, 4)) : year
    return { from, to: year, value: value!, max: valueMax, final }
  })
}
