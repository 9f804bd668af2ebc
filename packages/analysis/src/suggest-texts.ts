import { type Csr, csrOf, GOAL_KIND_CODES, type Graph, LEVELS, nodeOf } from '@rodtrad/core'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { type Numbered, readerOf, type Weighed } from './text/reader.ts'
import { STOP_WORDS } from './text/stop-words.ts'
import { wordsIn } from './text/words-in.ts'
import { assessmentIsFor, positionIsFor } from './words.ts'

const TITLE = 2
const BODY = 1

/**
 * The texts that a goal is known by (its title, which weighs double, its description and area, the titles of its
 * indicators) or a mission (its title, for whom it is, and the need). None for a source without rows.
 */
export const textsOfNode = ({ columns, indicators }: Graph, node: number): readonly Weighed[] => {
  const { model, first, count } = columns
  if (model === undefined) return []
  const goal = node - first.goals
  if (goal < 0 || goal >= count.goals) {
    const { title, forWhom, need } = model.missions[node - first.missions]!
    return [
      [title, TITLE],
      [forWhom, BODY],
      [need, BODY],
    ]
  }
  const { title, description, area } = model.goals[goal]!
  const texts: Weighed[] = [
    [title, TITLE],
    [description, BODY],
    [area, BODY],
  ]
  for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]!; at++)
    texts.push([model.indicators[indicators.to[at]!]!.title, BODY])
  return texts
}

/** What organs say of goals for the period: the goal, who says it, and the row's texts. */
function* statements({
  graph,
  period,
}: Question): Iterable<readonly [number, number, () => readonly Weighed[]]> {
  const { model, assessments, positions } = graph.columns
  const weighed = (...texts: readonly (string | undefined)[]): readonly Weighed[] =>
    texts.map((text) => [text, BODY])
  for (const [row, { reasoning, conditions, action }] of model?.assessments.entries() ?? [])
    if (assessmentIsFor(assessments.period[row]!, period))
      yield [
        assessments.goal[row]!,
        assessments.organisation[row]!,
        () => weighed(reasoning, conditions, action),
      ]
  for (const [row, { reasoning, risk, opportunity, conditions, handling }] of model?.positions.entries() ??
    [])
    if (positionIsFor(positions.period[row]!, positions.analysisYear[row]!, period))
      yield [
        positions.goal[row]!,
        positions.organisation[row]!,
        () => weighed(reasoning, risk, opportunity, conditions, handling),
      ]
}

/** What organs may link to a riktningsmål, with its owners: goals below that level, and missions. */
function* linkable({ columns, goals, missions }: Graph): Iterable<readonly [number, Iterable<number>]> {
  const { model, first, count } = columns
  const { owners, kind } = columns.goals
  for (let goal = 0; goal < goals.length; goal++)
    if (goals[goal] === 1 && LEVELS[GOAL_KIND_CODES[kind[goal]!]!] > LEVELS.riktningsmal)
      yield [first.goals + goal, owners.to.subarray(owners.start[goal], owners.start[goal + 1])]
  for (let mission = 0; mission < missions.length; mission++) {
    const owner = (nodeOf(columns, model?.missions[mission]?.organisation ?? '') ?? -1) - first.organisations
    if (missions[mission] === 1 && owner >= 0 && owner < count.organisations)
      yield [first.missions + mission, [owner]]
  }
}

/** The texts of some riktningsmål, of what is said of them, and of what some organs may link to them. */
export interface Texts extends Numbered {
  /** Text → the goal or mission that it is of, or the organisation that says it. */
  readonly node: readonly number[]
  /** Goal → its text; −1 for goals that are neither of the riktningsmål nor of the organs' own. */
  readonly ofGoal: Int32Array
  /** Riktningsmål → the texts in which organs say something of it for the period. */
  readonly said: Csr
  /** Place in `organsOf(graph).answering` → the texts of what the organ may link: its own goals and missions. */
  readonly own: Csr
}

/**
 * Reads texts. The kommun's own name says nothing of a subject. O(characters).
 *
 * @param riktningsmal the riktningsmål that are asked about
 * @param isAsked the organs, by place in `organsOf(graph).answering`: 1 for those whose goals and missions are read
 */
export const textsOf = (question: Question, riktningsmal: readonly number[], isAsked: Uint8Array): Texts => {
  const { graph } = question
  const { first, model, count } = graph.columns
  const { answering, of } = organsOf(graph)
  const name = wordsIn(model?.plan.municipality.toLowerCase() ?? '')
  const { add, read } = readerOf([...STOP_WORDS, ...name, ...name.map((word) => `${word}s`)])
  const node: number[] = []
  const ofGoal = new Int32Array(count.goals).fill(-1)
  const addOf = (of: number, parts: readonly Weighed[]): number => {
    node.push(of)
    return add(parts)
  }
  const addNode = (of: number): number => {
    const text = addOf(of, textsOfNode(graph, of))
    if (of - first.goals < count.goals) ofGoal[of - first.goals] = text
    return text
  }

  for (const goal of riktningsmal) addNode(first.goals + goal)
  const [saidOf, saidIn]: [number[], number[]] = [[], []]
  for (const [goal, organisation, texts] of statements(question)) {
    if (organisation < 0 || (ofGoal[goal] ?? -1) < 0) continue
    saidOf.push(goal)
    saidIn.push(addOf(first.organisations + organisation, texts()))
  }
  const [ownOf, own]: [number[], number[]] = [[], []]
  for (const [linked, owners] of linkable(graph)) {
    const places = new Set<number>()
    for (const owner of owners)
      for (let at = of.start[owner]!; at < of.start[owner + 1]!; at++)
        if (isAsked[of.to[at]!] === 1) places.add(of.to[at]!)
    if (places.size === 0) continue
    const text = addNode(linked)
    for (const place of places) {
      ownOf.push(place)
      own.push(text)
    }
  }
  return {
    ...read(),
    node,
    ofGoal,
    said: csrOf(count.goals, Int32Array.from(saidOf), Int32Array.from(saidIn)),
    own: csrOf(answering.length, Int32Array.from(ownOf), Int32Array.from(own)),
  }
}
