import { expect, test } from 'vitest'
import { isNamed } from './matching.ts'

test.each([
  ['tackning', 'Täckning', true],
  ['TRÅD', 'Röda tråden', true],
  ['trad roda', 'Röda tråden', true],
  ['', 'Röda tråden', true],
  ['trådens', 'Röda tråden', false],
])('%s in %s: %s', (typed, text, is) => {
  expect(isNamed(typed, text)).toBe(is)
})
