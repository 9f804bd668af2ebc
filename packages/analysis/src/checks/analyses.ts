import { type Finding, rowIn, shown, yearOf } from '@rodtrad/core'
import { DESCRIPTION_PARTS, descriptionOf } from '../descriptions.ts'
import { organsOf } from '../organs.ts'
import { hasEnded } from './period.ts'
import { type Checked, ofRow } from './place.ts'

/**
 * RT114: an organ that answers to riktningsmål without a nulägesbeskrivning of the period's year. RT115: one with an
 * empty part; the kommunstyrelse's omvärldsanalys counts for all. Only where the source has nulägesbeskrivningar, and of
 * a period that has ended. O(analyses + organs).
 */
export const descriptions = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  if (model.analyses.length === 0 || !hasEnded(question)) return []
  const { columns } = question.graph
  return Array.from(organsOf(question.graph).answering).flatMap((organ): readonly Finding[] => {
    const { id, name } = model.organisations[organ]!
    const words = { organisation: shown(name), year: String(yearOf(question.period)) }
    const { ids, filled } = descriptionOf(question, organ)
    const [first] = ids
    if (first === undefined) return [ofRow(checked, 'RT114', 'organisations', organ, 'id', { words })]
    const row = rowIn(columns, 'analyses', first)
    return DESCRIPTION_PARTS.filter((part) => !filled.has(part)).map((part) =>
      ofRow(checked, 'RT115', 'analyses', row, part, {
        words: { ...words, ...(part === 'analysis' ? {} : { case: part }) },
        others: [id],
      }),
    )
  })
}
