import { type Finding, findingOf, type RawTable, shown, tableOf } from '@rodtrad/core'

/** What became of one file: its tables and what is wrong with it. */
export interface ReadFile {
  readonly tables: readonly RawTable[]
  readonly findings: readonly Finding[]
}

/** A file as its reader was handed it: its name (a path inside the folder is welcome) and what it holds. */
export type SourceFile =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly text: string }

/** A workbook that has been opened (`openWorkbooks`), and what its file holds in bytes. */
export interface OpenedWorkbook {
  readonly name: string
  readonly opened: ReadFile
  readonly size: number
}

/** The last part of a path has one of these endings, in small letters or capitals. */
export const endsWith =
  (...extensions: readonly string[]) =>
  ({ name }: { readonly name: string }): boolean =>
    extensions.some((extension) => name.toLowerCase().endsWith(extension))

/** Why a file can't be read: the case of RT001 that the message files have a sentence for. */
export type Unreadable =
  | 'tooLarge'
  | 'binary'
  | 'notUtf8'
  | 'utf16'
  | 'spreadsheet'
  | 'workbookTooLarge'
  | 'workbookInflates'
  | 'workbookBomb'
  | 'workbookBroken'
  | 'workbookOld'
  | 'workbookLocked'
  | 'workbookOther'
  | 'workbookMacros'
  | 'workbookLinks'
  | 'workbookErrors'
  | 'workbookUncalculated'
  | 'notWorkbook'
  | 'archiveTooLarge'
  | 'archiveBomb'
  | 'archiveBroken'
  | 'archivePaths'
  | 'empty'
  | 'openQuote'
  | 'strayQuote'
  | 'noTables'
  | 'jsonSyntax'
  | 'jsonTooDeep'
  | 'jsonTooWide'
  | 'jsonRepeatedKey'
  | 'jsonNotObject'
  | 'jsonNotArray'
  | 'jsonPlanNotObject'
  | 'jsonRowNotObject'

/** What is wrong in a file: where, and the words that fill the sentence. */
export interface Trouble {
  readonly reason: Unreadable
  readonly table?: string
  readonly row?: number
  readonly value?: unknown
  readonly words?: Readonly<Record<string, string>>
}

/** The name of the table that a file stands for: its last part, without `.csv` or `.json`, `%2F` read as `/`. */
export const tableNameOf = (file: string): string => {
  const name = baseNameOf(file).replace(/\.(?:csv|json)$/i, '')
  try {
    return /%[0-9a-f]{2}/i.test(name) ? decodeURIComponent(name) : name
  } catch {
    return name
  }
}

/** The last part of a path. */
export const baseNameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

const MEGABYTE = 1_000_000

/** How large something is, and how large it may be, in whole megabytes: what is too large never looks as if it weren't. */
export const megabytes = (bytes: number, most: number): { readonly size: string; readonly most: string } => ({
  size: String(Math.ceil(bytes / MEGABYTE)),
  most: String(Math.floor(most / MEGABYTE)),
})

/** The finding of a file that can't be read (RT001). */
export const unreadable = (file: string, { reason, table, row, value, words }: Trouble): Finding => {
  const name = table ?? tableNameOf(file)
  const place = {
    table: tableOf(name) ?? shown(name),
    file,
    ...(row === undefined ? {} : { row }),
    ...(value === undefined ? {} : { value: shown(value) }),
  }
  return findingOf('RT001', place, { case: reason, file: shown(file), ...words })
}
