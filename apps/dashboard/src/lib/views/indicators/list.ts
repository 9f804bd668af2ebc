/** Which indicators are listed, in which groups, and in what order. */
import type { Words } from '../../i18n/words.ts'
import { isLacking, type Indicator, type State } from './rows.ts'

/** What can be picked out. */
export const picks = ['saknas', 'aldre', 'nar-inte', 'ingen', 'andrade'] as const
export type Pick = (typeof picks)[number]

export const groupings = ['utfall', 'ansvar', 'kalla', 'mal', 'ingen'] as const
export type Grouping = (typeof groupings)[number]

export const sorts = ['plan', 'alder', 'namn'] as const
export type Sort = (typeof sorts)[number]

/** What lacks first, then what is old; `unused` last. */
const order = ['late', 'missing', 'never', 'suppressed', 'lagged', 'coming', 'current', 'unused'] as const

/** A group of the list: its name as a code of a state, or as the reader is told it. */
export interface Group {
  readonly key: string
  /** Where the outcomes are; null where the rows are grouped by something else. */
  readonly state: State | 'unused' | null
  readonly rows: readonly Indicator[]
}

const passes: Readonly<Record<Pick, (row: Indicator) => boolean>> = {
  saknas: (row) => row.goals.length > 0 && isLacking(row),
  aldre: (row) => row.state === 'lagged',
  'nar-inte': (row) => row.met === false,
  ingen: (row) => row.goals.length === 0,
  andrade: (row) => row.changed,
}

const plain = (text: string): string => text.toLocaleLowerCase('sv').normalize('NFC')

/** The rows that a pick and a search let through: a word may stand in the title, an owner's, a goal's or the source's name. */
export function filtered(
  rows: readonly Indicator[],
  pick: Pick | null,
  search: string,
): readonly Indicator[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  return rows.filter((row) => {
    if (pick !== null && !passes[pick](row)) return false
    const text = plain([row.title, row.source ?? '', ...row.deliverers, ...row.goalTitles].join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** The rows in the order that was asked for: the oldest first, what has no outcome before all. */
export function sorted(
  rows: readonly Indicator[],
  sort: Sort,
  w: { readonly compare: Words['compare'] },
): readonly Indicator[] {
  if (sort === 'plan') return rows
  if (sort === 'namn') return rows.toSorted((a, b) => w.compare(a.title, b.title))
  return rows.toSorted((a, b) => (b.age ?? Infinity) - (a.age ?? Infinity) || 0)
}

const stateOf = (row: Indicator): (typeof order)[number] => (row.goals.length === 0 ? 'unused' : row.state)

const namesOf: Readonly<Record<Exclude<Grouping, 'utfall'>, (row: Indicator) => readonly string[]>> = {
  ansvar: (row) => row.deliverers,
  kalla: (row) => (row.source === null ? [] : [row.source]),
  mal: (row) => row.goalTitles,
  ingen: () => [],
}

/**
 * The rows in groups. One that several answer for, or several goals use, stands in each of theirs; what has no name
 * stands last, under an empty one.
 *
 * @example grouped(rows, 'utfall', w)[0]?.state // 'late'
 */
export function grouped(
  rows: readonly Indicator[],
  grouping: Grouping,
  w: { readonly compare: Words['compare'] },
): readonly Group[] {
  if (grouping === 'utfall') {
    const by = Map.groupBy(rows, stateOf)
    return order.flatMap((state) => {
      const own = by.get(state)
      return own === undefined ? [] : [{ key: state, state, rows: own }]
    })
  }
  const by = new Map<string, Indicator[]>()
  for (const row of rows)
    for (const name of namesOf[grouping](row).length > 0 ? new Set(namesOf[grouping](row)) : [''])
      by.set(name, [...(by.get(name) ?? []), row])
  return [...by]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || w.compare(a, b))
    .map(([key, own]) => ({ key, state: null, rows: own }))
}
