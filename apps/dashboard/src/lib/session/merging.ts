/** A filled collection workbook set against the source that is shown: what it would change. Runs in the worker. */
import type { RawTable, Finding, Model } from '@rodtrad/core'
import { mayBeForced, mergeTables, type Merged, type MergeRow } from '@rodtrad/io'
import type { Lang } from '../i18n/words.ts'
import { toFaultRow } from './fault-row.ts'
import { columnName, tableName, valueName } from './names-of.ts'
import type { FaultRow } from './source.ts'

/** A cell of the workbook that says something else than the source. */
export interface MergedCell {
  readonly table: string
  readonly row: string
  readonly column: string
  readonly before: string
  readonly after: string
  readonly what: MergeRow['what']
  /** Why it is not taken in; null where it is. */
  readonly why: MergeRow['why']
}

/** What a workbook would do to the source that is shown. */
export interface MergePreview {
  /** The workbook's name. */
  readonly name: string
  readonly cells: readonly MergedCell[]
  readonly counts: Readonly<Record<MergeRow['what'], number>>
  /** How many conflicts the workbook may win. */
  readonly forceable: number
  readonly isForced: boolean
  /** The kommun that the workbook was made for, where it is another. */
  readonly otherMunicipality: string | null
  readonly faults: readonly FaultRow[]
  /** Whether there is something to take in. */
  readonly isUsable: boolean
}

/** What is merged: a workbook's tables, and what was found when it was read. */
export interface FilledWorkbook {
  readonly name: string
  readonly tables: readonly RawTable[]
  readonly findings: readonly Finding[]
}

/** Merges a workbook into a model, and tells it. */
export function merging(
  model: Model,
  { name, tables, findings }: FilledWorkbook,
  force: boolean,
  lang: Lang,
): { readonly preview: MergePreview; readonly merged: Merged } {
  const merged = mergeTables(model, tables, { force })
  const counts = { added: 0, changed: 0, unchanged: 0, conflict: 0 }
  for (const { what } of merged.rows) counts[what]++
  const forceable = merged.rows.filter(({ why }) => mayBeForced(why)).length
  const taken = counts.added + counts.changed + (force ? forceable : 0)
  return {
    merged,
    preview: {
      name,
      cells: merged.rows.filter(({ what }) => what !== 'unchanged').map((row) => cellOf(row, lang)),
      counts,
      forceable,
      isForced: force,
      otherMunicipality: merged.otherMunicipality ?? null,
      faults: [...findings, ...merged.findings]
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => toFaultRow(finding, lang)),
      isUsable: merged.model !== undefined && taken > 0,
    },
  }
}

function cellOf({ table, keys, column, before, after, what, why }: MergeRow, lang: Lang): MergedCell {
  const text = (value: unknown): string =>
    valueName(table, column, value as Parameters<typeof valueName>[2], lang)
  return {
    table: tableName(table, lang),
    row: Object.values(keys).join(' · '),
    column: columnName(table, column, lang),
    before: text(before ?? null),
    after: text(after ?? null),
    what,
    why,
  }
}
