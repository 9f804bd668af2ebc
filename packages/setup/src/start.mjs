/** `npm start`: installs, builds and serves the dashboard. */
import { parseArgs } from 'node:util'
import { ensureBuilt } from './build.mjs'
import { Fault } from './fault.mjs'
import { ensureInstalled } from './install.mjs'
import { onOrphaned } from './orphan.mjs'
import { site } from './places.mjs'
import { serve } from './serve.mjs'

/** What `npm start -- --help` prints. */
export const startHelp = `npm start [-- --port N] [--host ADDRESS]

Installs what is needed, builds the dashboard if its sources have changed, and serves it.

  --port N         port; 0 takes any free one     [PORT, else 4173 or the next free one]
  --host ADDRESS   address to listen on           [HOST, else 127.0.0.1: this machine only]
`

/**
 * @param {readonly string[]} args
 * @returns {Promise<void>} when the server listens; the process then lives until it is stopped
 * @throws {Fault} for a wrong option, a failed installation or build, or a taken port
 */
export async function start(args) {
  const options = parseOptions(args)
  if (options === 'help') return void process.stdout.write(startHelp)
  /** @param {string} line */
  const say = (line) => void process.stderr.write(`${line}\n`)
  onOrphaned(() => process.exit(0))
  await ensureInstalled(say)
  await ensureBuilt(say)
  const { origin } = await serve({ site, ...options }).catch((/** @type {unknown} */ error) => {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new Fault(`Cannot listen on ${options.host}, port ${options.port} (${code}); try another --port.`)
  })
  process.stdout.write(`Röda tråden is at ${origin}/ (Ctrl+C stops it)\n`)
  process.once('SIGINT', () => process.exit(0))
  process.once('SIGTERM', () => process.exit(0))
}

/** @param {readonly string[]} args */
function parseOptions(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help === true) return 'help'
    const asked = values.port ?? process.env['PORT'] ?? ''
    const port = asked === '' ? 4173 : Number(asked)
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${asked}" is no port`)
    return { port, orNext: asked === '', host: values.host ?? process.env['HOST'] ?? '127.0.0.1' }
  } catch (error) {
    throw new Fault(`${/** @type {Error} */ (error).message}; see npm start -- --help.`, 2)
  }
}
