import { type Csr, csrOf, GOAL_KIND_CODES, type Graph, LEVELS, nodeOf } from '@rodtrad/core'
import { riktningsmalOf } from './coverage-levels.ts'
import { once } from './once.ts'
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

/** What an organ says of a goal for the period. */
type Statement = readonly [goal: number, organisation: number, texts: readonly (string | undefined)[]]

const statementsOf = ({ graph, period }: Question): readonly Statement[] => {
  const { model, assessments, positions } = graph.columns
  const said: Statement[] = []
  model?.assessments.forEach(({ reasoning, conditions, action }, row) => {
    if (assessmentIsFor(assessments.period[row]!, period))
      said.push([assessments.goal[row]!, assessments.organisation[row]!, [reasoning, conditions, action]])
  })
  model?.positions.forEach(({ reasoning, risk, opportunity, conditions, handling }, row) => {
    const texts = [reasoning, risk, opportunity, conditions, handling]
    if (positionIsFor(positions.period[row]!, positions.analysisYear[row]!, period))
      said.push([positions.goal[row]!, positions.organisation[row]!, texts])
  })
  return said
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

/** The texts of a question: of all riktningsmål, of what is said of them, and of what may be linked to them. */
export interface Texts extends Numbered {
  /** Text → the goal or mission that it is of, or the organisation that says it. */
  readonly node: readonly number[]
  /** Goal → its text; −1 for goals that are neither riktningsmål nor an organ's to link. */
  readonly ofGoal: Int32Array
  /** Riktningsmål → the texts in which organs say something of it for the period. */
  readonly said: Csr
  /** Place in `organsOf(graph).answering` → the texts of what the organ may link: its own goals and missions. */
  readonly own: Csr
}

/**
 * Reads the texts of a question. The kommun's own name says nothing of a subject; factors and organisations' names only
 * help to take compounds apart. O(characters).
 */
export const textsOf = once((question: Question): Texts => {
  const { graph } = question
  const { first, model, count } = graph.columns
  const { answering, of } = organsOf(graph)
  const name = wordsIn(model?.plan.municipality.toLowerCase() ?? '')
  const { add, learn, read } = readerOf([...STOP_WORDS, ...name, ...name.map((word) => `${word}s`)])
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

  for (const goal of riktningsmalOf(graph)) addNode(first.goals + goal)
  const [saidOf, saidIn]: [number[], number[]] = [[], []]
  for (const [goal, organisation, texts] of statementsOf(question)) {
    if (organisation < 0 || (ofGoal[goal] ?? -1) < 0) continue
    saidOf.push(goal)
    saidIn.push(
      addOf(
        first.organisations + organisation,
        texts.map((text) => [text, BODY]),
      ),
    )
  }
  const [ownOf, own]: [number[], number[]] = [[], []]
  for (const [linked, owners] of linkable(graph)) {
    const places = new Set<number>()
    for (const owner of owners)
      for (let at = of.start[owner]!; at < of.start[owner + 1]!; at++) places.add(of.to[at]!)
    if (places.size === 0) continue
    const text = addNode(linked)
    for (const place of places) {
      ownOf.push(place)
      own.push(text)
    }
  }
  model?.factors.forEach(({ title, description }) => [title, description].forEach(learn))
  model?.organisations.forEach((row) => learn(row.name))
  return {
    ...read(),
    node,
    ofGoal,
    said: csrOf(count.goals, Int32Array.from(saidOf), Int32Array.from(saidIn)),
    own: csrOf(answering.length, Int32Array.from(ownOf), Int32Array.from(own)),
  }
})
