import {
  type Day,
  type Dialogue,
  type Graph,
  kommunerOf,
  lastDayOfPeriod,
  ORGANISATION_KIND_CODES,
  periodOfYear,
  rowIn,
} from '@rodtrad/core'

const KOMMUNSTYRELSE = ORGANISATION_KIND_CODES.indexOf('kommunstyrelse')

/** The last day that the årshjul gives each organ for a tillitsdialog in the year. O(events). */
const plannedDays = ({ columns }: Graph, year: number): ReadonlyMap<number, Day> => {
  const days = new Map<number, Day>()
  for (const { kind, date, organisation } of columns.model?.events ?? []) {
    const organ = rowIn(columns, 'organisations', organisation)
    if (kind !== 'tillitsdialog' || organ < 0 || Number(date.slice(0, 4)) !== year) continue
    const known = days.get(organ)
    if (known === undefined || known < date) days.set(organ, date)
  }
  return days
}

/**
 * By when an organ is to have held a dialogue of a kind: the one with the kommunstyrelse by the last day that the årshjul
 * gives the kommunstyrelse, whose events are its meetings with the others (in a source of several kommuner it is not told
 * whose); else, and any other, by the day that it gives the organ; else by the last of the year.
 *
 * @example dueDays(graph, 2026)(organ, 'inom') // '2026-12-31'
 */
export const dueDays = (graph: Graph, year: number): ((organ: number, kind: Dialogue['kind']) => Day) => {
  const { kind: kinds } = graph.columns.organisations
  const planned = plannedDays(graph, year)
  const byKommunstyrelse = [...planned].filter(([organ]) => kinds[organ] === KOMMUNSTYRELSE)
  const meetings = kommunerOf(graph.columns).one ? byKommunstyrelse.map(([, day]) => day).sort() : []
  const last = lastDayOfPeriod(periodOfYear(year))
  return (organ, kind) =>
    (kind === 'kommunstyrelsen' ? meetings.at(-1) : undefined) ??
    (kinds[organ] === KOMMUNSTYRELSE ? undefined : planned.get(organ)) ??
    last
}
