import { type Finding, rowIn, shown, yearOf } from '@rodtrad/core'
import { wheel } from '../wheel.ts'
import { hasEnded } from './period.ts'
import { type Checked, ofRow, WHOLE_TABLE } from './place.ts'

/** RT121: an event of the municipal year whose day has passed without it. O(events). */
export const lateEvents = (checked: Checked): readonly Finding[] =>
  wheel(checked.question).flatMap(({ id, kind, date, state, organisation }): readonly Finding[] => {
    if (state !== 'late' || id === null || date === null) return []
    const row = rowIn(checked.question.graph.columns, 'events', id)
    if (organisation === null)
      return [ofRow(checked, 'RT121', 'events', row, 'done', { words: { event: kind, date } })]
    const organ =
      checked.model.organisations[rowIn(checked.question.graph.columns, 'organisations', organisation)]
    const words = { case: 'organ', event: kind, date, organisation: shown(organ?.name ?? organisation) }
    return [ofRow(checked, 'RT121', 'events', row, 'done', { words, others: [organisation] })]
  })

/** RT122: no omvärldsdag in the period's year, where the source has events and none is told as late. O(events). */
export const missingOutlookDay = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  if (model.events.length === 0 || !hasEnded(question)) return []
  const year = String(yearOf(question.period))
  const isTold = wheel(question).some(
    ({ kind, date, state }) =>
      kind === 'omvarldsdag' && date?.slice(0, 4) === year && (state === 'late' || state.startsWith('done')),
  )
  return isTold ? [] : [ofRow(checked, 'RT122', 'events', WHOLE_TABLE, 'kind', { words: { year } })]
}
