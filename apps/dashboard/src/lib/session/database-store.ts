/** Kept in the browser's database (IndexedDB), where it has no file system of its own for the page. */
import type { KeptStore } from './kept.ts'

const table = 'kept'

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
  })

/** Opens the store; `undefined` where the browser keeps nothing, as some private windows. */
export async function openDatabase(factory: IDBFactory | undefined): Promise<KeptStore | undefined> {
  if (factory === undefined) return undefined
  const request = factory.open('rodtrad-sources', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(table)
  const database = await settled(request).catch(() => undefined)
  if (database === undefined) return undefined
  // A transaction is all or nothing.
  const within = <T>(mode: IDBTransactionMode, run: (objects: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(table, mode)
      const asked = run(transaction.objectStore(table))
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'))
    })
  return {
    isLasting: true,
    names: async () => (await within('readonly', (objects) => objects.getAllKeys())).map(String),
    read: (name) => within('readonly', (objects) => objects.get(name) as IDBRequest<Blob | undefined>),
    write: async (name, bytes) => {
      await within('readwrite', (objects) => objects.put(bytes, name))
    },
    remove: (name) => within('readwrite', (objects) => objects.delete(name)),
  }
}
