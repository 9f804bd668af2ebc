import {
  dayNumber,
  degreeOf,
  type Finding,
  findingOf,
  neighboursOf,
  shown,
  STATUS_CODES,
  yearsAfter,
} from '@rodtrad/core'
import { isMeasurable } from '../goal-parts.ts'
import { NO_POLARITY } from '../indicator.ts'
import type { Question } from '../question.ts'
import {
  bearersOf,
  type Checked,
  ofGoal,
  ofIndicator,
  ofRow,
  placeOf,
  takingGoals,
  WHOLE_TABLE,
} from './place.ts'

const COUNTED = new Set(['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal'])
/** More indicators than a reader holds in mind. */
const MOST_INDICATORS = 5
const ADOPTED = STATUS_CODES.indexOf('adopted')

/** RT060: an organ with more goals of a kind than the plan's `maxGoals`. O(goals). */
export const tooManyGoals = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const most = model.plan.maxGoals
  if (most === undefined) return []
  const { owners } = question.graph.columns.goals
  const counted = new Map<
    string,
    { readonly owner: number; readonly kind: string; readonly goals: string[] }
  >()
  for (const goal of takingGoals(question)) {
    const { id, kind } = model.goals[goal]!
    if (!COUNTED.has(kind)) continue
    for (const owner of neighboursOf(owners, goal)) {
      const own = counted.get(`${owner} ${kind}`) ?? { owner, kind, goals: [] }
      counted.set(`${owner} ${kind}`, own)
      own.goals.push(id)
    }
  }
  return [...counted.values()]
    .filter(({ goals }) => goals.length > most)
    .map(({ owner, kind, goals }) => {
      const organisation = shown(model.organisations[owner]!.name)
      const words = { organisation, kind, count: String(goals.length), most: String(most) }
      return ofRow(checked, 'RT060', 'organisations', owner, 'id', { words, others: goals })
    })
}

/** RT061: a measurable goal with more than {@link MOST_INDICATORS} indicators that count. O(links). */
export const tooManyIndicators = (checked: Checked): readonly Finding[] => {
  const { graph } = checked.question
  const { polarity } = graph.columns.indicators
  return takingGoals(checked.question).flatMap((goal): readonly Finding[] => {
    if (degreeOf(graph.indicators, goal) <= MOST_INDICATORS) return []
    const own = [...new Set(neighboursOf(graph.indicators, goal))].filter(
      (indicator) => polarity[indicator] !== NO_POLARITY,
    )
    if (own.length <= MOST_INDICATORS) return []
    return [
      ofGoal(
        checked,
        'RT061',
        goal,
        'id',
        { count: String(own.length), most: String(MOST_INDICATORS) },
        own.map((indicator) => checked.model.indicators[indicator]!.id),
      ),
    ]
  })
}

/** The goal in which the figures of most of these goals meet, and how many of them; measurable goals alone carry figures. */
const meetingOf = (
  question: Question,
  bearers: readonly number[],
): { readonly goal: number; readonly times: number } | undefined => {
  const times = new Map<number, number>()
  for (const bearer of bearers) {
    const above = new Set([bearer])
    for (const goal of above)
      for (const upper of neighboursOf(question.graph.up, goal))
        if (isMeasurable(question, upper)) above.add(upper)
    for (const goal of above) times.set(goal, (times.get(goal) ?? 0) + 1)
  }
  const [best] = [...times].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best && { goal: best[0], times: best[1] }
}

/** RT062: an indicator of several goals whose figures meet in one, so that it counts there twice. O(what is above). */
export const countedTwice = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  return [...bearersOf(question)].flatMap(([indicator, all]): readonly Finding[] => {
    if (question.graph.columns.indicators.polarity[indicator] === NO_POLARITY) return []
    const goals = all.filter((goal) => isMeasurable(question, goal))
    const meeting = goals.length < 2 ? undefined : meetingOf(question, goals)
    if (meeting === undefined) return []
    const words = { count: String(meeting.times), other: shown(model.goals[meeting.goal]!.title) }
    return [ofIndicator(checked, 'RT062', indicator, 'id', [...goals, meeting.goal], words)]
  })
}

/** RT065: how many goals have ended and been added in the year up to the as-of date. O(goals). */
export const turnover = ({ question, model }: Checked): readonly Finding[] => {
  const { columns, asOf, day } = question.graph
  const { status, validFrom, validTo } = columns.goals
  const since = yearsAfter(asOf, -1)
  const before = dayNumber(since, 0)
  let [all, dropped, added] = [0, 0, 0]
  model.goals.forEach(({ kind }, goal) => {
    if (!COUNTED.has(kind) || status[goal] !== ADOPTED) return
    const was = validFrom[goal]! <= before && before <= validTo[goal]!
    const is = validFrom[goal]! <= day && day <= validTo[goal]!
    if (was) all++
    if (was && !is) dropped++
    if (is && !was) added++
  })
  if (all === 0 || dropped + added === 0) return []
  const words = { day: since, all: String(all), dropped: String(dropped), added: String(added) }
  return [findingOf('RT065', placeOf(model, 'goals', WHOLE_TABLE), words)]
}
