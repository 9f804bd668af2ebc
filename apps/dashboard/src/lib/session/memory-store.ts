import type { KeptStore } from './kept.ts'

/** Kept as long as the page stands, where the browser keeps nothing. */
export function memoryStore(): KeptStore {
  const kept = new Map<string, Blob>()
  return {
    isLasting: false,
    names: () => Promise.resolve([...kept.keys()]),
    read: (name) => Promise.resolve(kept.get(name)),
    write: (name, bytes) => Promise.resolve(void kept.set(name, bytes)),
    remove: (name) => Promise.resolve(void kept.delete(name)),
  }
}
