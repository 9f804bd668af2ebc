import type { Attachment } from 'svelte/attachments'

/** Puts a popover under the button that opens it, or over it where there is no room; always inside the window. */
export const placeUnder: Attachment<HTMLElement> = (popover) => {
  const place = (): void => {
    const button = document.querySelector(`[popovertarget="${popover.id}"]`)
    if (button === null) return
    const { left, top, bottom } = button.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const room = clientWidth - popover.offsetWidth - 16
    const under = bottom + 6
    const over = Math.max(8, top - popover.offsetHeight - 6)
    popover.style.left = `${Math.max(16, Math.min(left, room))}px`
    popover.style.top = `${under + popover.offsetHeight > clientHeight ? over : under}px`
  }
  popover.addEventListener('toggle', place)
  return () => popover.removeEventListener('toggle', place)
}
