import {
  type Day,
  daysBetween,
  degreeOf,
  type Graph,
  type Mission,
  neighboursOf,
  type Phase,
  rowIn,
} from '@rodtrad/core'
import { missionMoney } from './budget-lines.ts'
import { concretisersOf, everConcretised } from './concretisers.ts'
import { once } from './once.ts'
import { operationsBelow } from './operations-below.ts'
import { looseGoals } from './orphans.ts'
import { ownerIds } from './owner-ids.ts'
import type { Question } from './question.ts'
import { replacementsOf } from './replacements.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** A mission (uppdrag): who carries it, how it stands and what it leads to. */
export interface MandateRow {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly source: Mission['source']
  readonly phase: Phase | null
  readonly due: Day | null
  /** The day of its report, not after the as-of date. */
  readonly reported: Day | null
  readonly result: string | null
  /** Its day has passed, and it is neither done nor stopped. The day itself is in time. */
  readonly late: boolean
  readonly daysLate: number | null
  /** Done, stopped or past its day or its validity, and not reported. */
  readonly unreported: boolean
  /** Its validity ran out before the as-of date: it is here since nobody has reported it. */
  readonly lapsed: boolean
  /** The goals and the verksamheter that make it concrete; of a lapsed one, those that ever did. */
  readonly concretisedBy: readonly string[]
  /** The verksamheter that it reaches, straight or through goals and all below them. */
  readonly operations: readonly string[]
  /** The nulägesbeskrivningar that make it concrete in words. */
  readonly analyses: readonly string[]
  /** Whether there are any in `concretisedBy`. */
  readonly concrete: boolean
  /** Under way, and neither a goal, a verksamhet nor a nulägesbeskrivning makes it concrete: a gap (RT059). */
  readonly abstract: boolean
  /** A special venture: its source is the budget, or a budget row of the kind `satsning` is for it. */
  readonly satsning: boolean
  /** The sum of its budget rows for whole years, from the period's to the as-of date's, tkr; null where there is none. */
  readonly amount: number | null
  /** A satsning that no goal and no verksamhet takes on, by a link or by its budget row. */
  readonly leadsNowhere: boolean
  readonly illustrative: boolean
}

/** A goal of a nämnd or bolag that stands on a mission alone (MODEL: "Two roots"). */
export interface MandatedGoalRow {
  readonly goal: string
  readonly goalTitle: string
  readonly organisations: readonly string[]
  readonly missions: readonly string[]
  readonly illustrative: boolean
}

const CLOSED = new Set<Phase | undefined>(['done', 'stopped'])

/** How a mission stands as of the date. Its phase has no day of its own: it is what the source says now. */
const standingOf = (
  { due, phase, reported, validTo }: Mission,
  asOf: Day,
): Pick<MandateRow, 'late' | 'daysLate' | 'unreported' | 'lapsed' | 'reported'> => {
  const isReported = reported !== undefined && reported <= asOf
  const isPast = due !== undefined && due < asOf
  const isClosed = CLOSED.has(phase) || (phase === undefined && isReported)
  const lapsed = validTo !== undefined && validTo < asOf
  return {
    reported: isReported ? reported : null,
    late: isPast && !isClosed,
    daysLate: isPast && !isClosed ? daysBetween(due, asOf) : null,
    unreported: !isReported && (CLOSED.has(phase) || isPast || lapsed),
    lapsed,
  }
}

const idsOf = (
  { columns }: Graph,
  table: 'goals' | 'organisations' | 'analyses',
  rows: Iterable<number>,
): readonly string[] => Array.from(rows, (row) => columns.ids[columns.first[table] + row]!)

const rowOf = (question: Question, mission: number): MandateRow => {
  const { graph } = question
  const { columns, asOf } = graph
  const row = columns.model!.missions[mission]!
  const standing = standingOf(row, asOf)
  const by = standing.lapsed ? everConcretised(columns) : concretisersOf(graph)
  const goals = [...(by.goals.get(mission) ?? [])]
  const operations = [...(by.organisations.get(mission) ?? [])]
  const concretisedBy = [...idsOf(graph, 'goals', goals), ...idsOf(graph, 'organisations', operations)]
  const money = missionMoney(question).get(mission)
  const analyses = idsOf(graph, 'analyses', by.analyses.get(mission) ?? [])
  const concrete = concretisedBy.length > 0
  const satsning = row.source === 'budget' || money?.satsning === true
  return {
    id: row.id,
    title: row.title,
    organisation: row.organisation,
    source: row.source,
    phase: row.phase ?? null,
    due: row.due ?? null,
    result: row.result ?? null,
    ...standing,
    concretisedBy,
    operations: idsOf(graph, 'organisations', new Set([...operations, ...operationsBelow(graph, goals)])),
    analyses,
    concrete,
    abstract: !concrete && analyses.length === 0 && !standing.lapsed && !CLOSED.has(row.phase),
    satsning,
    amount: money?.amount ?? null,
    leadsNowhere: satsning && !concrete && money?.forGoal !== true,
    illustrative: row.illustrative === true,
  }
}

/**
 * Which missions no verksamhet makes concrete, which are late or unreported and which satsning leads nowhere: every
 * mission that is valid, and those that ran out unreported and that no other replaces (MODEL: S5, S6). A mission whose
 * organ is unknown is left out, as the finding says. For each mission linear in what lies below its goals.
 *
 * @example
 * mandate(question).filter((row) => row.late).map((row) => row.title)
 */
export const mandate = once((question: Question): readonly MandateRow[] => {
  const { graph } = question
  const { columns } = graph
  const { newer } = replacementsOf(columns)
  return (columns.model?.missions ?? []).flatMap((mission, row) => {
    if (rowIn(columns, 'organisations', mission.organisation) < 0) return []
    if (graph.missions[row] === 1) return [rowOf(question, row)]
    if (degreeOf(newer, columns.first.missions + row) > 0) return []
    return [rowOf(question, row)].filter(({ lapsed, unreported }) => lapsed && unreported)
  })
})

/** The second root: the goals that stand on a mission alone, with those missions. O(goals + links). */
export const mandatedGoals = once((question: Question): readonly MandatedGoalRow[] => {
  const { graph } = question
  const { columns, concretises } = graph
  const { ids, first } = columns
  return looseGoals(graph).mandated.map((goal) => {
    const missions = new Set(neighboursOf(concretises, goal))
    return {
      goal: ids[first.goals + goal]!,
      goalTitle: titleOf(columns, first.goals + goal),
      organisations: ownerIds(columns, goal),
      missions: Array.from(missions, (mission) => ids[first.missions + mission]!),
      illustrative:
        isIllustrative(columns, first.goals + goal) ||
        [...missions].some((mission) => isIllustrative(columns, first.missions + mission)),
    }
  })
})
