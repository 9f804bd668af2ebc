import { type Finding, rowIn } from '@rodtrad/core'
import { gap } from '../gap.ts'
import { TOLERANCE } from '../target.ts'
import { bearersOf, type Checked, ofIndicator } from './place.ts'

/** A gap is large when it is more than this share of the men's outcome: the share that `gap` tells. */
const LARGE = 0.1

/**
 * RT094: an indicator that is to be split by gender, with a total for the period but no outcome of women or of men. RT095:
 * a gap of more than a tenth of the men's outcome, as `gap` tells it (information: the gap says nothing of its cause);
 * where the men stand at nothing or below there is no share. Only of indicators that measure a goal. O(outcomes).
 */
export const genderGaps = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const bearers = bearersOf(question)
  const rows = gap(question)
  const split = new Set(rows.filter(({ missing }) => missing !== 'both').map(({ indicator }) => indicator))
  const told = new Set<string>()
  return rows.flatMap((row): readonly Finding[] => {
    const indicator = rowIn(question.graph.columns, 'indicators', row.indicator)
    const goals = bearers.get(indicator)
    if (goals === undefined) return []
    if (row.women === null || row.men === null) {
      const isAsked = model.indicators[indicator]!.genderSplit === true && row.total !== null
      if (!isAsked || split.has(row.indicator) || told.has(row.indicator)) return []
      told.add(row.indicator)
      return [ofIndicator(checked, 'RT094', indicator, 'genderSplit', goals, { period: row.period })]
    }
    if (row.relative === null || Math.abs(row.relative) <= LARGE + TOLERANCE) return []
    const words = { women: String(row.women), men: String(row.men), period: row.period }
    return [ofIndicator(checked, 'RT095', indicator, 'id', goals, words)]
  })
}
