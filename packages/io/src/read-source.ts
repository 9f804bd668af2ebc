import { type Finding, findingOf, type RawSource, shown } from '@rodtrad/core'
import { readCsv, type ReadFile } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { baseNameOf, type SourceFile, unreadable } from './source-file.ts'

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

/** Files that stand in a plan's folder by right, without being tables. */
const QUIET =
  /^(?:\..*|(?:readme|licen[cs]e)(?:\.(?!csv$|json$).*)?|passport\.(?:md|json)|desktop\.ini|thumbs\.db)$/i

const sizeOf = (file: SourceFile): number => ('text' in file ? file.text.length : file.bytes.length)
const depthOf = (name: string): number => name.split(/[\\/]/).length
const endsWith = (extension: string) => (file: SourceFile) => file.name.toLowerCase().endsWith(extension)

const ignoredFinding = (files: readonly SourceFile[]): readonly Finding[] =>
  files.length === 0
    ? []
    : [
        findingOf(
          'RT016',
          { table: '', file: files[0]?.name ?? '' },
          { files: shown(files.map(({ name }) => baseNameOf(name)).join(', ')), count: String(files.length) },
        ),
      ]

/** A source is its CSV files, or its JSON where it has none. */
const chosenOf = (files: readonly SourceFile[]): readonly SourceFile[] => {
  const csv = files.filter(endsWith('.csv'))
  return csv.length > 0 ? csv : files.filter(endsWith('.json'))
}

/**
 * Reads a source out of the files of its folder, or out of the one file that it is: every `.csv` a table, or a
 * `.json` with all of them. Files in folders further down, hidden files, README and passport are left alone;
 * other files are named in one finding.
 *
 * @example readSource([{ name: 'plan.csv', bytes }, { name: 'mål.csv', bytes: goals }])
 */
export const readSource = (files: readonly SourceFile[], options: ReadOptions = {}): ReadSource => {
  const most = options.maxBytes ?? MOST_BYTES
  const loud = files.filter(({ name }) => !QUIET.test(baseNameOf(name)))
  const top = loud.reduce((least, { name }) => Math.min(least, depthOf(name)), Infinity)
  const here = loud.filter(({ name }) => depthOf(name) === top)
  const chosen = chosenOf(here)
  const bytes = chosen.reduce((sum, file) => sum + sizeOf(file), 0)
  if (bytes > most) {
    const words = { bytes: String(bytes), most: String(most) }
    return {
      source: { tables: [] },
      findings: [unreadable(chosen[0]?.name ?? '', { reason: 'tooLarge', words })],
    }
  }
  const read: readonly ReadFile[] = chosen.map((file) =>
    endsWith('.csv')(file) ? readCsv(file) : readJson(file),
  )
  const ignored = here.filter((file) => !chosen.includes(file))
  const [first] = here
  const words = { file: first?.name ?? '' }
  const nothing = chosen.length > 0 ? [] : [unreadable(words.file, { reason: 'noTables', table: '', words })]
  return {
    source: { tables: read.flatMap(({ tables }) => tables) },
    findings: [...nothing, ...read.flatMap(({ findings }) => findings), ...ignoredFinding(ignored)],
  }
}
