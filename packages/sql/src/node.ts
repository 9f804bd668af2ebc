import { DuckDBInstance } from '@duckdb/node-api'
import type { Connector } from './connector.ts'
import { type Engine, SETTINGS } from './engine.ts'
import { NodeSession } from './node-session.ts'
import { toConnector } from './to-connector.ts'

/**
 * Opens a database in memory on Node's engine, with all tables of this package, empty.
 *
 * Its `icu`, `json` and `parquet` are built in: only there do `current_date` and `::JSON` work.
 *
 * @example
 * const sql = await openNode()
 * await loadModel(sql, model)
 * await sql.query('SELECT count(*) AS "antal" FROM "goals"')
 * await sql.close()
 */
export const openNode = (): Promise<Connector> => toConnector(startNode)

const startNode = async (): Promise<Engine> => {
  const instance = await DuckDBInstance.create(':memory:', { ...SETTINGS })
  return {
    alive: true,
    connect: async () => new NodeSession(await instance.connect()),
    close: () => {
      instance.closeSync()
      return Promise.resolve()
    },
  }
}
