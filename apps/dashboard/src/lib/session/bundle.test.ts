import { expect, test } from 'vitest'
import { Bundle } from './bundle.ts'

const unexpected = (_: unknown, fault: unknown): void => {
  throw fault
}

test('what comes in one turn goes together, in order; what comes later goes later', async () => {
  const sent: (readonly number[])[] = []
  const bundle = new Bundle<number>((numbers) => sent.push(numbers), queueMicrotask, unexpected)
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
  const bundle = new Bundle<number>((numbers) => sent.push(numbers), queueMicrotask, unexpected)
  bundle.add(1)
  bundle.flush()
  bundle.flush()
  await Promise.resolve()
  expect(sent).toEqual([[1]])
})

test('what cannot be sent is told, and the others go', async () => {
  const sent: number[] = []
  const faults: unknown[] = []
  const send = (numbers: readonly number[]): void => {
    if (numbers.includes(2)) throw new Error('not two')
    sent.push(...numbers)
  }
  const bundle = new Bundle<number>(send, queueMicrotask, (message, fault) =>
    faults.push([message, String(fault)]),
  )
  for (const message of [1, 2, 3]) bundle.add(message)
  await Promise.resolve()
  expect(sent).toEqual([1, 3])
  expect(faults).toEqual([[2, 'Error: not two']])
})
