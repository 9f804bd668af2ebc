/** The page of the engine tests: what a test may call inside the browser. */
import { loadAnalyses, loadModel, type Connector } from '@rodtrad/sql'
import { openWasm, type Progress } from '@rodtrad/sql/wasm'
import { SAMPLE_ROWS } from '../../../packages/sql/src/sample-rows.ts'
import { sampleModel } from '../../../packages/sql/src/samples.ts'

/** The engine in the page, and what it lets a test do to it. */
export interface EnginePage {
  /**
   * Opens the engine with the sample.
   *
   * @param before is done while all tables are empty
   */
  open(wasm?: string, before?: (sql: Connector) => Promise<unknown>): Promise<Connector>
  /** What was heard of the start. */
  readonly heard: readonly Progress[]
  /** The workers that have been started. */
  readonly workers: readonly Worker[]
  /** Comes when a statement is under way and the engine is asked whether it has an answer yet. */
  underWay(): Promise<void>
}

declare global {
  var enginePage: EnginePage
}

const heard: Progress[] = []
const workers: Worker[] = []

let polled = (): void => undefined

class WatchedWorker extends Worker {
  constructor(url: string) {
    super(url)
    workers.push(this)
  }

  override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
    super.postMessage(message, options as StructuredSerializeOptions)
    if ((message as { type?: unknown }).type === 'POLL_PENDING_QUERY') polled()
  }
}

globalThis.enginePage = {
  heard,
  workers,
  underWay: () => new Promise((resolve) => (polled = resolve)),
  async open(wasm = '/duckdb-eh.wasm.gz', before = () => Promise.resolve()) {
    const sql = await openWasm(
      { worker: '/worker.js', wasm, onProgress: (progress) => heard.push(progress) },
      { fetch, Worker: WatchedWorker },
    )
    await before(sql)
    await loadModel(sql, sampleModel())
    await loadAnalyses(sql, SAMPLE_ROWS)
    return sql
  },
}
