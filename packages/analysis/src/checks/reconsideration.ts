import { type Day, type Finding, newCouncilBefore, rowIn, yearsAfter } from '@rodtrad/core'
import { omvarldsfaktorerOf } from '../factors.ts'
import { type Checked, ofGoal, ofRow, takingGoals } from './place.ts'

/** When a fullmäktige took its seats, and by when what stood before it is to be reconsidered. */
interface Council {
  readonly seated: Day
  readonly due: Day
}

const councilOf = (seated: Day): Council => ({ seated, due: yearsAfter(seated, 1) })

/** What a row says of its validity and of when it was reconsidered. */
export interface Standing {
  readonly validFrom?: Day
  readonly validTo?: Day
  readonly reviewed?: Day
  readonly reviewBy?: Day
  readonly decision?: string
}

/** When a row was reconsidered, as known on a day. */
export const reviewedBy = ({ reviewed }: Standing, asOf: Day): Day | undefined =>
  reviewed === undefined || reviewed > asOf ? undefined : reviewed

const isOverdue = (row: Standing, asOf: Day): boolean =>
  row.reviewBy !== undefined && row.reviewBy < asOf && reviewedBy(row, asOf) === undefined

/** RT083: a goal whose day for being reconsidered has passed. O(goals). */
export const overdueReviews = (checked: Checked): readonly Finding[] =>
  takingGoals(checked.question)
    .filter((goal) => isOverdue(checked.model.goals[goal]!, checked.question.graph.asOf))
    .map((goal) => ofGoal(checked, 'RT083', goal, 'reviewBy', { due: checked.model.goals[goal]!.reviewBy! }))

/**
 * RT082: a riktningsmål or omvärldsfaktor from before a new fullmäktige took its seats (15 October of an election year)
 * that it has not reconsidered within 12 months; before they have passed it is told as to be reconsidered, unless it
 * runs out by then (MODEL: S3, S4, S20). One that RT083 tells is not told twice. O(goals + factors).
 */
export const unreconsidered = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { columns, asOf } = question.graph
  const latest = councilOf(newCouncilBefore(asOf))
  const hasPassed = latest.due < asOf
  const late = hasPassed ? latest : councilOf(yearsAfter(latest.seated, -4))
  /** From before that fullmäktige, by its decision or else its first day, and not reconsidered since. */
  const isOld = (row: Standing, { seated }: Council): boolean => {
    const since = model.decisions[rowIn(columns, 'decisions', row.decision)]?.date ?? row.validFrom
    const reviewed = reviewedBy(row, asOf)
    return since !== undefined && since < seated && (reviewed === undefined || reviewed < seated)
  }
  const wordsFor = (row: Standing): Readonly<Record<string, string>> | undefined => {
    if (isOverdue(row, asOf)) return undefined
    if (isOld(row, late)) return { seated: late.seated, due: late.due }
    const awaits = !hasPassed && isOld(row, latest) && (row.validTo === undefined || row.validTo > latest.due)
    return awaits ? { case: 'due', seated: latest.seated, due: latest.due } : undefined
  }
  const told = (table: 'goals' | 'factors', row: number): readonly Finding[] => {
    const words = wordsFor(model[table][row]!)
    return words === undefined ? [] : [ofRow(checked, 'RT082', table, row, 'reviewed', { words })]
  }
  return [
    ...takingGoals(question)
      .filter((goal) => model.goals[goal]!.kind === 'riktningsmal')
      .flatMap((goal) => told('goals', goal)),
    ...omvarldsfaktorerOf(question.graph).flatMap((factor) => told('factors', factor)),
  ]
}
