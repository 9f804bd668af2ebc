/** What is known of a mission, as pairs of name and text. */
import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
import { periodText } from '../attainment/value-text.ts'
import { moneyText } from '../organ/money-text.ts'
import type { Mission } from './rows.ts'

export interface Fact {
  readonly name: string
  readonly text: string
  readonly href?: string | undefined
}

/** For whom, why, by which decision, when, with what money, and what was said of it. Unknown is left out. */
export function factsOf(
  w: Words,
  row: Mission,
  detail: QueryRow<'mission-detail'> | undefined,
  money: readonly QueryRow<'mission-money'>[],
): readonly Fact[] {
  const facts: readonly (readonly [
    Parameters<typeof w.t>[0],
    string | null | undefined,
    (string | undefined)?,
  ])[] = [
    ['missions.fact.forWhom', detail?.forWhom],
    ['missions.fact.need', detail?.need],
    ['missions.fact.decision', detail && decisionText(w, detail), webAddress(detail?.url)],
    ['missions.fact.proposal', detail?.proposal && proposalText(detail)],
    ['missions.fact.given', w.day(row.given)],
    ['missions.fact.due', row.due === null ? w.t('missions.noDay') : w.day(row.due)],
    ['missions.fact.reported', row.reported === null ? w.t('missions.notReported') : w.day(row.reported)],
    ['missions.fact.result', row.result],
    ['missions.fact.money', w.list(money.map((each) => moneyLine(w, each)))],
  ]
  return facts.flatMap(([key, text, href]) => (text ? [{ name: w.t(key), text, href }] : []))
}

function decisionText(
  w: Words,
  { decision, body, decided, paragraph, caseNumber }: QueryRow<'mission-detail'>,
): string {
  return [
    decision,
    [body, w.day(decided), paragraph === null ? '' : w.t('coverage.paragraph', { n: paragraph })]
      .filter(Boolean)
      .join(' '),
    caseNumber,
  ]
    .filter(Boolean)
    .join(' · ')
}

function proposalText({ proposal, proposer }: QueryRow<'mission-detail'>): string {
  return [proposal, proposer].filter(Boolean).join(' · ')
}

function moneyLine(w: Words, row: QueryRow<'mission-money'>): string {
  const { year, period, amount, actual, forecast } = row
  const when = period === null ? String(year) : periodText(period)
  const went =
    actual !== null
      ? w.t('missions.money.actual', { amount: moneyText(w, actual) })
      : forecast !== null
        ? w.t('missions.money.forecast', { amount: moneyText(w, forecast) })
        : ''
  return [`${when} ${moneyText(w, amount)}`, went].filter((text) => text !== '').join(', ')
}

/** An address of the web; nothing else is made a link. */
function webAddress(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined
}
