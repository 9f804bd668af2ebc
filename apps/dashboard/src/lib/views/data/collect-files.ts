/** The files of what was dropped or chosen, with their paths inside the folder. */
import type { DroppedFile } from '../../session/kept.ts'

/** What was dropped or chosen, and what it is called. */
export interface Collected {
  readonly name: string
  readonly files: readonly DroppedFile[]
}

/** A source lies in one folder, or in one below what was dropped. */
const deepest = 2
/** No source has as many; who drops a whole disk gets told what was read, and no hanging page. */
const mostFiles = 500

/** Files from a file chooser, one or many, or a whole folder. */
export function fromInput(list: FileList | null): Collected {
  const files = [...(list ?? [])]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => path.split('/').length <= deepest)
    .slice(0, mostFiles)
  return { name: nameOf(files), files }
}

/** Files and folders that were dropped. Call it in the event itself: later, the browser has let go of them. */
export async function fromDrop(transfer: DataTransfer): Promise<Collected> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const files: DroppedFile[] = []
  for (const entry of entries) await collect(entry, files)
  return { name: nameOf(files), files }
}

async function collect(entry: FileSystemEntry, into: DroppedFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '')
  if (into.length >= mostFiles || path.split('/').length > deepest) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    into.push({ path, file })
  } else if (entry.isDirectory) {
    for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) await collect(child, into)
  }
}

/** A reader gives its entries in parts, and an empty one at the end. */
async function childrenOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) return all
    all.push(...part)
  }
}

/** The folder's name, or the only file's, or the first's with an ellipsis. */
function nameOf(files: readonly DroppedFile[]): string {
  const [first] = files
  if (first === undefined) return ''
  const [folder = '', inside] = first.path.split('/')
  if (inside !== undefined) return folder
  return files.length === 1 ? first.path : `${first.path} …`
}
