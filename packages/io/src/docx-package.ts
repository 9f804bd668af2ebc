import type { Day } from '@rodtrad/core'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { xmlText } from './docx-text.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const attribute = (text: string): string => xmlText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** Gives each table, in order, the text by which a screen reader names it (ISO 29500, `w:tblCaption`). */
const captioned = (document: string, captions: readonly string[]): string => {
  let at = 0
  return document.replaceAll('</w:tblPr>', (end) => {
    const caption = captions[at++] ?? ''
    return caption === '' ? end : `<w:tblCaption w:val="${attribute(caption)}"/>${end}`
  })
}

/** What a document says of itself, with its language, and made on the day that it speaks of. */
const dated = (core: string, language: string, asOf: Day): string =>
  core
    .replaceAll(/[^>]+(?=<\/dcterms:)/g, `${asOf}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language>$&`)

/**
 * A packed document with what the library can't be told: captions of the tables, the language, and nothing of the
 * clock, so that the same answer is the same bytes.
 */
export const sealed = (
  packed: Uint8Array,
  { language, asOf }: { readonly language: string; readonly asOf: Day },
  captions: readonly string[],
): Uint8Array => {
  const parts = unzipSync(packed)
  const changed = (name: string, change: (text: string) => string): Uint8Array =>
    strToU8(change(strFromU8(parts[name] ?? new Uint8Array())))
  const [year = 1980, month = 1, day = 1] = asOf.split('-').map(Number)
  return zipSync(
    {
      ...parts,
      'docProps/core.xml': changed('docProps/core.xml', (core) => dated(core, language, asOf)),
      'word/document.xml': changed('word/document.xml', (document) => captioned(document, captions)),
    },
    // A ZIP file knows no time before 1980 and none after 2099.
    { mtime: new Date(Math.min(2099, Math.max(1980, year)), month - 1, day) },
  )
}
