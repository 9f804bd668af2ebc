import type { Attachment } from 'svelte/attachments'

/** Puts a popover under the button that opens it, inside the window. */
export const placeUnder: Attachment<HTMLElement> = (popover) => {
  const place = (): void => {
    const button = document.querySelector(`[popovertarget="${popover.id}"]`)
    if (button === null) return
    const { left, bottom } = button.getBoundingClientRect()
    const room = document.documentElement.clientWidth - popover.offsetWidth - 16
    popover.style.left = `${Math.max(16, Math.min(left, room))}px`
    popover.style.top = `${bottom + 6}px`
  }
  popover.addEventListener('toggle', place)
  return () => popover.removeEventListener('toggle', place)
}
