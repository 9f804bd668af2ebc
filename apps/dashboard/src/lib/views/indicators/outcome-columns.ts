/** All outcomes of an indicator as a table: on the page, and as CSV. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import { municipalityName } from '../attainment/municipality-name.ts'
import { periodText, valueText } from '../attainment/value-text.ts'
import type { Outcome } from './rows.ts'
import { unitOf } from './unit.ts'

/** @param facts the title and the unit, and the source where a row names none */
export const outcomeColumns = (
  w: Words,
  facts: { readonly title: string; readonly unit: string | null; readonly source: string | null },
): readonly Column<Outcome>[] => [
  { label: w.t('attainment.series.period'), text: (row) => periodText(row.period) },
  {
    label: w.t('attainment.series.of'),
    text: (row) =>
      row.own || row.municipality === null
        ? w.t('attainment.series.own')
        : municipalityName(row.municipality),
  },
  { label: w.t('attainment.series.gender'), text: (row) => w.t(`attainment.gender.${row.gender}`) },
  {
    label: w.t('attainment.series.value'),
    text: (row) => (row.value === null ? '' : valueText(w, row.value, unitOf(facts))),
    numeric: true,
  },
  {
    label: w.t('attainment.series.status'),
    text: (row) => (row.status === 'ok' ? '' : w.t(`attainment.outcome.${row.status}`)),
  },
  { label: w.t('indicators.source'), text: (row) => row.source ?? facts.source ?? '' },
  {
    label: w.t('indicators.retrieved'),
    text: (row) => row.retrieved ?? w.t('indicators.retrieved.unknown'),
  },
  {
    label: w.t('illustrative.tag'),
    text: (row) => w.t(row.illustrative ? 'attainment.yes' : 'attainment.no'),
  },
]
