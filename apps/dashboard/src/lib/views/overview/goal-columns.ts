import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { GoalRow } from './goal-rows.ts'

/** The table behind the riktningsmål: every cell and figure as text. */
export function goalColumns(
  w: Words,
  organs: readonly { id: string; name: string }[],
): readonly Column<GoalRow>[] {
  const share = (value: number | null | undefined): string =>
    typeof value === 'number' ? w.percent(value) : ''
  return [
    { label: w.t('overview.goal'), text: ({ goal }) => goal.title },
    ...organs.map(({ id, name }): Column<GoalRow> => ({
      label: name,
      text: ({ cells }) => w.code('level', cells.find((cell) => cell.organisation === id)?.level),
    })),
    { label: w.t('column.low'), text: ({ figure }) => share(figure?.low), numeric: true },
    { label: w.t('column.high'), text: ({ figure }) => share(figure?.high), numeric: true },
    {
      label: w.t('column.evidence'),
      text: ({ figure, directional }) => (directional ? '' : share(figure?.evidence)),
      numeric: true,
    },
    { label: w.t('overview.status'), text: ({ figure }) => w.code('status', figure?.status) },
    {
      label: w.t('overview.judged'),
      text: ({ judgement }) => judgement?.word ?? w.code('status', judgement?.rating ?? null),
    },
  ]
}
