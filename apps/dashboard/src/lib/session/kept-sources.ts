/** The sources that are kept: put in, listed, taken out, and taken back while the page stands. Runs in the worker. */
import type { KeptFiles, KeptList, KeptSource, KeptStore } from './kept.ts'
import { packSource, unpackSource } from './packed-source.ts'

export class KeptSources {
  readonly #store: Promise<KeptStore>
  /** What was removed lately: gone from the store, and here as long as the page stands. */
  readonly #removed = new Map<string, Blob>()

  constructor(store: Promise<KeptStore>) {
    this.#store = store
  }

  /** All that is kept, the last opened first; what can't be read any more is listed as that. */
  async list(): Promise<KeptList> {
    const store = await this.#store
    const sources = await Promise.all(
      (await store.names()).map(async (hash) => {
        const bytes = await store.read(hash).catch(() => undefined)
        const packed = bytes && (await unpackSource(bytes).catch(() => undefined))
        return packed?.source ?? brokenOf(hash, bytes?.size ?? 0)
      }),
    )
    return {
      sources: sources.toSorted((a, b) => b.opened.localeCompare(a.opened)),
      isLasting: store.isLasting,
    }
  }

  /** The whole name of a source by the beginning of its hash, as a link has it. */
  async find(beginning: string): Promise<string | undefined> {
    const names = await (await this.#store).names()
    return names.find((name) => name.startsWith(beginning))
  }

  /** A source with its files; `undefined` where it isn't kept, or broken. */
  async read(hash: string): Promise<KeptFiles | undefined> {
    const bytes = await (await this.#store).read(hash)
    return bytes && unpackSource(bytes)
  }

  /** Keeps a source; false where it will not outlive the page: the browser keeps nothing, or is full. */
  async keep(kept: KeptFiles): Promise<boolean> {
    this.#removed.delete(kept.source.hash)
    const store = await this.#store
    return store.write(kept.source.hash, packSource(kept)).then(
      () => store.isLasting,
      () => false,
    )
  }

  /** Takes sources out of the store, at once. */
  async remove(hashes: readonly string[]): Promise<void> {
    const store = await this.#store
    for (const hash of hashes) {
      const bytes = await store.read(hash)
      // A file of the store is gone with its name: only what is read into memory can come back.
      if (bytes !== undefined) this.#removed.set(hash, new Blob([await bytes.arrayBuffer()]))
      await store.remove(hash)
    }
  }

  /** Takes back what was removed. */
  async takeBack(hashes: readonly string[]): Promise<void> {
    const store = await this.#store
    for (const hash of hashes) {
      const bytes = this.#removed.get(hash)
      if (bytes !== undefined) await store.write(hash, bytes)
      this.#removed.delete(hash)
    }
  }
}

function brokenOf(hash: string, size: number): KeptSource {
  return { hash, name: '', municipality: '', opened: '', rows: 0, periods: [], size, broken: true }
}
