/** What the colours promise, computed from `tokens.css` in both schemes (WCAG 2.2: 1.4.3 and 1.4.11), and that the charts' are the same. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dark, light } from '@rodtrad/charts'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)]
const schemes = {
  light: new Map(pairs.map(([, name = '', colour = '']) => [name, colour])),
  dark: new Map(pairs.map(([, name = '', , colour = '']) => [name, colour])),
}

/** Relative luminance of sRGB, as WCAG defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const texts = ['ink', 'ink-2', 'ink-3', 'met', 'part', 'not', 'unk']
const grounds = ['paper', 'card', 'wash']
/** What the signs of the matrix stand on: `coverage-cell.ts` of the charts. */
const signs = [
  ['ink-2', 'c1'],
  ['ink', 'c2'],
  ['card', 'c3'],
  ['card', 'c4'],
] as const

test('contrast is as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.each([
  ['light', light, schemes.light],
  ['dark', dark, schemes.dark],
] as const)('a saved picture has the colours of the page: %s', (_, palette, colours) => {
  expect(Object.fromEntries(Object.keys(palette).map((name) => [name, colours.get(name)]))).toEqual(palette)
})

describe.each(Object.entries(schemes))('%s', (_, colours) => {
  const ratio = (one: string, other: string): number =>
    contrast(colours.get(one) ?? '', colours.get(other) ?? '')

  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s can be read on %s',
    (text, ground) => expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5),
  )
  test.each(['thread', 'focus'].flatMap((mark) => grounds.map((ground) => [mark, ground] as const)))(
    '%s can be seen on %s',
    (mark, ground) => expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3),
  )
  test.each(signs)('the sign in %s can be seen on %s', (sign, cell) =>
    expect(ratio(sign, cell)).toBeGreaterThanOrEqual(3),
  )
  test('the logo and a lit node, with paper on it, can be read', () =>
    expect(ratio('paper', 'thread')).toBeGreaterThanOrEqual(4.5))
})

test('every colour has both schemes', () => {
  const root = css.slice(css.indexOf(':root {'), css.indexOf('--serif'))
  expect([...root.matchAll(/--[\w-]+: #/g)]).toEqual([])
  expect(pairs.length).toBeGreaterThan(15)
})
