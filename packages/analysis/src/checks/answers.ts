import { type Finding, rowIn, rowsOf, shown, type TableKey } from '@rodtrad/core'
import { factors } from '../factors.ts'
import { organsOf } from '../organs.ts'
import { positionIsFor } from '../words.ts'
import { type Checked, ofRow } from './place.ts'

const SUBJECTS = ['goals', 'factors', 'missions'] as const satisfies readonly TableKey[]

/** RT052: an organ that is silent on an omvärldsfaktor. O(cells). */
export const silentOnFactors = (checked: Checked): readonly Finding[] => {
  const { columns } = checked.question.graph
  return factors(checked.question)
    .filter(({ answered }) => !answered)
    .map(({ factor, organisation }) => {
      const name = checked.model.organisations[rowIn(columns, 'organisations', organisation)]!.name
      const words = { organisation: shown(name) }
      return ofRow(checked, 'RT052', 'factors', rowIn(columns, 'factors', factor), 'id', {
        words,
        others: [organisation],
      })
    })
}

/** RT058: a stance for the period without a word to go with it. O(positions). */
export const answersWithoutWords = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { columns } = question.graph
  const { organisation, period, analysisYear, words } = columns.positions
  const titleOf = (id: string): string => {
    const table = SUBJECTS.find((each) => rowIn(columns, each, id) >= 0)
    return table === undefined ? id : rowsOf(model, table)[rowIn(columns, table, id)]!.title
  }
  return model.positions.flatMap(({ stance, subject }, row): readonly Finding[] => {
    const organ = model.organisations[organisation[row]!]
    if (stance === undefined || words[row] === 1 || organ === undefined) return []
    if (!positionIsFor(period[row]!, analysisYear[row]!, question.period)) return []
    const said = { title: shown(titleOf(subject)), organisation: shown(organ.name) }
    return [ofRow(checked, 'RT058', 'positions', row, 'stance', { words: said, others: [subject, organ.id] })]
  })
}

/** RT128: a nämnd, a bolag or the kommunstyrelse that doesn't answer, without a reason. O(organisations). */
export const exemptWithoutReason = (checked: Checked): readonly Finding[] =>
  Array.from(organsOf(checked.question.graph).exempt)
    .filter((organ) => checked.model.organisations[organ]!.answersReason === undefined)
    .map((organ) => {
      const words = { organisation: shown(checked.model.organisations[organ]!.name) }
      return ofRow(checked, 'RT128', 'organisations', organ, 'answersReason', { words })
    })
