/** The list of indicators as a plain table: on the page, and as CSV. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import { periodText, targetText, valueText } from '../attainment/value-text.ts'
import { metWord } from './met.ts'
import type { Indicator } from './rows.ts'

export function listColumns(w: Words): readonly Column<Indicator>[] {
  const value = (of: number | null, unit: string | null): string =>
    of === null ? '' : valueText(w, of, unit)
  return [
    { label: w.t('indicators.indicator'), text: ({ title }) => title },
    { label: w.t('indicators.organ'), text: ({ organisationName }) => organisationName ?? '' },
    { label: w.t('indicators.state'), text: ({ state }) => w.code('indicators.state', state) },
    {
      label: w.t('indicators.outcome'),
      text: ({ outcome, unit }) => value(outcome, unit),
      numeric: true,
    },
    {
      label: w.t('indicators.outcomePeriod'),
      text: ({ outcomePeriod }) => periodText(outcomePeriod ?? ''),
    },
    { label: w.t('indicators.target'), text: (row) => targetText(w, row), numeric: true },
    { label: w.t('indicators.met'), text: (row) => metWord(w, row) },
    { label: w.t('indicators.trend'), text: ({ trend }) => (trend === null ? '' : w.code('trend', trend)) },
    { label: w.t('indicators.latest'), text: ({ latest, unit }) => value(latest, unit), numeric: true },
    { label: w.t('indicators.latestPeriod'), text: ({ latestPeriod }) => periodText(latestPeriod ?? '') },
    {
      label: w.t('indicators.ageMonths'),
      text: ({ age }) => (age === null ? '' : w.number(age)),
      numeric: true,
    },
    { label: w.t('indicators.deliverers'), text: ({ deliverers }) => deliverers.join(', ') },
    { label: w.t('indicators.source'), text: ({ source }) => source ?? '' },
    {
      label: w.t('indicators.frequency'),
      text: ({ frequency }) => w.code('indicators.frequency', frequency),
    },
    { label: w.t('indicators.goals'), text: ({ goalTitles }) => goalTitles.join('; ') },
    {
      label: w.t('illustrative.tag'),
      text: ({ illustrative }) => w.t(illustrative ? 'attainment.yes' : 'attainment.no'),
    },
  ]
}
