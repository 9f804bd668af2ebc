/** The budget by organ as a plain table: on the page, and as CSV. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import { periodText } from '../attainment/value-text.ts'
import { shareText } from './money.ts'
import type { Budget } from './rows.ts'

/** What a row of the budget is called. */
export const budgetName = (w: Words, { organisation, name }: Budget): string =>
  organisation === null ? w.t('husbandry.sum') : (name ?? organisation)

export function budgetColumns(w: Words): readonly Column<Budget>[] {
  const amount = (value: number | null): string => (value === null ? '' : w.number(value))
  const share = (value: number | null): string =>
    value === null ? '' : `${value < 0 ? '−' : value > 0 ? '+' : ''}${shareText(w, value)}`
  return [
    { label: w.t('husbandry.organ'), text: (row) => budgetName(w, row) },
    { label: w.t('husbandry.money'), text: ({ kind }) => w.code('husbandry.money', kind) },
    { label: w.t('husbandry.year'), text: ({ year }) => String(year) },
    { label: w.t('husbandry.amount'), text: (row) => amount(row.amount), numeric: true },
    { label: w.t('husbandry.actual'), text: (row) => amount(row.actual), numeric: true },
    { label: w.t('husbandry.deviation'), text: (row) => amount(row.deviation), numeric: true },
    { label: w.t('husbandry.share'), text: (row) => share(row.share), numeric: true },
    {
      label: w.t('husbandry.went'),
      text: ({ result }) => (result === null ? '' : w.t(`husbandry.result.${result}`)),
    },
    { label: w.t('husbandry.forecastAmount'), text: (row) => amount(row.forecast), numeric: true },
    {
      label: w.t('husbandry.forecastDeviation'),
      text: (row) => amount(row.forecastDeviation),
      numeric: true,
    },
    {
      label: w.t('husbandry.expected'),
      text: ({ forecastResult }) =>
        forecastResult === null ? '' : w.t(`husbandry.result.${forecastResult}`),
    },
    { label: w.t('husbandry.spent'), text: (row) => amount(row.spent), numeric: true },
    { label: w.t('husbandry.spentPeriod'), text: ({ spentPeriod }) => periodText(spentPeriod ?? '') },
    { label: w.t('husbandry.consumed'), text: (row) => share(row.consumed), numeric: true },
    {
      label: w.t('illustrative.tag'),
      text: ({ illustrative }) => w.t(illustrative ? 'attainment.yes' : 'attainment.no'),
    },
  ]
}
