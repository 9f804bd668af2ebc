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

/** RT117: a proposal that was decided before it was made. O(proposals). */
const decidedBefore = (checked: Checked): readonly Finding[] =>
  dialogueChain(checked.question).flatMap(({ proposal, proposed, decision, decided }): readonly Finding[] => {
    if (proposal === null || proposed === null || decided === null || decided >= proposed) return []
    const at = rowIn(checked.question.graph.columns, 'proposals', proposal)
    const words = { case: 'decided', from: decided, date: proposed }
    return [ofRow(checked, 'RT117', 'proposals', at, 'decision', { words, others: [decision!] })]
  })

/** RT117: a goal or mission that is older than the proposal that is said to have led to it. O(proposals). */
const ledBefore = (checked: Checked): readonly Finding[] => {
  const { model, question } = checked
  const { columns } = question.graph
  return model.proposals.flatMap(({ date, ledTo }, row): readonly Finding[] => {
    const led =
      model.goals[rowIn(columns, 'goals', ledTo)] ?? model.missions[rowIn(columns, 'missions', ledTo)]
    if (led === undefined || date === undefined) return []
    const decided = model.decisions[rowIn(columns, 'decisions', led.decision)]?.date
    const from = decided ?? led.validFrom
    if (from === undefined || from >= date) return []
    const words = { other: shown(led.title), from, date }
    return [ofRow(checked, 'RT117', 'proposals', row, 'ledTo', { words, others: [led.id] })]
  })
}

/** RT117: a decision, a goal or a mission that is older than the proposal that it is said to come of. O(proposals). */
export const olderThanProposals = (checked: Checked): readonly Finding[] => [
  ...ledBefore(checked),
  ...decidedBefore(checked),
]
