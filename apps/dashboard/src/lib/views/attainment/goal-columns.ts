/** The list of goals as a plain table: on the page, and as CSV. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { Judged } from './judgement.ts'
import { isMeasured, type Assessment, type Goal } from './rows.ts'

const said = (rows: readonly Assessment[]): string =>
  rows.map(({ word, organisationName }) => `${word ?? ''} (${organisationName})`).join('; ')

export function goalColumns(w: Words, judgedOf: (id: string) => Judged): readonly Column<Goal>[] {
  const share = (value: number | null): string => (value === null ? '' : w.percent(value))
  return [
    { label: w.t('attainment.goal'), text: ({ title }) => title },
    { label: w.t('attainment.kind'), text: ({ kind }) => w.code('kind', kind) },
    { label: w.t('attainment.owner'), text: ({ owners }) => owners.join(', ') },
    { label: w.t('attainment.low'), text: ({ low }) => share(low), numeric: true },
    { label: w.t('attainment.high'), text: ({ high }) => share(high), numeric: true },
    {
      label: w.t('attainment.evidence'),
      text: (goal) => (isMeasured(goal) ? share(goal.evidence) : ''),
      numeric: true,
    },
    { label: w.t('attainment.value'), text: ({ value }) => share(value), numeric: true },
    { label: w.t('attainment.status'), text: ({ status }) => w.code('status', status) },
    { label: w.t('attainment.held'), text: ({ reason }) => w.code('attainment.reason', reason).trim() },
    { label: w.t('attainment.judged'), text: ({ goal }) => said(judgedOf(goal).ratings) },
    { label: w.t('attainment.forecastName'), text: ({ goal }) => said(judgedOf(goal).forecasts) },
    { label: w.t('attainment.trend'), text: ({ trend }) => (trend === null ? '' : w.code('trend', trend)) },
    {
      label: w.t('illustrative.tag'),
      text: ({ illustrative }) => w.t(illustrative ? 'attainment.yes' : 'attainment.no'),
    },
  ]
}
