import { firstDay } from './dates.ts'
import type { Goal, Link } from './source.ts'
import type { Scene } from './takes-part.ts'

/** A link to confirm, and why. */
export interface Suspect {
  readonly from: string
  readonly to: string
  readonly changed: string
  readonly confirmed: string
  readonly basis: 'link' | 'decision'
}

const decisionDate = (scene: Scene, goal: Goal | undefined): string | null =>
  firstDay((scene.source.decisions ?? []).find(({ id }) => id === goal?.decision)?.date)

/** The upper goal has changed after the link was confirmed; without that, after the lower goal was decided. */
const judged = (scene: Scene, link: Link): readonly Suspect[] => {
  const goal = (id: string): Goal | undefined => scene.goals.find((each) => each.id === id)
  const known = (day: string | null): string | null => (day !== null && day <= scene.asOf ? day : null)
  const changed = known(firstDay(goal(link.to)?.changed))
  const own = known(firstDay(link.confirmed))
  const confirmed = own ?? known(decisionDate(scene, goal(link.from)))
  if (changed === null || confirmed === null || changed <= confirmed) return []
  return [{ from: link.from, to: link.to, changed, confirmed, basis: own === null ? 'decision' : 'link' }]
}

/** Every `contributes` link that takes part and is to be confirmed. */
export const suspectOf = (scene: Scene): readonly Suspect[] =>
  [...scene.contributes, ...scene.contributors].flatMap((link) => judged(scene, link))
