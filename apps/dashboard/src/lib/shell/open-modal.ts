import type { Attachment } from 'svelte/attachments'

/** Opens a dialog over the page as soon as it is there. Closing it gives the focus back. */
export const openModal: Attachment<HTMLDialogElement> = (dialog) => {
  dialog.showModal()
}
