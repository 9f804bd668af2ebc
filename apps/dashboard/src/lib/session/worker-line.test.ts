import { expect, test } from 'vitest'
import type { FromWorker, Progress, ToWorker } from './protocol.ts'
import { WorkerLine, type WorkerLike } from './worker-line.ts'

/** A worker that does what the test tells it. */
class FakeWorker extends EventTarget implements WorkerLike {
  readonly heard: ToWorker[] = []
  postMessage(messages: readonly ToWorker[]): void {
    this.heard.push(...messages)
  }
  terminate(): void {
    this.heard.length = 0
  }
  say(...data: readonly FromWorker[]): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function open(): { readonly worker: FakeWorker; readonly line: WorkerLine } {
  const worker = new FakeWorker()
  return { worker, line: new WorkerLine(worker) }
}

test('each answer finds its question, in any order', async () => {
  const { worker, line } = open()
  const [first, second] = [
    line.ask({ kind: 'sample' }),
    line.ask({ kind: 'faults', form: 'csv', lang: 'sv' }),
  ]
  worker.say({ id: 2, answer: 'b' })
  worker.say({ id: 1, answer: 'a' })
  expect(await Promise.all([first, second])).toEqual(['a', 'b'])
})

test('a fault is thrown, and progress is heard until then', async () => {
  const { worker, line } = open()
  const heard: Progress[] = []
  const asked = line.ask({ kind: 'sample' }, { onProgress: (progress) => heard.push(progress) })
  worker.say({ id: 1, progress: { step: 'engine', share: 0.5 } })
  worker.say({ id: 1, fault: 'no memory' })
  await expect(asked).rejects.toThrow('no memory')
  expect(heard).toEqual([{ step: 'engine', share: 0.5 }])
})

test('a question that is no longer wanted is forgotten on both sides', async () => {
  const { worker, line } = open()
  const stop = new AbortController()
  const asked = line.ask({ kind: 'sample' }, { signal: stop.signal })
  stop.abort()
  await expect(asked).rejects.toThrow('forgotten')
  expect(worker.heard.at(-1)).toEqual({ id: 1, forget: true })
  worker.say({ id: 1, answer: 'late' })
})

test('a worker that dies leaves nobody waiting', async () => {
  const { line } = open()
  const asked = line.ask({ kind: 'sample' })
  line.close()
  await expect(asked).rejects.toThrow('closed')
})
