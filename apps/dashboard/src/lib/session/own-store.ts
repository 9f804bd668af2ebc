/** The reader's own files, kept in the browser through a reload. */
import type { DroppedFile } from './protocol.ts'

/** What is kept. */
export interface Kept {
  readonly name: string
  readonly files: readonly DroppedFile[]
}

const store = 'sources'
const key = 'own'

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
  })

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('rodtrad', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(store)
  return settled(request)
}

const within = async <T>(
  mode: IDBTransactionMode,
  run: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const database = await opened()
  try {
    return await settled(run(database.transaction(store, mode).objectStore(store)))
  } finally {
    database.close()
  }
}

export const keepOwn = (kept: Kept): Promise<IDBValidKey> =>
  within('readwrite', (objects) => objects.put(kept, key))
export const forgetOwn = (): Promise<undefined> => within('readwrite', (objects) => objects.delete(key))
export const keptOwn = (): Promise<Kept | undefined> => within('readonly', (objects) => objects.get(key))
