import type { BudgetResult, BudgetRow } from '@rodtrad/analysis'
import type { Asking } from './command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say } from './messages.ts'
import { signed } from './naming.ts'
import { differenceText, numberText, percentText } from './numbers.ts'
import { listedTitles, signedTitle } from './signed-title.ts'

/** An amount in tkr; a dash for none. */
export const amountText = ({ language }: Asking, amount: number | null): string =>
  amount === null ? '–' : numberText(amount, language)

/** A deviation with its sign: above zero, more was spent than budgeted. */
export const deviationText = ({ language }: Asking, deviation: number | null): string =>
  deviation === null ? '–' : differenceText(deviation, language)

const organText = (asking: Asking, { organisation, illustrative }: BudgetRow): string =>
  signed(signedTitle(asking, organisation), illustrative)

/** The deviation that can be told: of the outcome or, before there is one, of the forecast. */
const toldOf = (
  row: BudgetRow,
): {
  readonly deviation: number | null
  readonly result: BudgetResult | null
  readonly isForecast: boolean
} =>
  row.result === null
    ? {
        deviation: row.forecastDeviation,
        result: row.forecastResult,
        isForecast: row.forecastResult !== null,
      }
    : { deviation: row.deviation, result: row.result, isForecast: false }

const resultText = (
  { messages }: Asking,
  row: BudgetRow,
  words: Readonly<Record<BudgetResult, string>>,
): Text => {
  const { result, isForecast } = toldOf(row)
  if (result === null) return ''
  const text = isForecast ? say(messages.husbandry.ofForecast, { result: words[result] }) : words[result]
  return result === 'deficit' ? [{ text, style: 'not' }] : text
}

/** The sum of the rows that have an outcome, in a sentence: how much of how much, and which way it went. */
const sumText = (
  asking: Asking,
  rows: readonly BudgetRow[],
  figure: 'actual' | 'forecast',
): readonly string[] => {
  const { framesSum, forecastSum } = asking.messages.husbandry
  const known = rows.filter((row) => row[figure] !== null)
  if (known.length === 0) return []
  const amount = known.reduce((sum, row) => sum + row.amount, 0)
  const spent = known.reduce((sum, row) => sum + (row[figure] ?? 0), 0)
  const result = spent > amount ? 'deficit' : spent < amount ? 'surplus' : 'even'
  const organs = (of: readonly BudgetRow[]): number =>
    new Set(of.map(({ organisation }) => organisation)).size
  const words = {
    count: organs(known),
    all: organs(rows),
    actual: amountText(asking, spent),
    amount: amountText(asking, amount),
    deviation: amountText(asking, Math.abs(spent - amount)),
  }
  return [say((figure === 'actual' ? framesSum : forecastSum)[result], words)]
}

/** The operating budgets of a year by organ, the sums first. */
export const frameBlocks = (asking: Asking, all: readonly BudgetRow[], year: number): readonly Block[] => {
  const { husbandry: m } = asking.messages
  const { budgetColumns: columns } = m
  const rows = all.filter((row) => row.year === year && row.period === null && row.kind === 'driftsram')
  if (rows.length === 0) return []
  const sums = [...sumText(asking, rows, 'actual'), ...sumText(asking, rows, 'forecast')]
  return [
    { kind: 'heading', text: say(m.frames, { year }) },
    ...(sums.length === 0 ? [] : [{ kind: 'paragraph', text: sums.join(' ') } as const]),
    {
      kind: 'table',
      columns: [
        { head: columns.organ, flexible: true },
        { head: columns.amount, align: 'right' },
        { head: columns.actual, align: 'right' },
        { head: columns.forecast, align: 'right' },
        { head: columns.deviation, align: 'right' },
        { head: columns.result },
      ],
      rows: rows.map((row) => [
        organText(asking, row),
        amountText(asking, row.amount),
        amountText(asking, row.actual),
        amountText(asking, row.forecast),
        deviationText(asking, toldOf(row).deviation),
        resultText(asking, row, m.results),
      ]),
    },
  ]
}

/** The rows for a part of a year, period by period. */
export const partBlocks = (asking: Asking, all: readonly BudgetRow[], year: number): readonly Block[] => {
  const { husbandry: m } = asking.messages
  const { budgetColumns: columns } = m
  const parts = all.filter((row) => row.year === year && row.period !== null)
  return [...Map.groupBy(parts, ({ period }) => period ?? '')].flatMap(([period, rows]): readonly Block[] => [
    { kind: 'heading', text: say(m.parts, { period }) },
    {
      kind: 'table',
      columns: [
        { head: columns.organ, flexible: true },
        { head: columns.actual, align: 'right' },
        { head: columns.consumed, align: 'right' },
        { head: columns.forecast, align: 'right' },
        { head: columns.deviation, align: 'right' },
        { head: columns.result },
      ],
      rows: rows.map((row) => [
        organText(asking, row),
        amountText(asking, row.actual),
        row.consumed === null ? '–' : percentText(row.consumed, asking.language),
        amountText(asking, row.forecast),
        deviationText(asking, row.forecastDeviation),
        resultText(asking, row, m.results),
      ]),
    },
  ])
}

/** The special ventures and investments of a year, with what they are for. */
export const ventureBlocks = (asking: Asking, all: readonly BudgetRow[], year: number): readonly Block[] => {
  const { husbandry: m, codes } = asking.messages
  const { budgetColumns: columns } = m
  const rows = all.filter(
    (row) => row.year === year && row.period === null && row.kind !== null && row.kind !== 'driftsram',
  )
  if (rows.length === 0) return []
  const leadsTo = ({ goal, mission, leadsNowhere }: BudgetRow): Text =>
    leadsNowhere
      ? [{ text: m.nowhere, style: 'not' }]
      : listedTitles(
          asking,
          [goal, mission].flatMap((id) => id ?? []),
        )
  return [
    { kind: 'heading', text: say(m.ventures, { year }) },
    {
      kind: 'table',
      columns: [
        { head: columns.leads, flexible: true },
        { head: columns.organ, flexible: true },
        { head: columns.amount, align: 'right' },
        { head: columns.deviation, align: 'right' },
        { head: columns.result, flexible: true },
      ],
      rows: [...Map.groupBy(rows, ({ kind }) => kind)].flatMap(([kind, group]) => [
        { section: kind === null ? '' : codes.budgetKinds[kind] },
        ...group.map((row): readonly Text[] => [
          leadsTo(row),
          organText(asking, row),
          amountText(asking, row.amount),
          deviationText(asking, toldOf(row).deviation),
          resultText(asking, row, m.ventureResults),
        ]),
      ]),
    },
  ]
}
