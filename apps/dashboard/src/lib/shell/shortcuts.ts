/** The keys that work on every view. They never take what is typed in a field. */
import type { Overlay } from './overlays.svelte.ts'

/** What we need of a pressed key, so that a test can stand in for it. */
export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly isComposing: boolean
  readonly defaultPrevented: boolean
  /** Whether it goes into a field, or to a dialog that is open. */
  readonly isTyped: boolean
}

/**
 * What a pressed key opens, if anything.
 *
 * @param withSingle whether keys without Ctrl count (WCAG 2.1.4: they can be turned off)
 */
export function overlayOfKey(pressed: Pressed, withSingle: boolean): Overlay | undefined {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, isTyped } = pressed
  if (defaultPrevented || isComposing || altKey || isTyped) return undefined
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? 'search' : undefined
  if (!withSingle) return undefined
  return key === '/' ? 'search' : key === '?' ? 'keys' : undefined
}

/** A key as the page hears it. */
export function pressedOf(event: KeyboardEvent): Pressed {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = event
  const isTyped =
    target instanceof Element && target.closest('dialog, input, select, textarea, [contenteditable]') !== null
  return { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, isTyped }
}

const note = 'rodtrad.keys'

/** Whether the keys without Ctrl work; the reader's choice is kept in the browser. */
export const singleKeys = {
  areOn: (storage: Pick<Storage, 'getItem'>): boolean => storage.getItem(note) !== 'off',
  turn: (on: boolean, storage: Pick<Storage, 'setItem' | 'removeItem'>): void =>
    on ? storage.removeItem(note) : storage.setItem(note, 'off'),
}

/** What the keys do, as the dialog lists it: those of every view, and those that move within one. */
export const keyRows = [
  { name: 'search', keys: ['/', 'Ctrl K'] },
  { name: 'keys', keys: ['?'] },
  { name: 'move', keys: ['↑', '↓', '←', '→'] },
  { name: 'open', keys: ['Enter'] },
  { name: 'close', keys: ['Esc'] },
] as const
