import { kommunerOf, neighboursOf, ORGANISATION_KIND_CODES, rowIn, yearOf } from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** The three parts of a nulägesbeskrivning (styrmodell: "Nulägesbeskrivning"). */
export const DESCRIPTION_PARTS = ['operations', 'environment', 'analysis'] as const
export type DescriptionPart = (typeof DESCRIPTION_PARTS)[number]

/** An organ's nulägesbeskrivning of the period's year. */
export interface Description {
  /** Its own rows. */
  readonly ids: readonly string[]
  /** The parts that are filled; the omvärldsanalys by the kommunstyrelse's row, too. */
  readonly filled: ReadonlySet<DescriptionPart>
  readonly illustrative: boolean
}

const NONE: Description = { ids: [], filled: new Set(), illustrative: false }

const KOMMUNSTYRELSE = ORGANISATION_KIND_CODES.indexOf('kommunstyrelse')

/** The nulägesbeskrivningar of the year that are published by the as-of date, or of no day, by organ. O(analyses). */
const ownOf = once(({ graph, period }: Question): ReadonlyMap<number, Description> => {
  const { columns } = graph
  const by = new Map<number, { ids: string[]; filled: Set<DescriptionPart>; illustrative: boolean }>()
  for (const row of columns.model?.analyses ?? []) {
    const organ = rowIn(columns, 'organisations', row.organisation)
    if (organ < 0 || row.year !== yearOf(period)) continue
    if (row.published !== undefined && row.published > graph.asOf) continue
    const own = by.get(organ) ?? { ids: [], filled: new Set(), illustrative: false }
    by.set(organ, own)
    own.ids.push(row.id)
    for (const part of DESCRIPTION_PARTS) if (row[part] !== undefined) own.filled.add(part)
    own.illustrative ||= row.illustrative === true
  }
  return by
})

/** Kommun → whether its kommunstyrelse has written the common omvärldsanalys of the year. */
const commonOf = once((question: Question): ReadonlySet<number> => {
  const { columns } = question.graph
  const { ofOrganisation, one } = kommunerOf(columns)
  const written = [...ownOf(question)].filter(
    ([organ, { filled }]) =>
      columns.organisations.kind[organ] === KOMMUNSTYRELSE && filled.has('environment'),
  )
  return new Set(written.flatMap(([organ]) => (one ? [0] : [...neighboursOf(ofOrganisation, organ)])))
})

/**
 * Which parts of the nulägesbeskrivning of the period's year an organ has filled (MODEL: S8). The omvärldsanalys is
 * common: the kommunstyrelse's row fills it for every organ of its kommun. One published after the as-of date is not there
 * yet. O(analyses) once.
 *
 * @example descriptionOf(question, organ).filled.has('analysis')
 */
export const descriptionOf = (question: Question, organ: number): Description => {
  const { columns } = question.graph
  const own = ownOf(question).get(organ) ?? NONE
  const { ofOrganisation, one } = kommunerOf(columns)
  const kommuner = one ? [0] : [...neighboursOf(ofOrganisation, organ)]
  return kommuner.some((kommun) => commonOf(question).has(kommun))
    ? { ...own, filled: new Set([...own.filled, 'environment']) }
    : own
}
