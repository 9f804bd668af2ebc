/** The finding of the list as sentences. */
import type { Words } from '../../i18n/words.ts'
import { isLacking, type Indicator } from './rows.ts'

/** What the list comes to, in whole indicators: one that several organs measure counts once. */
export interface Counts {
  /** Those that a goal uses. */
  readonly used: number
  readonly lacking: number
  /** Those with the outcome of the period itself, from all that measure them. */
  readonly current: number
  readonly lagged: number
  /** Of the period of the oldest outcome that still serves. */
  readonly oldest: string | null
  readonly unused: number
  readonly changed: number
  /** Of those that are used, whole months since the latest outcome: half of them are younger. */
  readonly age: number | null
}

const sizeOf = (rows: readonly Indicator[]): number => new Set(rows.map(({ indicator }) => indicator)).size

/** @example countsOf(rows).lacking // 3 */
export function countsOf(rows: readonly Indicator[]): Counts {
  const used = rows.filter(({ goals }) => goals.length > 0)
  const lagged = used.filter(({ state }) => state === 'lagged')
  const ages = used.flatMap(({ age }) => (age === null ? [] : [age])).sort((a, b) => a - b)
  const periods = lagged.flatMap(({ outcomePeriod }) => outcomePeriod ?? []).sort()
  return {
    used: sizeOf(used),
    lacking: sizeOf(used.filter(isLacking)),
    current: sizeOf(used) - sizeOf(used.filter(({ state }) => state !== 'current')),
    lagged: sizeOf(lagged),
    oldest: periods[0] ?? null,
    unused: sizeOf(rows.filter(({ goals }) => goals.length === 0)),
    changed: sizeOf(rows.filter(({ changed }) => changed)),
    age: ages[Math.floor((ages.length - 1) / 2)] ?? null,
  }
}

/** How many lack the outcome of the period. */
export function headlineOf(w: Words, { used, lacking, current }: Counts, period: string): string {
  if (used === 0) return w.t('indicators.title.unused')
  if (lacking === 0 && current < used) return w.t('indicators.title.some', { current, all: used, period })
  if (lacking === 0) return w.t('indicators.title.complete', { n: used, period })
  return w.t('indicators.title.lacking', {
    n: lacking,
    number: w.count(lacking, 'common'),
    all: used,
    period,
  })
}

/** How old the outcomes are, what no goal uses, and what was changed. */
export function leadOf(w: Words, { lagged, oldest, unused, changed, age }: Counts): string {
  const amount = (n: number) => ({ n, number: w.count(n, 'common') })
  return [
    age === null ? '' : w.t('indicators.lead.age', { n: age }),
    lagged === 0 || oldest === null
      ? ''
      : w.t('indicators.lead.lagged', { ...amount(lagged), period: oldest }),
    unused === 0 ? '' : w.t('indicators.lead.unused', amount(unused)),
    changed === 0 ? w.t('indicators.lead.unchanged') : w.t('indicators.lead.changed', amount(changed)),
  ]
    .filter((text) => text !== '')
    .join(' ')
}
