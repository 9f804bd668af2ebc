/** The goals of fullmäktige with the money that reaches them as a plain table: on the page, and as CSV. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { Funding } from './rows.ts'

export const fundingColumns = (w: Words): readonly Column<Funding>[] => [
  { label: w.t('attainment.goal'), text: ({ title }) => title },
  { label: w.t('attainment.kind'), text: ({ kind }) => w.code('kind', kind) },
  { label: w.t('husbandry.funded'), text: ({ funded }) => w.t(funded ? 'attainment.yes' : 'attainment.no') },
  { label: w.t('husbandry.via'), text: ({ via }) => via.join('; ') },
  {
    label: w.t('illustrative.tag'),
    text: ({ illustrative }) => w.t(illustrative ? 'attainment.yes' : 'attainment.no'),
  },
]
