import { expect, test } from 'vitest'
import { Bundle } from './bundle.ts'

test('what comes in one turn goes together, in order; what comes later goes later', async () => {
  const sent: (readonly number[])[] = []
  const bundle = new Bundle<number>((numbers) => sent.push(numbers), queueMicrotask)
  bundle.add(1)
  bundle.add(2)
  expect(sent).toEqual([])
  await Promise.resolve()
  bundle.add(3)
  await Promise.resolve()
  expect(sent).toEqual([[1, 2], [3]])
})

test('what is flushed goes at once, and once', async () => {
  const sent: (readonly number[])[] = []
  const bundle = new Bundle<number>((numbers) => sent.push(numbers), queueMicrotask)
  bundle.add(1)
  bundle.flush()
  bundle.flush()
  await Promise.resolve()
  expect(sent).toEqual([[1]])
})
