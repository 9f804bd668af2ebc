import { type Finding, findingOf, type RawSource, shown } from '@rodtrad/core'
import { chosenFiles, isWorkbook } from './chosen-files.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import {
  baseNameOf,
  endsWith,
  megabytes,
  type OpenedWorkbook,
  type ReadFile,
  type SourceFile,
  unreadable,
} from './source-file.ts'

/** The bounds of reading. */
export interface ReadOptions {
  /** The most that all files together may hold, in bytes. Default 512,000,000: what a text can be in every engine. */
  readonly maxBytes?: number
}

/** What was read, before anything is known of its cells, and what is wrong with the files. */
export interface ReadSource {
  readonly source: RawSource
  readonly findings: readonly Finding[]
}

const MOST_BYTES = 512_000_000

const sizeOf = (file: SourceFile | OpenedWorkbook): number =>
  'opened' in file ? file.size : 'text' in file ? file.text.length : file.bytes.length

const ignoredFinding = (files: readonly { readonly name: string }[]): readonly Finding[] =>
  files.length === 0
    ? []
    : [
        findingOf(
          'RT016',
          { table: '', file: files[0]?.name ?? '' },
          { files: shown(files.map(({ name }) => baseNameOf(name)).join(', ')), count: String(files.length) },
        ),
      ]

const read = (file: SourceFile | OpenedWorkbook): ReadFile => {
  if ('opened' in file) return file.opened
  if (isWorkbook(file)) return { tables: [], findings: [unreadable(file.name, { reason: 'spreadsheet' })] }
  return endsWith('.csv')(file) ? readCsv(file) : readJson(file)
}

/**
 * Reads a source out of the files of its folder, or out of the one file that it is: every `.csv` a table, or a
 * `.json` or an opened workbook with all of them. Files in folders further down, hidden files, README and passport
 * are left alone; other files are named in one finding.
 *
 * @example readSource([{ name: 'plan.csv', bytes }, { name: 'mål.csv', bytes: goals }])
 */
export const readSource = (
  files: readonly (SourceFile | OpenedWorkbook)[],
  options: ReadOptions = {},
): ReadSource => {
  const most = options.maxBytes ?? MOST_BYTES
  const { chosen, ignored } = chosenFiles(files)
  const bytes = chosen.reduce((sum, file) => sum + sizeOf(file), 0)
  if (bytes > most) {
    return {
      source: { tables: [] },
      findings: [unreadable(chosen[0]?.name ?? '', { reason: 'tooLarge', words: megabytes(bytes, most) })],
    }
  }
  const each = chosen.map(read)
  const words = { file: ignored[0]?.name ?? '' }
  const nothing = chosen.length > 0 ? [] : [unreadable(words.file, { reason: 'noTables', table: '', words })]
  return {
    source: { tables: each.flatMap(({ tables }) => tables) },
    findings: [...nothing, ...each.flatMap(({ findings }) => findings), ...ignoredFinding(ignored)],
  }
}
