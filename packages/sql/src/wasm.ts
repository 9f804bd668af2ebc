import type { Connector } from './connector.ts'
import { type Engine, SETTINGS } from './engine.ts'
import { identifier, literal } from './quote.ts'
import { toConnector } from './to-connector.ts'
import { downloadEngine, type Progress } from './wasm-download.ts'
import { WasmSession } from './wasm-session.ts'
import { WorkerEngine } from './wasm-worker.ts'

export type { Progress } from './wasm-download.ts'

/** Where the engine is found, on the own origin. */
export interface WasmOptions {
  /** The address of `duckdb-browser-eh.worker.js`. */
  readonly worker: string
  /** The address of `duckdb-eh.wasm.gz`. */
  readonly wasm: string
  /** How far it has come, when it starts and when it starts anew. */
  readonly onProgress?: (progress: Progress) => void
  /** The most memory of the engine, such as `1GB` (the default). */
  readonly memory?: string
}

/** What the browser's engine needs of its host. */
export interface WasmHost {
  readonly fetch: typeof globalThis.fetch
  readonly Worker: new (url: string) => Worker
}

/**
 * What the engine may not do when it plans: to go by the least and the greatest value that a table holds just then. A plan that
 * is kept would find nothing in rows that came later, or read them wrongly.
 */
const NO_STATISTICS = 'statistics_propagation'

/** Where the engine would look for extensions, and may not. It asks elsewhere unless there is one. */
const NO_EXTENSIONS = '/no-extensions'

/**
 * Opens a database in memory on the browser's engine, with all tables of this package, empty. It takes a second or
 * two and 8 MB from the own origin: nothing that a reader sees first may wait for it.
 *
 * @throws SqlError, when the files can't be fetched or the engine can't start
 * @example
 * const sql = await openWasm(
 *   { worker: '/duckdb/duckdb-browser-eh.worker.js', wasm: '/duckdb/duckdb-eh.wasm.gz' },
 *   { fetch, Worker },
 * )
 */
export const openWasm = (options: WasmOptions, { fetch, Worker }: WasmHost): Promise<Connector> => {
  const { worker, wasm, memory = '1GB', onProgress = ignore } = options
  let downloaded: Promise<Blob> | undefined
  return toConnector(async () => {
    downloaded ??= downloadEngine(wasm, onProgress, (url) => fetch(url))
    const blob = await downloaded.catch((error: unknown) => {
      downloaded = undefined
      throw error
    })
    onProgress({ phase: 'start', loaded: 0, total: 1 })
    const engine = await startEngine(new Worker(worker), blob, memory)
    onProgress({ phase: 'start', loaded: 1, total: 1 })
    return engine
  })
}

const ignore = (): void => undefined

const startEngine = async (worker: Worker, wasm: Blob, memory: string): Promise<Engine> => {
  const engine = new WorkerEngine(worker)
  const url = URL.createObjectURL(wasm)
  try {
    await engine.instantiate(url)
    // Every type keeps its name and every value its digits; `decode` does the rest.
    await engine.open({ arrowLosslessConversion: true })
    const connection = await engine.connectInternal()
    const session = new WasmSession(engine, connection)
    const settings = {
      memory_limit: memory,
      custom_extension_repository: NO_EXTENSIONS,
      disabled_optimizers: NO_STATISTICS,
      ...SETTINGS,
    }
    for (const [name, value] of Object.entries(settings)) {
      await session.run(`SET GLOBAL ${identifier(name)} = ${literal(value)}`)
    }
    await session.close()
  } catch (error) {
    await engine.terminate()
    throw error
  } finally {
    URL.revokeObjectURL(url)
  }
  return {
    get alive() {
      return !engine.dead
    },
    connect: async () => new WasmSession(engine, await engine.connectInternal()),
    close: () => engine.terminate(),
  }
}
