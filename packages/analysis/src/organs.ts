import {
  ANSWERING_KINDS,
  type Csr,
  type Graph,
  kommunerOf,
  ORGANISATION_KIND_CODES,
  wholesOf,
} from '@rodtrad/core'
import { once } from './once.ts'

/** The organs that answer to riktningsmål as of the date, and which of them each organisation is or is part of. */
export interface Organs {
  /** The organisations that answer, valid that day. */
  readonly answering: Int32Array
  /** Organisation → places in `answering`. */
  readonly of: Csr
  /** Valid nämnder, bolag and kommunstyrelser that don't answer. */
  readonly exempt: Int32Array
}

/** Who answers to riktningsmål (MODEL: "Coverage"). O(organisations + the parts of each that answers). */
export const organsOf = once(({ columns, organisations }: Graph): Organs => {
  const { answers, kind } = columns.organisations
  const valid = Array.from(organisations.keys()).filter((row) => organisations[row] === 1)
  const answering = Int32Array.from(valid.filter((row) => answers[row] === 1))
  const answersByKind = (row: number): boolean => ANSWERING_KINDS.has(ORGANISATION_KIND_CODES[kind[row]!]!)
  const exempt = Int32Array.from(valid.filter((row) => answers[row] === 0 && answersByKind(row)))
  return { answering, exempt, of: wholesOf(columns, answering) }
})

/** The places in `answering` of the organs of a goal's kommun; in a source of one kommun, all of them. */
export const organsOfGoal = once((graph: Graph): ((goal: number) => readonly number[]) => {
  const { answering } = organsOf(graph)
  const kommuner = kommunerOf(graph.columns)
  const places = Array.from(answering.keys())
  if (kommuner.one) return () => places
  const byKommun = new Map<number, number[]>()
  places.forEach((place) => {
    const { start, to } = kommuner.ofOrganisation
    const organisation = answering[place]!
    for (let at = start[organisation]!; at < start[organisation + 1]!; at++) {
      const kommun = to[at]!
      const list = byKommun.get(kommun) ?? []
      byKommun.set(kommun, list)
      if (list.at(-1) !== place) list.push(place)
    }
  })
  return (goal) => {
    const { start, to } = kommuner.ofGoal
    const kommunerOfGoal = new Set(to.subarray(start[goal], start[goal + 1]))
    const lists = [...kommunerOfGoal].map((kommun) => byKommun.get(kommun) ?? [])
    const [only] = lists
    return lists.length === 1 && only ? only : [...new Set(lists.flat())].sort((a, b) => a - b)
  }
})
