/** What matters most for an organ, or for all of them, in sentences. */
import type { MessageKey, Words } from '../../i18n/words.ts'
import { moneyText } from './money-text.ts'
import type { OrganRow } from './rows.ts'

type Asked = Pick<OrganRow, 'unheld' | 'late' | 'waiting' | 'statuses' | 'silent' | 'suspect'>

/** How many of an organ's own goals have not been reached. */
export function missedOf({ statuses }: Pick<OrganRow, 'statuses'>): number {
  return statuses.filter((status) => status === 'not_attained').length
}

/**
 * What there is to ask about, the weightiest first, as one says it.
 *
 * @example asksOf(w, [row]) // ['ett försenat uppdrag', 'tre förslag som väntar på svar']
 */
export function asksOf(w: Words, rows: readonly Asked[]): readonly string[] {
  const sum = (of: (row: Asked) => number): number => rows.reduce((all, row) => all + of(row), 0)
  const amounts: readonly (readonly [Extract<MessageKey, `amount.${string}`>, number])[] = [
    ['amount.unheld', sum((row) => row.unheld)],
    ['amount.late', sum((row) => row.late)],
    ['amount.waiting', sum((row) => row.waiting)],
    ['amount.missed', sum(missedOf)],
    [rows.length > 1 ? 'amount.silentAnswers' : 'amount.silent', sum((row) => row.silent)],
    ['amount.suspect', sum((row) => row.suspect)],
  ]
  return amounts.flatMap(([key, n]) => (n > 0 ? [w.amount(key, n)] : []))
}

/**
 * The headline of the list: the three weightiest things.
 *
 * @param isFiltered whether these are chosen among more
 */
export function listTitleOf(w: Words, rows: readonly OrganRow[] | undefined, isFiltered: boolean): string {
  if (rows === undefined) return w.t('nav.organ')
  if (rows.length === 0) return w.t('organ.empty')
  const [only] = rows
  if (only !== undefined && rows.length === 1) return sheetTitleOf(w, only)
  const asks = asksOf(w, rows)
  if (asks.length === 0) return w.t('organ.list.clear')
  return w.t(isFiltered ? 'organ.list.chosen' : 'organ.list.title', { asks: w.list(asks.slice(0, 3)) })
}

/** How many have left a riktningsmål without an answer. */
export function listLeadOf(w: Words, rows: readonly OrganRow[]): string {
  const asked = rows.filter(({ cells }) => cells > 0)
  const silent = asked.filter((row) => row.silent > 0).length
  if (asked.length === 0) return ''
  if (silent === asked.length)
    return w.t('organ.list.allSilent', { all: w.count(silent, 'neuter'), n: silent })
  return w.t('organ.list.someSilent', { n: silent, some: w.count(silent), all: w.count(asked.length) })
}

/** The headline of an organ's sheet: the two weightiest things. */
export function sheetTitleOf(w: Words, row: OrganRow): string {
  const { name } = row
  const asks = asksOf(w, [row])
  if (asks.length > 0) return w.t('organ.sheet.title', { name, asks: w.list(asks.slice(0, 2)) })
  return w.t(row.exempt ? 'organ.sheet.exempt' : 'organ.sheet.clear', { name })
}

/** What else there is to ask, what the organ carries, what it has handed in, and where its money is heading. */
export function sheetLeadOf(w: Words, row: OrganRow, period: string): string {
  const more = asksOf(w, [row]).slice(2)
  return [
    more.length > 0 ? w.t('organ.lead.more', { asks: w.list(more) }) : '',
    row.cells > 0 ? w.t('organ.lead.carries', { n: row.carried, all: row.cells }) : '',
    row.exempt && row.reason !== null ? w.t('organ.lead.exempt', { reason: row.reason }) : '',
    row.stepsOf ? w.t('organ.lead.steps', { n: row.stepsDone ?? 0, all: row.stepsOf, period }) : '',
    forecastOf(w, row),
  ]
    .filter((text) => text !== '')
    .join(' ')
}

function forecastOf(w: Words, { forecast, forecastYear }: OrganRow): string {
  if (forecast === null || forecastYear === null) return ''
  const way = forecast > 0 ? 'over' : forecast < 0 ? 'under' : 'even'
  return w.t(`organ.lead.forecast.${way}`, {
    year: String(forecastYear),
    amount: moneyText(w, Math.abs(forecast)),
  })
}
