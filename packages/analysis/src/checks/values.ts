import { type Finding, relationOf, rowIn } from '@rodtrad/core'
import { omvarldsfaktorerOf, trendsOf } from '../factors.ts'
import { values } from '../values.ts'
import { type Checked, ofGoal, ofRow } from './place.ts'

/**
 * RT050: a värdeord that no goal refers to. RT051: a riktningsmål that refers to no value, where the plan has values
 * (information). O(goals + links).
 */
export const aloneValues = (checked: Checked): readonly Finding[] => {
  const rows = values(checked.question)
  const hasValues = rows.some(({ kind }) => kind !== 'riktningsmal')
  return rows.flatMap(({ id, kind, alone }): readonly Finding[] => {
    const goal = rowIn(checked.question.graph.columns, 'goals', id)
    if (!alone || !hasValues || kind === 'vardegrund') return []
    return [ofGoal(checked, kind === 'vardeord' ? 'RT050' : 'RT051', goal, 'id')]
  })
}

/** RT053: a trend that no factor and no goal is based on, where the plan has omvärldsfaktorer (information). O(links). */
export const unusedTrends = (checked: Checked): readonly Finding[] => {
  const { graph } = checked.question
  if (omvarldsfaktorerOf(graph).length === 0) return []
  const used = new Set(
    (['factors', 'goals'] as const).flatMap((from) => [...relationOf(graph, 'basedOn', from, 'factors').to]),
  )
  return trendsOf(graph)
    .filter((factor) => !used.has(factor))
    .map((factor) => ofRow(checked, 'RT053', 'factors', factor, 'id'))
}
