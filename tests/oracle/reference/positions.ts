import { firstDay } from './dates.ts'
import { isInsideYear, isSame, isYearOf, toPeriod } from './periods.ts'
import type { Analysis, Goal, Position } from './source.ts'
import type { Scene } from './takes-part.ts'

/** A stance without words is no answer. */
const hasWords = ({ reasoning, risk, opportunity, conditions, handling }: Position): boolean =>
  [reasoning, risk, opportunity, conditions, handling].some((text) => (text ?? '').trim() !== '')

const analysisOf = (scene: Scene, position: Position): Analysis | undefined =>
  (scene.source.analyses ?? []).find(({ id }) => id === position.analysis)

/** The position's own period comes before the year of its analysis. */
const isForPeriod = (scene: Scene, position: Position): boolean => {
  const written = position.period ?? analysisOf(scene, position)?.year
  if (written === undefined) return false
  const period = toPeriod(written)
  return isSame(period, scene.period) || isInsideYear(period, scene.period) || isYearOf(period, scene.period)
}

/** What an organ says of a goal for the period, in words. */
export const positionsOn = (scene: Scene, organ: string, goal: Goal): readonly Position[] =>
  (scene.source.positions ?? []).filter(
    (position) =>
      position.subject === goal.id &&
      (position.organisation ?? analysisOf(scene, position)?.organisation) === organ &&
      hasWords(position) &&
      isForPeriod(scene, position),
  )

/** A position that names no stance relates to its subject. */
const stance = (position: Position): string => position.stance ?? 'relates'

/** Latest published first, unpublished last; of those in the order of the alphabet: adopts, declines, relates. */
const order =
  (scene: Scene) =>
  (a: Position, b: Position): number => {
    const [p, q] = [a, b].map((each) => firstDay(analysisOf(scene, each)?.published) ?? '') as [
      string,
      string,
    ]
    if (p !== q) return p < q ? 1 : -1
    return stance(a) < stance(b) ? -1 : 1
  }

/** The stance of the latest published position. */
export const stanceOf = (scene: Scene, organ: string, goal: Goal): string | null => {
  const [latest] = positionsOn(scene, organ, goal).toSorted(order(scene))
  return latest === undefined ? null : stance(latest)
}
