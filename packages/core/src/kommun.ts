import type { Columns } from './columns.ts'
import { type Csr, csrOf, inverseOf } from './csr.ts'
import { ORGANISATION_KIND_CODES } from './to-columns.ts'

const KOMMUNFULLMAKTIGE = ORGANISATION_KIND_CODES.indexOf('kommunfullmaktige')

/** Organisation → everything that is part of it, at any depth; itself too. Breadth first over the parts. */
const partsBelow = (parts: Csr, whole: number, seen: Int32Array, stamp: number): readonly number[] => {
  const found = [whole]
  seen[whole] = stamp
  for (const organisation of found)
    for (let at = parts.start[organisation]!; at < parts.start[organisation + 1]!; at++) {
      const part = parts.to[at]!
      if (seen[part] === stamp) continue
      seen[part] = stamp
      found.push(part)
    }
  return found
}

/** The parts of every organisation: the inverse of `partOf`. */
export const partsOf = ({ organisations: { partOf } }: Columns): Csr =>
  inverseOf(partOf, partOf.start.length - 1)

/**
 * For each organisation, the places in `wholes` of those that it is, or is part of at any depth.
 * O(organisations + parts of the wholes).
 */
export const wholesOf = (columns: Columns, wholes: Int32Array): Csr => {
  const parts = partsOf(columns)
  const rows = parts.start.length - 1
  const seen = new Int32Array(rows)
  const from: number[] = []
  const to: number[] = []
  wholes.forEach((whole, place) => {
    for (const part of partsBelow(parts, whole, seen, place + 1)) {
      from.push(part)
      to.push(place)
    }
  })
  return csrOf(rows, Int32Array.from(from), Int32Array.from(to))
}

/** Which kommuner (numbered) each organisation and each goal belongs to. */
export interface Kommuner {
  readonly ofOrganisation: Csr
  readonly ofGoal: Csr
  /** True for a source of one kommun, to which all belong. */
  readonly one: boolean
}

const belongings = new WeakMap<Columns, Kommuner>()

/**
 * The kommun of every organisation and goal: the kommunfullmäktige at the top of its `partOf`, or of its owners'. A
 * source with one kommunfullmäktige, or none, is one kommun (MODEL: "An organisation belongs").
 */
export const kommunerOf = (columns: Columns): Kommuner => {
  const known = belongings.get(columns)
  if (known) return known
  const tops = Int32Array.from(
    Array.from(columns.organisations.kind.keys()).filter(
      (row) => columns.organisations.kind[row] === KOMMUNFULLMAKTIGE,
    ),
  )
  const ofOrganisation = wholesOf(columns, tops)
  const { owners } = columns.goals
  const from: number[] = []
  const to: number[] = []
  if (tops.length > 1)
    for (let goal = 0; goal < owners.start.length - 1; goal++)
      for (let at = owners.start[goal]!; at < owners.start[goal + 1]!; at++) {
        const owner = owners.to[at]!
        for (let place = ofOrganisation.start[owner]!; place < ofOrganisation.start[owner + 1]!; place++) {
          from.push(goal)
          to.push(ofOrganisation.to[place]!)
        }
      }
  const ofGoal = csrOf(owners.start.length - 1, Int32Array.from(from), Int32Array.from(to))
  const kommuner = { ofOrganisation, ofGoal, one: tops.length <= 1 }
  belongings.set(columns, kommuner)
  return kommuner
}
