/** Kept in the browser's own file system for the page (OPFS). Runs in a worker. */
import type { KeptStore } from './kept.ts'

/** What a worker can do with a file of the store, and the types of the page don't know. */
interface StoredFile extends FileSystemFileHandle {
  /** Renames it in one step. */
  readonly move: (folder: FileSystemDirectoryHandle, name: string) => Promise<void>
  readonly createSyncAccessHandle: () => Promise<{
    readonly truncate: (size: number) => void
    readonly write: (bytes: ArrayBuffer, options: { readonly at: number }) => number
    readonly flush: () => void
    readonly close: () => void
  }>
}

const folderName = 'sources'
/** Being written; what still bears it after a crash was never whole. */
const part = '.part'
/** So many bytes are in memory at a time. */
const step = 8_000_000

/**
 * Opens the store; `undefined` where the browser has no such file system, or can't rename a file in one step: a source
 * is written under another name and then renamed, so that a crash leaves it whole or not there.
 */
export async function openOpfs(storage: StorageManager | undefined): Promise<KeptStore | undefined> {
  if (storage === undefined || !('FileSystemFileHandle' in globalThis)) return undefined
  const { prototype } = FileSystemFileHandle
  if (!('move' in prototype) || !('createSyncAccessHandle' in prototype)) return undefined
  const folder = await storage
    .getDirectory()
    .then((root) => root.getDirectoryHandle(folderName, { create: true }))
    .catch(() => undefined)
  if (folder === undefined) return undefined
  return {
    isLasting: true,
    names: async () => {
      const names = await Array.fromAsync(folder.keys())
      // One that another window is writing is locked, and stays.
      for (const name of names.filter(isPart)) await folder.removeEntry(name).catch(() => undefined)
      return names.filter((name) => !isPart(name))
    },
    read: (name) =>
      folder.getFileHandle(name).then(
        (handle) => handle.getFile(),
        () => undefined,
      ),
    write: async (name, bytes) => {
      const file = (await folder.getFileHandle(name + part, { create: true })) as StoredFile
      await fill(file, bytes)
      await file.move(folder, name)
    },
    remove: (name) => folder.removeEntry(name).catch(ignoreMissing),
  }
}

async function fill(file: StoredFile, bytes: Blob): Promise<void> {
  const access = await file.createSyncAccessHandle()
  try {
    access.truncate(0)
    for (let at = 0; at < bytes.size; at += step) {
      const chunk = await bytes.slice(at, at + step).arrayBuffer()
      if (access.write(chunk, { at }) !== chunk.byteLength) throw new Error('the store is full')
    }
    access.flush()
  } finally {
    access.close()
  }
}

const isPart = (name: string): boolean => name.endsWith(part)

function ignoreMissing(fault: unknown): void {
  if (!(fault instanceof DOMException && fault.name === 'NotFoundError')) throw fault
}
