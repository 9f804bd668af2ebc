import { expect, test } from 'vitest'
import { overlayOfKey, singleKeys, type Pressed } from './shortcuts.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  isTyped: false,
  ...more,
})

test('keys open the search and their own list', () => {
  expect(overlayOfKey(press('/'), true)).toBe('search')
  expect(overlayOfKey(press('k', { ctrlKey: true }), true)).toBe('search')
  expect(overlayOfKey(press('K', { metaKey: true }), true)).toBe('search')
  expect(overlayOfKey(press('?'), true)).toBe('keys')
  expect(overlayOfKey(press('k'), true)).toBeUndefined()
})

test.each(['isTyped', 'isComposing', 'defaultPrevented', 'altKey'] as const)(
  'nothing is taken with %s',
  (what) => {
    for (const key of ['/', '?']) expect(overlayOfKey(press(key, { [what]: true }), true)).toBeUndefined()
    expect(overlayOfKey(press('k', { ctrlKey: true, [what]: true }), true)).toBeUndefined()
  },
)

test('single keys can be turned off, for good', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
  expect(singleKeys.areOn(storage)).toBe(true)
  singleKeys.turn(false, storage)
  expect(singleKeys.areOn(storage)).toBe(false)
  expect(overlayOfKey(press('/'), false)).toBeUndefined()
  expect(overlayOfKey(press('k', { ctrlKey: true }), false)).toBe('search')
  singleKeys.turn(true, storage)
  expect(singleKeys.areOn(storage)).toBe(true)
})
