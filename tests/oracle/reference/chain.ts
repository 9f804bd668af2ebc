import type { Goal } from './source.ts'
import type { Scene } from './takes-part.ts'

const directionalKinds = ['vision', 'vardegrund', 'vardeord', 'aktivitet']

export const isDirectional = (goal: Goal): boolean =>
  goal.followUp === 'directional' || (goal.followUp !== 'measurable' && directionalKinds.includes(goal.kind))

/** Everything that can be reached in one step or more, each once: grow the set until it stops growing. */
const reached = (first: readonly string[], next: (id: string) => readonly string[]): readonly string[] => {
  const more = [...new Set([...first, ...first.flatMap(next)])]
  return more.length === new Set(first).size ? more : reached(more, next)
}

/** The ids of every goal with a path of `contributes` links to this one. On a loop a goal is below itself. */
export const below = (scene: Scene, id: string): readonly string[] => {
  const directlyBelow = (upper: string): readonly string[] =>
    scene.contributes.filter(({ to }) => to === upper).map(({ from }) => from)
  return reached(directlyBelow(id), directlyBelow)
}

/** The ids of every goal to which this one has a path of `contributes` links. */
export const above = (scene: Scene, id: string): readonly string[] => {
  const directlyAbove = (lower: string): readonly string[] =>
    scene.contributes.filter(({ from }) => from === lower).map(({ to }) => to)
  return reached(directlyAbove(id), directlyAbove)
}

export const isOnLoop = (scene: Scene, id: string): boolean => below(scene, id).includes(id)

/** The organisations that an organisation is part of, at any depth. */
export const partsOf = (scene: Scene, id: string): readonly string[] => {
  const parents = (child: string): readonly string[] =>
    (scene.source.organisations ?? [])
      .filter((each) => each.id === child)
      .flatMap(({ partOf }) => partOf ?? [])
  return reached(parents(id), parents)
}

/** O's own goals: those owned by O or by an organisation that is part of O. */
export const isOwn = (scene: Scene, organ: string, goal: Goal): boolean =>
  (goal.owner ?? []).some((owner) => owner === organ || partsOf(scene, owner).includes(organ))

const councils = (scene: Scene): readonly string[] =>
  (scene.source.organisations ?? []).filter(({ kind }) => kind === 'kommunfullmaktige').map(({ id }) => id)

const councilsOver = (scene: Scene, organ: string): readonly string[] =>
  councils(scene).filter((council) => council === organ || partsOf(scene, organ).includes(council))

/** Whether an organ and a goal are of one kommun: always so in a source with one kommunfullmäktige or none. */
export const isOfKommun = (scene: Scene, organ: string, goal: Goal): boolean =>
  councils(scene).length < 2 ||
  (goal.owner ?? []).some((owner) =>
    councilsOver(scene, owner).some((council) => councilsOver(scene, organ).includes(council)),
  )
