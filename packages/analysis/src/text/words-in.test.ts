import { expect, test } from 'vitest'
import { wordsIn } from './words-in.ts'

test('words are runs of letters, as they are written', () => {
  expect(wordsIn('Gång- och cykelvägar till 2030, för ALLA!')).toEqual([
    'Gång',
    'och',
    'cykelvägar',
    'till',
    'för',
    'ALLA',
  ])
})

test('a single letter is no word', () => {
  expect(wordsIn('e-tjänst i Å')).toEqual(['tjänst'])
})

test('letters of their own and letters with marks are the same', () => {
  expect(wordsIn('ha\u030allbar')).toEqual(['hållbar'])
})

test('other scripts have words too, signs and numbers have none', () => {
  expect(wordsIn('سلام עולם Ελλάδα 𐐀𐐁 × ÷ 😀 👩‍🏫 \u202e12 % (a|b)* $1 \\d+')).toEqual([
    'سلام',
    'עולם',
    'Ελλάδα',
    '𐐀𐐁',
  ])
  expect(wordsIn('')).toEqual([])
})

test('half a pair of units is no letter', () => {
  expect(wordsIn('skol\ud800 \udc00skola')).toEqual(['skol', 'skola'])
})
