/** The goals as a plain table: on the page, and as CSV. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { Goal } from './rows.ts'

export function goalColumns(w: Words): readonly Column<Goal>[] {
  const share = (value: number | null): string => (value === null ? '' : w.percent(value))
  return [
    {
      label: w.t('attainment.goal'),
      text: ({ title, scope, kind }) => title ?? w.t(`husbandry.missing.${scope}.${kind}`),
    },
    { label: w.t('husbandry.kind'), text: ({ scope, kind }) => w.t(`husbandry.block.${scope}.${kind}`) },
    { label: w.t('attainment.owner'), text: ({ owners }) => owners.join(', ') },
    {
      label: w.t('husbandry.met'),
      text: ({ applied, met }) =>
        !applied
          ? ''
          : met === null
            ? w.t('attainment.unknown')
            : w.t(met ? 'attainment.yes' : 'attainment.no'),
    },
    {
      label: w.t('attainment.status'),
      text: ({ status, applied }) => (status === null || !applied ? '' : w.code('status', status)),
    },
    { label: w.t('attainment.low'), text: ({ low }) => share(low), numeric: true },
    { label: w.t('attainment.high'), text: ({ high }) => share(high), numeric: true },
    { label: w.t('attainment.evidence'), text: ({ evidence }) => share(evidence), numeric: true },
    { label: w.t('husbandry.judged'), text: ({ judgedWord }) => judgedWord ?? '' },
    { label: w.t('husbandry.forecast'), text: ({ forecastWord }) => forecastWord ?? '' },
    {
      label: w.t('illustrative.tag'),
      text: ({ illustrative }) => w.t(illustrative ? 'attainment.yes' : 'attainment.no'),
    },
  ]
}
