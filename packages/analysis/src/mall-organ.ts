import {
  degreeOf,
  type Graph,
  kommunerOf,
  neighboursOf,
  ORGANISATION_KIND_CODES,
  wholesOf,
} from '@rodtrad/core'
import { once } from './once.ts'

const kept = once((_: Graph) => new Map<number, Uint8Array>())

/** 1 for every organisation that is the organ or part of it, at any depth (MODEL: "O's own goals"). O(organisations). */
export const partsOfOrgan = (graph: Graph, organ: number): Uint8Array => {
  const known = kept(graph).get(organ)
  if (known) return known
  const wholes = wholesOf(graph.columns, Int32Array.of(organ))
  const own = Uint8Array.from(graph.organisations, (_, row) => (degreeOf(wholes, row) > 0 ? 1 : 0))
  kept(graph).set(organ, own)
  return own
}

/** The goals that take part and are the organ's own, in the order of the source. O(goals + owners). */
export const ownGoals = (graph: Graph, organ: number): readonly number[] => {
  const own = partsOfOrgan(graph, organ)
  const { owners } = graph.columns.goals
  return Array.from(graph.goals.keys()).filter((goal) => {
    if (graph.goals[goal] === 0) return false
    for (let at = owners.start[goal]!; at < owners.start[goal + 1]!; at++)
      if (own[owners.to[at]!] === 1) return true
    return false
  })
}

const KOMMUNSTYRELSE = ORGANISATION_KIND_CODES.indexOf('kommunstyrelse')

/** The kommunstyrelse of an organ's kommun; −1 where the source has none. O(organisations). */
export const boardOf = ({ columns, organisations }: Graph, organ: number): number => {
  const { one, ofOrganisation } = kommunerOf(columns)
  const own = new Set(neighboursOf(ofOrganisation, organ))
  return columns.organisations.kind.findIndex(
    (kind, row) =>
      kind === KOMMUNSTYRELSE &&
      organisations[row] === 1 &&
      (one || neighboursOf(ofOrganisation, row).some((kommun) => own.has(kommun))),
  )
}
