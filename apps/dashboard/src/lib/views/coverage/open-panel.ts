import type { Attachment } from 'svelte/attachments'
import type { CoverageView } from './coverage-view.svelte.ts'
import type { Cell } from './matrix.ts'
import { focusCell } from './roving.svelte.ts'

/**
 * The focus goes into the panel when a reader opens a cell (not when an address does), Escape closes the panel, and
 * then the focus is back where it was.
 */
export function openPanel(view: CoverageView, cell: Cell): Attachment<HTMLElement> {
  return (panel) => {
    const isByHand = document.activeElement instanceof HTMLElement && 'goal' in document.activeElement.dataset
    if (isByHand) panel.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    panel.scrollTop = 0
    const onkeydown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') view.close()
    }
    document.addEventListener('keydown', onkeydown)
    return () => {
      document.removeEventListener('keydown', onkeydown)
      if (panel.contains(document.activeElement) || document.activeElement === document.body) {
        requestAnimationFrame(() => {
          if (view.open === undefined) focusCell(document, cell)
        })
      }
    }
  }
}
