import { type Finding, shown } from '@rodtrad/core'
import { coverageLevels, riktningsmalOf } from '../coverage-levels.ts'
import { organsOf } from '../organs.ts'
import { kinds, looseGoals, servingOf } from '../orphans.ts'
import { type Checked, ofGoal } from './place.ts'

const VISION = kinds('vision')

/** RT030: a nämnd's or bolag's goal without a path to a riktningsmål or budgetmål, and without a mission. */
export const orphans = (checked: Checked): readonly Finding[] =>
  looseGoals(checked.question.graph).orphans.map((goal) => ofGoal(checked, 'RT030', goal, 'id'))

/** RT031, RT032, RT034, RT035: who has taken up each riktningsmål, and who has not answered. */
export const coverageGaps = (checked: Checked): readonly Finding[] => {
  const { answering } = organsOf(checked.question.graph)
  const organ = (place: number): { readonly id: string; readonly name: string } =>
    checked.model.organisations[answering[place]!]!
  return coverageLevels(checked.question).flatMap((row): readonly Finding[] => {
    const silent = row.organs.filter((_, at) => row.level[at] === 0 || row.answered[at] === 0)
    const carrier = row.single ? row.organs.find((_, at) => row.level[at]! >= 2) : undefined
    return [
      ...(row.uncovered ? [ofGoal(checked, 'RT031', row.goal, 'id')] : []),
      ...silent.map((place) =>
        ofGoal(
          checked,
          'RT032',
          row.goal,
          'id',
          { organisation: shown(organ(place).name), count: String(silent.length) },
          [organ(place).id],
        ),
      ),
      ...(carrier === undefined
        ? []
        : [
            ofGoal(checked, 'RT034', row.goal, 'id', { organisation: shown(organ(carrier).name) }, [
              organ(carrier).id,
            ]),
          ]),
      ...(row.deep || row.uncovered ? [] : [ofGoal(checked, 'RT035', row.goal, 'id')]),
    ]
  })
}

/** RT033: a riktningsmål without a path to the vision. O(goals + links). */
export const withoutVision = (checked: Checked): readonly Finding[] => {
  const { graph } = checked.question
  const serving = servingOf(graph, VISION)
  return riktningsmalOf(graph)
    .filter((goal) => serving[goal] === 0)
    .map((goal) => ofGoal(checked, 'RT033', goal, 'id'))
}
