import type { Finding } from '@rodtrad/core'
import { isWorkbook } from './chosen-files.ts'
import { baseNameOf, endsWith, megabytes, type SourceFile, type Trouble, unreadable } from './source-file.ts'
import { MOST_INFLATED, sizeTrouble } from './workbook-trouble.ts'
import { type ZipEntry, zipEntries } from './zip-index.ts'
import { zipPart } from './zip-part.ts'

/** Files with those of their archives in the archives' place, and why an archive was not opened. */
export interface OpenedArchives {
  readonly files: readonly SourceFile[]
  readonly findings: readonly Finding[]
}

const isArchive = endsWith('.zip')
const isTable = (file: { readonly name: string }): boolean =>
  endsWith('.csv', '.json')(file) || isWorkbook(file)

/** A name that would lead out of the folder that an archive is unpacked to. */
const LEADS_OUT = /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i

/** What holds of a workbook's archive holds of any, in other words. */
const inArchiveWords = (trouble: Trouble): Trouble => ({
  ...trouble,
  reason:
    trouble.reason === 'workbookInflates'
      ? 'archiveTooLarge'
      : trouble.reason === 'workbookBomb'
        ? 'archiveBomb'
        : 'archiveBroken',
})

const troubleOf = (entries: readonly ZipEntry[] | undefined, packed: number): Trouble | undefined => {
  if (entries === undefined) return { reason: 'archiveBroken' }
  if (entries.some(({ name }) => LEADS_OUT.test(name))) return { reason: 'archivePaths' }
  const trouble = sizeTrouble(entries, packed)
  return trouble && inArchiveWords(trouble)
}

/** The files of one archive; those that are no tables come without what they hold, to be named. */
const unpack = async (bytes: Uint8Array): Promise<readonly SourceFile[] | Trouble> => {
  const entries = zipEntries(bytes)
  const trouble = troubleOf(entries, bytes.length)
  if (entries === undefined || trouble !== undefined) return trouble ?? { reason: 'archiveBroken' }
  const files: SourceFile[] = []
  for (const entry of entries) {
    if (/[/\\]$/.test(entry.name) || baseNameOf(entry.name).startsWith('.')) continue
    const part = isTable(entry) ? await zipPart(bytes, entry) : new Uint8Array(0)
    if (part === undefined) return { reason: 'archiveBroken' }
    files.push({ name: entry.name, bytes: part })
  }
  return files
}

/**
 * Opens the ZIP archives among files, so that {@link openWorkbooks} and {@link readModel} find what is in them. What an
 * archive says of itself is weighed before anything is unpacked; archives in archives stay shut. Where there is none,
 * nothing is done.
 *
 * @example const { files, findings } = await openArchives([{ name: 'plan.zip', bytes }])
 */
export const openArchives = async (given: readonly SourceFile[]): Promise<OpenedArchives> => {
  const files: SourceFile[] = []
  const findings: Finding[] = []
  let size = 0
  for (const file of given) {
    if (!isArchive(file) || !('bytes' in file)) {
      files.push(file)
      continue
    }
    const inside = await unpack(file.bytes)
    if ('reason' in inside) {
      findings.push(unreadable(file.name, { table: '', ...inside }))
      continue
    }
    size += inside.reduce((sum, one) => sum + ('bytes' in one ? one.bytes.length : 0), 0)
    if (size > MOST_INFLATED) {
      const words = megabytes(size, MOST_INFLATED)
      findings.push(unreadable(file.name, { reason: 'archiveTooLarge', table: '', words }))
    } else files.push(...inside)
  }
  return { files, findings }
}
