import { type Finding, isYear, periodOf, rowIn, shown, yearOf } from '@rodtrad/core'
import { budgetFollowUp, type BudgetRow } from '../budget-follow-up.ts'
import { knownLines, leadsNowhere, linesAsked } from '../budget-lines.ts'
import { funding } from '../funding.ts'
import { type Checked, ofGoal, ofRow } from './place.ts'

/** Above this share of the budget an overdraft is told; what was left, above {@link UNUSED}. */
const OVER = 0.01
const UNUSED = 0.05

const nameOf = ({ model, question }: Checked, id: string): string =>
  shown(model.organisations[rowIn(question.graph.columns, 'organisations', id)]?.name ?? id)

/**
 * RT104: a riktningsmål that no budget row reaches, where the budget has rows for the years asked about (information: a
 * nämnd's frame may well carry it). For each goal linear in what lies below it.
 */
export const withoutMoney = (checked: Checked): readonly Finding[] => {
  const { question } = checked
  const lines = linesAsked(question)
  if (lines.length === 0) return []
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b).join(', ')
  return funding(question)
    .filter(({ kind, funded }) => kind === 'riktningsmal' && !funded)
    .map(({ goal }) =>
      ofGoal(checked, 'RT104', rowIn(question.graph.columns, 'goals', goal), 'id', { years }),
    )
}

/** RT105: a satsning that is for no goal, and for no mission that anybody takes on. O(rows). */
export const efforts = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { columns } = question.graph
  return linesAsked(question).flatMap((line): readonly Finding[] => {
    const { kind, organisation, amount, year } = model.budget[line.row]!
    if (kind !== 'satsning' || !leadsNowhere(columns, line)) return []
    const words = { organisation: nameOf(checked, organisation), amount: String(amount), year: String(year) }
    return [ofRow(checked, 'RT105', 'budget', line.row, 'goal', { words, others: [organisation] })]
  })
}

/** How a frame of the period stands: its outcome, or its forecast as long as there is none. */
const standingOf = (row: BudgetRow): readonly [difference: number, isForecast: boolean] | undefined =>
  row.deviation !== null
    ? [row.deviation, false]
    : row.forecastDeviation !== null
      ? [row.forecastDeviation, true]
      : undefined

/**
 * RT106: a frame of the period that was, or by its forecast will be, exceeded by more than a hundredth; one of which
 * more than a twentieth was left (information). Satsningar and investeringar are not judged: they move between years.
 * O(rows).
 */
export const deviations = (checked: Checked): readonly Finding[] => {
  const { question } = checked
  const asked = periodOf(question.period)
  const lines = knownLines(question)
  return budgetFollowUp(question).flatMap((row, at): readonly Finding[] => {
    const isAsked = row.period === null ? row.year === yearOf(question.period) : row.period === asked
    if (!isAsked || (row.period === null && !isYear(question.period))) return []
    const standing = standingOf(row)
    if ((row.kind ?? 'driftsram') !== 'driftsram' || !(row.amount > 0) || standing === undefined) return []
    const [difference, isForecast] = standing
    const share = difference / row.amount
    const trouble = share > OVER ? (isForecast ? 'forecast' : 'over') : share < -UNUSED ? 'under' : undefined
    if (trouble === undefined || (trouble === 'under' && isForecast)) return []
    const words = {
      case: trouble,
      organisation: nameOf(checked, row.organisation),
      period: asked,
      share: String(Math.round(Math.abs(share) * 1000) / 10),
      difference: String(Math.round(Math.abs(difference))),
    }
    const others = [row.organisation]
    return [ofRow(checked, 'RT106', 'budget', lines[at]!.row, 'actual', { words, others })]
  })
}
