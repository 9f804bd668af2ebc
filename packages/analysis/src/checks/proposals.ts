import { type Finding, rowIn, shown } from '@rodtrad/core'
import { dialogueChain, openProposals } from '../dialogue-chain.ts'
import { type Checked, ofRow } from './place.ts'

/** RT116: a proposal that is overdue for an answer; resting is information. O(proposals). */
export const unansweredProposals = (checked: Checked): readonly Finding[] =>
  openProposals(checked.question).flatMap((row): readonly Finding[] => {
    const { proposal, state, proposed, overdue, organisation } = row
    if (proposal === null || proposed === null || !overdue) return []
    const at = rowIn(checked.question.graph.columns, 'proposals', proposal)
    const words = { date: proposed, ...(state === 'postponed' ? { case: 'resting' } : {}) }
    const others = organisation === null ? [] : [organisation]
    return [ofRow(checked, 'RT116', 'proposals', at, 'outcome', { words, others })]
  })

/** RT117: the proposals, by row, that were decided before they were made. O(proposals). */
const decidedBefore = (checked: Checked): ReadonlyMap<number, Finding> => {
  const { columns } = checked.question.graph
  return new Map(
    dialogueChain(checked.question).flatMap(({ proposal, proposed, decision, decided }) => {
      if (proposal === null || proposed === null || decided === null || decided >= proposed) return []
      const row = rowIn(columns, 'proposals', proposal)
      const words = { case: 'decided', from: decided, date: proposed }
      return [[row, ofRow(checked, 'RT117', 'proposals', row, 'decision', { words, others: [decision!] })]]
    }),
  )
}

/**
 * RT117: a decision, a goal or a mission that is older than the proposal that it is said to come of. A decision that the
 * proposal and the goal share is told once. O(proposals).
 */
export const olderThanProposals = (checked: Checked): readonly Finding[] => {
  const { model, question } = checked
  const { columns } = question.graph
  const early = decidedBefore(checked)
  const ledBefore = model.proposals.flatMap(({ date, ledTo, decision }, row): readonly Finding[] => {
    const led =
      model.goals[rowIn(columns, 'goals', ledTo)] ?? model.missions[rowIn(columns, 'missions', ledTo)]
    if (led === undefined || date === undefined) return []
    if (early.has(row) && led.decision === decision) return []
    const decided = model.decisions[rowIn(columns, 'decisions', led.decision)]?.date
    const from = decided ?? led.validFrom
    if (from === undefined || from >= date) return []
    const words = { other: shown(led.title), from, date }
    return [ofRow(checked, 'RT117', 'proposals', row, 'ledTo', { words, others: [led.id] })]
  })
  return [...ledBefore, ...early.values()]
}
