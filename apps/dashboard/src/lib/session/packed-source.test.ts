import { expect, test } from 'vitest'
import type { KeptSource } from './kept.ts'
import { packSource, unpackSource } from './packed-source.ts'

const source: KeptSource = {
  hash: 'ab12',
  name: 'provköping',
  municipality: 'Provköping',
  opened: '2026-11-27T12:00:00Z',
  rows: 7,
  periods: ['2025'],
  size: 11,
}
const packed = packSource({
  source,
  files: [
    { path: 'p/mål.csv', file: new Blob(['id,typ']) },
    { path: 'p/tom.csv', file: new Blob([]) },
    { path: 'p/organ.csv', file: new Blob(['id,år']) },
  ],
})

test('what is packed comes out again, file by file', async () => {
  const out = await unpackSource(packed)
  expect(out?.source).toEqual(source)
  expect(
    await Promise.all((out?.files ?? []).map(async ({ path, file }) => [path, await file.text()])),
  ).toEqual([
    ['p/mål.csv', 'id,typ'],
    ['p/tom.csv', ''],
    ['p/organ.csv', 'id,år'],
  ])
})

test.each([
  ['cut off', packed.slice(0, packed.size - 1)],
  ['cut off in its head', packed.slice(0, 40)],
  ['empty', new Blob([])],
  ['longer than it says', new Blob([packed, 'x'])],
  ['something else', new Blob(['not a source at all, but long enough to look at'])],
  ['of a head that is no object', new Blob(['rodtrad1', Uint8Array.of(0, 0, 0, 4), 'null'])],
])('bytes that are %s are no source', async (_, bytes) => {
  expect(await unpackSource(bytes)).toBeUndefined()
})
