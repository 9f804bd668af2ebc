/** Whether the tour offers itself: once, on the first page, to who came without a choice of their own. */

/** The note in the storage that the tour has been shown. */
const note = 'rodtrad.tour'

/** What the answer depends on. */
export interface Arrival {
  readonly path: string
  /** The choices and the place in the address. */
  readonly search: string
  readonly hash: string
  readonly storage: Pick<Storage, 'getItem'>
  /** The notes that say that the reader has been here before. */
  readonly notes: readonly string[]
}

/**
 * @example isFirstVisit({ path: '/', search: '', hash: '', storage: localStorage, notes: [] })
 */
export function isFirstVisit({ path, search, hash, storage, notes }: Arrival): boolean {
  return (
    path === '/' &&
    search === '' &&
    hash === '' &&
    [note, ...notes].every((name) => storage.getItem(name) === null)
  )
}

/** From now on the tour comes only when it is asked for. */
export const noteVisit = (storage: Pick<Storage, 'setItem'>): void => storage.setItem(note, 'seen')
