/** The sources that the browser keeps for the reader. */
import type { Renaming } from '@rodtrad/io'

/** A file that was dropped or chosen, with its path inside the folder. */
export interface DroppedFile {
  readonly path: string
  readonly file: Blob
}

/** What is known of a kept source without reading it. */
export interface KeptSource {
  /** SHA-256 of its files, in hexadecimal; its name in the store. */
  readonly hash: string
  /** The file's or folder's name. */
  readonly name: string
  readonly municipality: string
  /** When it was opened first, as an ISO time. */
  readonly opened: string
  readonly rows: number
  /** The periods that have outcomes or assessments, latest first. */
  readonly periods: readonly string[]
  /** What its files take in the store, in bytes. */
  readonly size: number
  /** What its tables and columns are read as, by the reader's choice. */
  readonly renamings?: readonly Renaming[]
  /** It was kept, and can't be read any more. */
  readonly broken?: true
}

/** A kept source with its files. */
export interface KeptFiles {
  readonly source: KeptSource
  readonly files: readonly DroppedFile[]
}

/** All that is kept, the last opened first, and whether it outlives the page. */
export interface KeptList {
  readonly sources: readonly KeptSource[]
  readonly isLasting: boolean
}

/** Where bytes are kept by name: in the browser's own file system, in its database, or nowhere. */
export interface KeptStore {
  readonly isLasting: boolean
  readonly names: () => Promise<readonly string[]>
  readonly read: (name: string) => Promise<Blob | undefined>
  /** All or nothing: who reads never sees a part. */
  readonly write: (name: string, bytes: Blob) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}
