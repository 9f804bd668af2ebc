/** Workbooks that organs report in: who is asked, and the workbook itself. Runs in the worker. */
import { collection, reporting, statedOf } from '@rodtrad/analysis'
import { rowIn } from '@rodtrad/core'
import type { Named } from './difference.ts'
import { questionOf } from './question.ts'
import type { ReadSource } from './read-files.ts'
import type { Choice } from './source.ts'

/** The organs that are asked for something in the period. */
export function organsAsked({ columns }: ReadSource, choice: Choice): readonly Named[] {
  return reporting(questionOf(columns, choice)).map(({ organisation, name, illustrative }) => ({
    id: organisation,
    title: name,
    illustrative,
  }))
}

/** The workbook in which an organ reports for the period of a choice. */
export async function collectionOf(
  { columns, model }: ReadSource,
  organ: string,
  choice: Choice,
): Promise<Blob> {
  const question = questionOf(columns, choice)
  const asked = collection(question, rowIn(columns, 'organisations', organ))
  const { collectionWorkbook } = await import('@rodtrad/io/xlsx')
  const bytes = await collectionWorkbook(model, asked, statedOf(question))
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
