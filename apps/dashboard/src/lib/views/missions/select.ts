/** Which missions are shown, in which groups. */
import type { Words } from '../../i18n/words.ts'
import type { Mission } from './rows.ts'

const picks = {
  late: (row) => row.late,
  unreported: (row) => row.unreported,
  abstract: (row) => row.abstract,
  satsning: (row) => row.satsning,
  ended: (row) => row.ended,
} as const satisfies Readonly<Record<string, (row: Mission) => boolean>>

/** What can be picked out. */
export type Pick = keyof typeof picks

export const pickNames = Object.keys(picks) as readonly Pick[]

/** What the address picks out; undefined for all. */
export function pickOf(text: string | null): Pick | undefined {
  return pickNames.find((name) => name === text)
}

/**
 * The missions of a pick whose title or organ has the words.
 *
 * @example selected(rows, 'late', 'äldre').map(({ title }) => title)
 */
export function selected(
  rows: readonly Mission[],
  pick: Pick | undefined,
  words: string,
): readonly Mission[] {
  const sought = words.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const text = `${row.title} ${row.organisationName}`.toLocaleLowerCase()
    return (pick === undefined || picks[pick](row)) && sought.every((word) => text.includes(word))
  })
}

/** By whom, or by phase. */
export type Grouping = 'organ' | 'phase'

export interface Group {
  readonly key: string
  readonly name: string
  readonly rows: readonly Mission[]
}

const PHASES = ['started', 'planned', 'stopped', 'done', null]

/** The missions in groups, each by its day: those without one after, those that have ended last. */
export function groupsOf(w: Words, rows: readonly Mission[], by: Grouping): readonly Group[] {
  const groups = Map.groupBy(byDue(rows), (row) => (by === 'organ' ? row.organisation : row.phase))
  const keys = by === 'organ' ? new Set(rows.map(({ organisation }) => organisation)) : PHASES
  return [...keys].flatMap((key) => {
    const own = groups.get(key)
    if (own === undefined) return []
    const name =
      by === 'organ'
        ? (own[0]?.organisationName ?? '')
        : key === null
          ? w.t('missions.noPhase')
          : w.code('phase', key)
    return [{ key: key ?? '', name, rows: own }]
  })
}

/** By the day that each is due; those without one after, those that have ended last. */
export function byDue(rows: readonly Mission[]): readonly Mission[] {
  const place = ({ ended, due }: Mission): string => `${ended ? 1 : 0}${due ?? '9999'}`
  return rows.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
}
