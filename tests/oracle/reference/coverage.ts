import { assessmentsOf, hasWords } from './assessments.ts'
import { above, below, isDirectional, isOfKommun, isOwn } from './chain.ts'
import { isValid } from './dates.ts'
import { isForAll, outcomeOf } from './outcome.ts'
import { toPeriod } from './periods.ts'
import { positionsOn, stanceOf } from './positions.ts'
import type { Goal, Indicator, Organisation } from './source.ts'
import { suspectOf } from './suspect.ts'
import { indicatorsOf } from './takes-part.ts'
import type { Scene } from './takes-part.ts'
import { canServe, isForOwner, targetRows } from './target.ts'

export type Level = 0 | 1 | 2 | 3 | 4

const names = ['none', 'reasoned', 'linked', 'measured', 'followed'] as const

export interface Cell {
  readonly organisation: string
  readonly level: Level
  readonly name: (typeof names)[Level]
  readonly answered: boolean
  readonly stance: string | null
  /** O's own goals below R. */
  readonly via: readonly string[]
}

export interface CoveredGoal {
  readonly id: string
  readonly title: string
  readonly uncovered: boolean
  readonly deep: boolean
  readonly single: boolean
  readonly reach: number | null
  readonly unanswered: readonly string[]
  readonly cells: readonly Cell[]
}

export interface Coverage {
  readonly asOf: string
  readonly period: string
  readonly organisations: readonly string[]
  readonly exempt: readonly string[]
  readonly goals: readonly CoveredGoal[]
  readonly orphans: readonly string[]
  readonly mandated: readonly string[]
  readonly suspect: readonly { readonly from: string; readonly to: string }[]
}

const answering = ['namnd', 'bolag', 'kommunstyrelse']

const saysNo = ({ answers }: Organisation): boolean => answers === 'no' || answers === false

const saysYes = ({ answers }: Organisation): boolean => answers === 'yes' || answers === true

const isAnswering = (organ: Organisation): boolean =>
  !saysNo(organ) && (saysYes(organ) || answering.includes(organ.kind))

const goalsBelow = (scene: Scene, goal: Goal): readonly Goal[] =>
  below(scene, goal.id).flatMap((id) => scene.goals.filter((each) => each.id === id))

/** O has words on a goal for the period: a position of its own, or an assessment. */
const speaks = (scene: Scene, organ: string, goal: Goal): boolean =>
  positionsOn(scene, organ, goal).length > 0 ||
  assessmentsOf(scene, goal).some((row) => row.organisation === organ && hasWords(row))

/** Any owner's target, a later one too; a goal without owners has the rows without organisation. */
const hasTarget = (scene: Scene, indicator: Indicator, goal: Goal): boolean =>
  targetRows(scene, indicator, goal).some(
    (row) =>
      canServe(scene, row) &&
      (isForOwner(row, null) || (goal.owner ?? []).some((owner) => isForOwner(row, owner))),
  )

/** Any owner's outcome, or the one without organisation. */
const hasOutcome = (scene: Scene, indicator: Indicator, goal: Goal): boolean =>
  [null, ...(goal.owner ?? [])].some((owner) => outcomeOf(scene, indicator, owner, scene.period) !== null)

/** A target row of R's own indicator that names O. */
const hasTargetRow = (scene: Scene, organ: string, indicator: Indicator, goal: Goal): boolean =>
  targetRows(scene, indicator, goal).some((row) => row.organisation === organ && canServe(scene, row))

/** An outcome row of R's own indicator that names O, in the period's year, even an empty one. */
const hasOutcomeRow = (scene: Scene, organ: string, indicator: Indicator): boolean =>
  (scene.source.outcomes ?? []).some(
    (row) =>
      row.indicator === indicator.id &&
      row.organisation === organ &&
      toPeriod(row.period).year === scene.period.year &&
      isForAll(scene.source, row),
  )

const levelOf = (scene: Scene, organ: string, goal: Goal, own: readonly Goal[]): Level => {
  const indicators = (each: Goal): readonly Indicator[] =>
    indicatorsOf(scene, each).map(({ indicator }) => indicator)
  const bearing = own
    .flatMap((each) => [each, ...goalsBelow(scene, each)])
    .filter((each) => !isDirectional(each))
  const targeted = bearing.flatMap((each) =>
    indicators(each)
      .filter((indicator) => hasTarget(scene, indicator, each))
      .map((indicator) => ({ indicator, goal: each })),
  )
  const named = indicators(goal).filter((indicator) => hasTargetRow(scene, organ, indicator, goal))
  const ownTargeted = isDirectional(goal) ? [] : named
  const told = own.some((each) => isDirectional(each) && assessmentsOf(scene, each).some(hasWords))
  const followed =
    targeted.some((each) => hasOutcome(scene, each.indicator, each.goal)) ||
    ownTargeted.some((indicator) => outcomeOf(scene, indicator, organ, scene.period) !== null)
  if (told || followed) return 4
  if (targeted.length > 0 || ownTargeted.length > 0) return 3
  const reported = indicators(goal).some((indicator) => hasOutcomeRow(scene, organ, indicator))
  if (own.length > 0 || named.length > 0 || reported) return 2
  return speaks(scene, organ, goal) ? 1 : 0
}

const cellOf = (scene: Scene, organ: string, goal: Goal): Cell => {
  const own = goalsBelow(scene, goal).filter((each) => isOwn(scene, organ, each))
  const level = levelOf(scene, organ, goal, own)
  return {
    organisation: organ,
    level,
    name: names[level],
    answered: level === 4 || [goal, ...own].some((each) => speaks(scene, organ, each)),
    stance: stanceOf(scene, organ, goal),
    via: own.map(({ id }) => id),
  }
}

/** The organs that answer to riktningsmål: valid that day, and not excused. */
const organsOf = (scene: Scene): readonly Organisation[] =>
  (scene.source.organisations ?? []).filter((organ) => isValid(organ, scene.asOf) && isAnswering(organ))

export const coveredGoal = (scene: Scene, goal: Goal): CoveredGoal => {
  const cells = organsOf(scene)
    .filter(({ id }) => isOfKommun(scene, id, goal))
    .map(({ id }) => cellOf(scene, id, goal))
  const linked = cells.filter(({ level }) => level >= 2)
  const takenOn = cells.some(({ level, stance }) => level === 1 && stance !== 'declines')
  const lower = goalsBelow(scene, goal)
  return {
    id: goal.id,
    title: goal.title,
    uncovered: linked.length === 0 && !(isDirectional(goal) && takenOn),
    deep:
      lower.some(({ kind }) => kind === 'verksamhetsmal' || kind === 'aktivitet') ||
      scene.contributors.some(({ to }) => [goal, ...lower].some(({ id }) => id === to)),
    single: linked.length === 1,
    reach: cells.length === 0 ? null : linked.length / cells.length,
    unanswered: cells
      .filter(({ level, answered }) => level === 0 || !answered)
      .map(({ organisation }) => organisation),
    cells,
  }
}

export const coverageOf = (scene: Scene): Coverage => {
  const served = (goal: Goal): boolean =>
    above(scene, goal.id).some((id) =>
      scene.goals.some(
        (each) => each.id === id && (each.kind === 'riktningsmal' || each.kind === 'budgetmal'),
      ),
    )
  const loose = scene.goals.filter(
    (goal) => (goal.kind === 'namndmal' || goal.kind === 'bolagsmal') && !served(goal),
  )
  const isMandated = (goal: Goal): boolean => scene.concretises.some(({ from }) => from === goal.id)
  return {
    asOf: scene.asOf,
    period: scene.period.text,
    organisations: organsOf(scene).map(({ id }) => id),
    exempt: (scene.source.organisations ?? [])
      .filter((organ) => isValid(organ, scene.asOf) && answering.includes(organ.kind) && saysNo(organ))
      .map(({ id }) => id),
    goals: scene.goals.filter(({ kind }) => kind === 'riktningsmal').map((goal) => coveredGoal(scene, goal)),
    orphans: loose.filter((goal) => !isMandated(goal)).map(({ id }) => id),
    mandated: loose.filter(isMandated).map(({ id }) => id),
    suspect: suspectOf(scene).map(({ from, to }) => ({ from, to })),
  }
}
