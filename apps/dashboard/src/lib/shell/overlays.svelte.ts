/** What lies over the page: the search, the keys, or the tour. One at a time. */
export type Overlay = 'search' | 'keys' | 'tour'

export const overlays = new (class {
  shown = $state<Overlay | undefined>()

  open = (overlay: Overlay): void => {
    this.shown = overlay
  }

  close = (): void => {
    this.shown = undefined
  }
})()
