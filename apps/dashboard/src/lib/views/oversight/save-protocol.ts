import type { Day } from '@rodtrad/core'
import { fileName, saveFile } from '../../components/save-file.ts'
import type { Words } from '../../i18n/words.ts'
import type { QuestionRow } from './by-organ.ts'
import { protocolBlocks, titleOf, type ProtocolHead } from './protocol.ts'

/** Hands the reader the list as a Word document. */
export async function saveProtocol(
  w: Words,
  rows: readonly QuestionRow[],
  head: ProtocolHead,
): Promise<void> {
  // The library is large: only a document waits for it.
  const { toDocx } = await import('@rodtrad/io/docx')
  const imprint = { title: titleOf(w, head), language: w.lang, asOf: head.asOf as Day }
  const bytes = await toDocx(protocolBlocks(w, rows, head), imprint)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const name = fileName(head.municipality, w.t('oversight.protocol.file'), `per-${head.asOf}.docx`)
  saveFile(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
}
