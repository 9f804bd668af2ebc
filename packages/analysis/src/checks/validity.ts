import {
  type Day,
  dayNumber,
  dayOf,
  type Finding,
  type FindingCode,
  rowsOf,
  type TableKey,
  yearsAfter,
} from '@rodtrad/core'
import { endedBefore } from '../endings.ts'
import { omvarldsfaktorerOf } from '../factors.ts'
import { type Checked, ofGoal, ofRow, takingGoals } from './place.ts'
import { reviewedBy } from './reconsideration.ts'

interface Valid {
  readonly validFrom?: Day
  readonly validTo?: Day
}

/** Whether a row holds, or has held by the as-of date, for longer than so many years from its first day. */
const lasts = ({ validFrom, validTo }: Valid, years: number, asOf: Day): boolean =>
  validFrom !== undefined && (validTo ?? asOf) >= yearsAfter(validFrom, years)

/** RT080: a vision or värdegrund that holds longer than the eight years for which it is decided. O(goals). */
export const tooLong = (checked: Checked): readonly Finding[] =>
  takingGoals(checked.question).flatMap((goal): readonly Finding[] => {
    const row = checked.model.goals[goal]!
    const isLasting = row.kind === 'vision' || row.kind === 'vardegrund'
    return isLasting && lasts(row, 8, checked.question.graph.asOf)
      ? [ofGoal(checked, 'RT080', goal, 'validTo', { from: row.validFrom! })]
      : []
  })

/**
 * RT081: a riktningsmål or omvärldsfaktor that holds longer than four years and has not been reconsidered: it may span
 * several years, but is reconsidered every fourth (styrmodell: "Riktningsmål"). Before the four years have passed, it is
 * told by when they have. O(goals + factors).
 */
export const tooLongUnreviewed = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { asOf } = question.graph
  const rows = [
    ...takingGoals(question)
      .filter((goal) => model.goals[goal]!.kind === 'riktningsmal')
      .map((row) => ({ table: 'goals', row }) as const),
    ...omvarldsfaktorerOf(question.graph).map((row) => ({ table: 'factors', row }) as const),
  ]
  return rows.flatMap(({ table, row }): readonly Finding[] => {
    const standing = model[table][row]!
    if (reviewedBy(standing, asOf) !== undefined || !lasts(standing, 4, asOf)) return []
    const from = standing.validFrom!
    const due = yearsAfter(from, 4)
    const words = due > asOf ? { case: 'ahead', from, due } : { from, due }
    return [ofRow(checked, 'RT081', table, row, 'reviewed', { words })]
  })
}

const DATED = [
  'organisations',
  'goals',
  'links',
  'missions',
  'factors',
] as const satisfies readonly TableKey[]

/** RT087: a row that ends before it begins, or a goal that ended before it was decided. O(rows). */
export const backwards = (checked: Checked): readonly Finding[] => {
  const { model, question } = checked
  const { decided } = question.graph.columns.goals
  const found = (table: TableKey, row: number, words: Readonly<Record<string, string>>): Finding =>
    ofRow(checked, 'RT087' satisfies FindingCode, table, row, 'validTo', { words })
  return DATED.flatMap((table) =>
    rowsOf(model, table).flatMap(({ validFrom, validTo }: Valid, row): readonly Finding[] => {
      if (validTo === undefined) return []
      if (validFrom !== undefined && validTo < validFrom)
        return [found(table, row, { from: validFrom, to: validTo })]
      return table === 'goals' && decided[row]! > dayNumber(validTo, 0)
        ? [found(table, row, { case: 'decided', from: dayOf(decided[row]!), to: validTo })]
        : []
    }),
  )
}

const LASTING = new Set(['vision', 'vardegrund', 'riktningsmal'])
const OF_VERKSAMHETER = new Set(['verksamhetsmal', 'aktivitet'])

/**
 * RT089: utgånget, inte ersatt: what `expiry` tells as `already`, but for the goals of the verksamheter, that come and
 * go with their work. For vision, värdegrund and riktningsmål a warning; of the others, worth knowing. O(goals).
 */
export const expired = (checked: Checked): readonly Finding[] =>
  endedBefore(checked.question.graph).flatMap(({ row, validTo }): readonly Finding[] => {
    const { kind } = checked.model.goals[row]!
    if (OF_VERKSAMHETER.has(kind)) return []
    const words = { ended: dayOf(validTo), ...(LASTING.has(kind) ? {} : { case: 'lower' }) }
    return [ofGoal(checked, 'RT089', row, 'validTo', words)]
  })
