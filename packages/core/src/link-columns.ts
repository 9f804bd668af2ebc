import { GOAL_KINDS, type GoalKind, LINK_KINDS, type LinkKind } from './codes.ts'
import type { IdTable, LinkColumns } from './columns.ts'
import { dayNumber, EARLIEST, LATEST } from './day.ts'
import { type Finding, findingOf, type Place, shown } from './finding.ts'
import type { Model } from './model.ts'
import type { NodeIndex } from './node-index.ts'
import type { Link } from './schema.ts'

/** The level of a kind in the chain (MODEL: "The chain"): 0 the vision, 5 the activity. */
export const LEVELS: Readonly<Record<GoalKind, number>> = {
  vision: 0,
  vardegrund: 0,
  vardeord: 0,
  riktningsmal: 1,
  budgetmal: 2,
  namndmal: 3,
  bolagsmal: 3,
  verksamhetsmal: 4,
  aktivitet: 5,
}

export const GOAL_KIND_CODES = Object.keys(GOAL_KINDS) as readonly GoalKind[]
export const LINK_KIND_CODES = Object.keys(LINK_KINDS) as readonly LinkKind[]

/** What may stand at each end of a link: a table, or `verksamhet` for the organisations of that kind. */
type End = IdTable | 'verksamhet'

const ENDS: Readonly<Record<LinkKind, readonly (readonly [from: readonly End[], to: readonly End[]])[]>> = {
  contributes: [[['goals', 'verksamhet'], ['goals']]],
  measuredBy: [[['goals'], ['indicators']]],
  concretises: [[['goals', 'verksamhet', 'analyses'], ['missions']]],
  motivates: [[['analyses', 'dialogues'], ['goals']]],
  basedOn: [[['goals', 'factors'], ['factors']]],
  conflicts: [[['goals'], ['goals']]],
  replaces: [
    [['goals'], ['goals']],
    [['indicators'], ['indicators']],
    [['missions'], ['missions']],
    [['factors'], ['factors']],
  ],
}

/** The links that are sound, in typed arrays, and the finding of each that is not. O(links). */
export const linkColumnsOf = (
  model: Model,
  index: NodeIndex,
): { readonly links: LinkColumns; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = []
  const sound: number[] = []
  const endOf = (id: string): End | undefined => {
    const organisation = index.rowIn('organisations', id)
    if (organisation >= 0)
      return model.organisations[organisation]?.kind === 'verksamhet' ? 'verksamhet' : 'organisations'
    return (Object.keys(index.first) as IdTable[]).find((table) => index.rowIn(table, id) >= 0)
  }
  const goalKind = (id: string): GoalKind | undefined => model.goals[index.rowIn('goals', id)]?.kind
  const fits = (link: Link, from: End, to: End): boolean =>
    ENDS[link.kind].some(([froms, tos]) => froms.includes(from) && tos.includes(to))
  const placeOf = (row: number, column: string, value: string): Place => {
    const origin = model.origins.links
    const line = origin?.lines[row]
    return {
      table: 'links',
      column,
      value: shown(value),
      ...(origin ? { file: origin.file } : {}),
      ...(line === undefined ? {} : { row: line }),
    }
  }
  model.links.forEach((link, row) => {
    const from = endOf(link.from)
    const to = endOf(link.to)
    // An end that is nothing at all has been told as an unknown reference by the parser.
    if (from === undefined || to === undefined) return
    const words = { from: shown(link.from), to: shown(link.to), kind: LINK_KINDS[link.kind] }
    const ids = [link.from, link.to]
    if (!fits(link, from, to)) {
      const place = placeOf(row, 'kind', link.kind)
      findings.push(findingOf('RT021', place, { ...words, fromKind: from, toKind: to }, ids))
      return
    }
    const fromKind = goalKind(link.from)
    const toKind = goalKind(link.to)
    if (link.kind === 'contributes' && fromKind && toKind && LEVELS[fromKind] < LEVELS[toKind]) {
      findings.push(findingOf('RT023', placeOf(row, 'to', link.to), { ...words, fromKind, toKind }, ids))
      return
    }
    sound.push(row)
  })
  const linkAt = (row: number): Link => model.links[row]!
  const each = <T>(read: (link: Link) => T): T[] => sound.map((row) => read(linkAt(row)))
  return {
    findings,
    links: {
      kind: Uint8Array.from(each((link) => LINK_KIND_CODES.indexOf(link.kind))),
      from: Int32Array.from(each((link) => index.nodeOf(link.from) ?? -1)),
      to: Int32Array.from(each((link) => index.nodeOf(link.to) ?? -1)),
      weight: Float64Array.from(each((link) => link.weight ?? 1)),
      validFrom: Int32Array.from(each((link) => dayNumber(link.validFrom, EARLIEST))),
      validTo: Int32Array.from(each((link) => dayNumber(link.validTo, LATEST))),
      confirmed: Int32Array.from(each((link) => dayNumber(link.confirmed, 0))),
      row: Int32Array.from(sound),
    },
  }
}
