import { expect, test } from 'vitest'
import { linkedIn, linkOf } from './source-link.ts'

test('a link carries the name and the beginning of the hash, whatever the name holds', () => {
  const hash = 'ab12'.repeat(16)
  const link = linkOf({ name: 'plan ~ 2025', hash })
  expect(link).toBe('plan ~ 2025~ab12ab12ab12ab12')
  expect(linkedIn(link)).toEqual({ name: 'plan ~ 2025', hash: hash.slice(0, 16) })
})

test.each([null, '', 'plan', 'plan~', 'plan~xyz', 'plan~ab12'])('%s is no link to a source', (text) => {
  expect(linkedIn(text)).toBeUndefined()
})
