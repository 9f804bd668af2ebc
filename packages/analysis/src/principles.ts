import {
  type Goal,
  type Graph,
  neighboursOf,
  nodeOf,
  ORGANISATION_KIND_CODES,
  PRINCIPLES,
  rowIn,
} from '@rodtrad/core'
import { dialogues } from './dialogues.ts'
import { once } from './once.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { isIllustrative } from './titles.ts'

/** One of the seven principles of the tillitsdelegation. */
export type Principle = NonNullable<Goal['principles']>[number]

/** How often an organ's goals and dialogues bear one of the seven principles. */
export interface PrincipleRow {
  readonly principle: Principle
  readonly organisation: string
  /** The organ's own goals that bear it. */
  readonly goals: readonly string[]
  /** The organ's dialogues of the year that bear it. */
  readonly dialogues: readonly string[]
  readonly count: number
  readonly illustrative: boolean
}

/** All of them, in the order of the styrmodell. */
export const PRINCIPLE_CODES = Object.keys(PRINCIPLES) as readonly Principle[]
const KOMMUNFULLMAKTIGE = ORGANISATION_KIND_CODES.indexOf('kommunfullmaktige')

/** Kommunfullmäktige and the organs that answer to riktningsmål, as of the date. */
const organsShown = (graph: Graph): readonly number[] => {
  const { kind } = graph.columns.organisations
  const councils = Array.from(kind.keys()).filter(
    (row) => graph.organisations[row] === 1 && kind[row] === KOMMUNFULLMAKTIGE,
  )
  return [...councils, ...organsOf(graph).answering]
}

/** Organ → principle → the ids of what bears it. */
type Bearing = ReadonlyMap<number, ReadonlyMap<Principle, ReadonlySet<string>>>

const bearingOf = (
  pairs: readonly (readonly [organ: number, principles: readonly Principle[], id: string])[],
): Bearing => {
  const by = new Map<number, Map<Principle, Set<string>>>()
  for (const [organ, borne, id] of pairs) {
    const own = by.get(organ) ?? new Map<Principle, Set<string>>()
    by.set(organ, own)
    for (const principle of borne) own.set(principle, (own.get(principle) ?? new Set()).add(id))
  }
  return by
}

/** The organs whose an organisation's are: those that it is or is part of; kommunfullmäktige's are its own alone. */
const organsOver = (graph: Graph, organisation: number): readonly number[] => {
  const { answering, of } = organsOf(graph)
  return graph.columns.organisations.kind[organisation] === KOMMUNFULLMAKTIGE
    ? [organisation]
    : Array.from(neighboursOf(of, organisation), (place) => answering[place]!)
}

/** The goals that bear a principle, by whose own they are. O(goals · owners). */
const goalsBearing = ({ graph }: Question): Bearing => {
  const { columns, goals } = graph
  return bearingOf(
    (columns.model?.goals ?? []).flatMap(({ id, principles = [] }, goal) => {
      if (goals[goal] === 0 || principles.length === 0) return []
      const organs = Array.from(neighboursOf(columns.goals.owners, goal), (owner) => organsOver(graph, owner))
      return [...new Set(organs.flat())].map((organ) => [organ, principles, id] as const)
    }),
  )
}

/** The dialogues of the year that bear a principle, by whose they are: a sektor's are those of the organ it is part of. */
const dialoguesBearing = (question: Question): Bearing => {
  const { graph } = question
  const { columns } = graph
  return bearingOf(
    dialogues(question).flatMap(({ organisation, dialogue, principles }) =>
      organisation === null || dialogue === null
        ? []
        : organsOver(graph, rowIn(columns, 'organisations', organisation)).map(
            (organ) => [organ, principles, dialogue] as const,
          ),
    ),
  )
}

/**
 * The spread of the seven principles (MODEL: S17; styrmodell: "Tillitsdelegationens sju vägledande principer"): a row for
 * every principle and every organ (kommunfullmäktige, and those that answer to riktningsmål), none left out. An organ's
 * own goals are those owned by it or by a part of it; kommunfullmäktige's are owned by it alone. Dialogues are those of
 * the year that `dialogues` tells of, of the organ or of a part of it. O(goals + dialogues + 7 · organs).
 *
 * @example
 * principles(question).filter((row) => row.count === 0)
 */
export const principles = once((question: Question): readonly PrincipleRow[] => {
  const { columns } = question.graph
  const { ids, first } = columns
  const goals = goalsBearing(question)
  const talks = dialoguesBearing(question)
  const organs = organsShown(question.graph)
  return PRINCIPLE_CODES.flatMap((principle) =>
    organs.map((organ) => {
      const borne = [...(goals.get(organ)?.get(principle) ?? [])]
      const held = [...(talks.get(organ)?.get(principle) ?? [])]
      return {
        principle,
        organisation: ids[first.organisations + organ]!,
        goals: borne,
        dialogues: held,
        count: borne.length + held.length,
        illustrative: [...borne, ...held].some((id) => isIllustrative(columns, nodeOf(columns, id)!)),
      }
    }),
  )
})
