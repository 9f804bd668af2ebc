/** The lists of what differs as columns: on the page, and in the files that are taken away. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { HrefOf } from './side-href.ts'
import { tableName } from '../../session/names-of.ts'
import type {
  CellDifference,
  MeasureDifference,
  ReplacedRow,
  RowDifference,
  StandingDifference,
  ValueDifference,
} from '../../session/difference.ts'

/** A level of the coverage in words; where there is no such cell, that. */
export function levelText(w: Words, level: number | null): string {
  return level === null ? w.t('difference.absent') : w.code('level', level)
}

/** A figure in words: what is known of it, or that nothing is. */
export function figureText(w: Words, value: number | null, low: number | null, high: number | null): string {
  if (low !== null && high !== null) return w.interval(low, high)
  return value === null ? '–' : w.percent(value)
}

export function cellColumns(w: Words): readonly Column<CellDifference>[] {
  return [
    { label: w.t('difference.goal'), text: ({ goal }) => goal.title, head: true },
    { label: w.t('difference.organ'), text: ({ organ }) => organ.title },
    { label: w.t('difference.before'), text: ({ before }) => levelText(w, before) },
    { label: w.t('difference.after'), text: ({ after }) => levelText(w, after) },
  ]
}

export function standingColumns(w: Words): readonly Column<StandingDifference>[] {
  const { before, after } = { before: w.t('difference.before'), after: w.t('difference.after') }
  return [
    { label: w.t('difference.goal'), text: ({ goal }) => goal.title, head: true },
    { label: before, text: (row) => figureText(w, row.before, row.lowBefore, row.highBefore), numeric: true },
    { label: after, text: (row) => figureText(w, row.after, row.lowAfter, row.highAfter), numeric: true },
    { label: w.t('difference.statusBefore'), text: (row) => w.code('status', row.statusBefore) },
    { label: w.t('difference.statusAfter'), text: (row) => w.code('status', row.statusAfter) },
  ]
}

export function measureColumns(w: Words, hrefOf: HrefOf): readonly Column<MeasureDifference>[] {
  return [
    {
      label: w.t('difference.indicator'),
      text: ({ indicator }) => indicator.title,
      href: ({ indicator }) => hrefOf('after', { id: indicator.id, table: 'indicators' }),
      head: true,
    },
    { label: w.t('difference.what'), text: ({ what }) => w.code('drift', what) },
    { label: w.t('difference.column'), text: ({ column }) => column },
    { label: w.t('difference.target'), text: ({ target }) => target },
    { label: w.t('difference.before'), text: ({ before }) => before },
    { label: w.t('difference.after'), text: ({ after }) => after },
  ]
}

export function changedColumns(w: Words, hrefOf: HrefOf): readonly Column<ValueDifference>[] {
  return [
    ...rowColumns(w, (row) => hrefOf('after', row)),
    { label: w.t('difference.column'), text: ({ column }) => column },
    { label: w.t('difference.before'), text: ({ before }) => before || w.t('difference.empty') },
    { label: w.t('difference.after'), text: ({ after }) => after || w.t('difference.empty') },
  ]
}

export function replacedColumns(w: Words, hrefOf: HrefOf): readonly Column<ReplacedRow>[] {
  return [
    { label: w.t('difference.table'), text: ({ table }) => tableName(table, w.lang) },
    {
      label: w.t('difference.before'),
      text: ({ before }) => before.title,
      href: ({ table, before }) => hrefOf('before', { id: before.id, table }),
      head: true,
    },
    {
      label: w.t('difference.after'),
      text: ({ after }) => after.title,
      href: ({ table, after }) => hrefOf('after', { id: after.id, table }),
    },
    {
      label: w.t('difference.wording'),
      text: ({ reworded }) => w.t(reworded ? 'difference.reworded' : 'difference.sameWords'),
    },
  ]
}

export function rowColumns(
  w: Words,
  href: (row: RowDifference) => string | undefined,
): readonly Column<RowDifference>[] {
  return [
    { label: w.t('difference.table'), text: ({ table }) => tableName(table, w.lang) },
    { label: w.t('difference.row'), text: ({ title }) => title, href, head: true },
    { label: w.t('difference.id'), text: ({ id }) => id },
  ]
}
