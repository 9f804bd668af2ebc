/** The one program behind the workspace's commands; runs on Node 20, before anything is installed. */
import { Fault } from './fault.mjs'

const help = `Commands:

  npm start                          the dashboard, in your browser
  npm test                           every check; npm test -- --help for parts
  npm run -s rodtrad -- COMMAND …    the command line; --help lists its commands
  npm run bench                      times the analyses
`

/** @param {readonly string[]} argv */
async function main([command, ...args]) {
  switch (command) {
    case 'rodtrad':
    case 'bench': {
      const { runProgram } = await import('./program.mjs')
      return runProgram(command === 'bench' ? 'tests/bench/main.ts' : 'apps/cli/src/main.ts', args)
    }
    case 'start':
      await (await import('./start.mjs')).start(args)
      return undefined
    case 'test':
      return (await import('./test.mjs')).test(args)
    default:
      process.stderr.write(help)
      return 2
  }
}

try {
  const code = await main(process.argv.slice(2))
  if (code !== undefined) process.exitCode = code
} catch (error) {
  if (!(error instanceof Fault)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error.exitCode
}
