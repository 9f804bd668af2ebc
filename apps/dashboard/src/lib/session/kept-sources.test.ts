import { expect, test } from 'vitest'
import type { KeptSource } from './kept.ts'
import { KeptSources } from './kept-sources.ts'
import { memoryStore } from './memory-store.ts'

const sourceOf = (hash: string, opened: string): KeptSource => ({
  hash,
  name: hash,
  municipality: 'Provköping',
  opened,
  rows: 1,
  periods: [],
  size: 2,
})
const files = [{ path: 'plan.csv', file: new Blob(['ab']) }]

async function filled() {
  const store = memoryStore()
  const kept = new KeptSources(Promise.resolve(store))
  await kept.keep({ source: sourceOf('aa11', '2026-01-01'), files })
  await kept.keep({ source: sourceOf('bb22', '2026-02-01'), files })
  return { kept, store }
}

test('the last opened comes first, and is found by the beginning of its hash', async () => {
  const { kept } = await filled()
  expect((await kept.list()).sources.map(({ hash }) => hash)).toEqual(['bb22', 'aa11'])
  expect(await kept.find('aa')).toBe('aa11')
  expect(await kept.find('cc')).toBeUndefined()
})

test('what is removed is gone from the store, and comes back whole', async () => {
  const { kept, store } = await filled()
  await kept.remove(['aa11', 'bb22'])
  expect(await store.names()).toEqual([])
  await kept.takeBack(['aa11'])
  expect((await kept.list()).sources.map(({ hash }) => hash)).toEqual(['aa11'])
  expect(await (await kept.read('aa11'))?.files[0]?.file.text()).toBe('ab')
})

test('one that is broken is listed as that, beside the others, and can be removed', async () => {
  const { kept, store } = await filled()
  await store.write('cc33', new Blob(['rodtrad1 and no more']))
  const { sources } = await kept.list()
  expect(sources.map(({ hash, broken }) => [hash, broken])).toEqual([
    ['bb22', undefined],
    ['aa11', undefined],
    ['cc33', true],
  ])
  expect(await kept.read('cc33')).toBeUndefined()
  await kept.remove(['cc33'])
  expect((await kept.list()).sources).toHaveLength(2)
})

test('a store that is full says so, and what stood there stays', async () => {
  const store = memoryStore()
  const full = { ...store, write: () => Promise.reject(new Error('full')) }
  expect(await new KeptSources(Promise.resolve(full)).keep({ source: sourceOf('aa11', ''), files })).toBe(
    false,
  )
})
