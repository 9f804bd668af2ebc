import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CommandName } from './command-shapes.ts'
import { COMMANDS } from './commands/index.ts'
import { CONTROL, oddSource } from './odd-source.fixture.ts'
import { freshFolder, rodtrad } from './run.fixture.ts'

/** What a command asks for after its source; it is left out where its answer is a file of its own. */
const ARGUMENTS: Partial<Record<CommandName, (folder: string) => readonly string[]>> = {
  explain: () => ['n1'],
  diff: () => ['--to', '2027-01-01'],
  trace: () => ['n1'],
  query: () => ['SELECT * FROM goals'],
  mall: () => ['bun'],
  uppsikt: () => ['bun'],
  convert: (folder) => ['--to', 'csv', '-o', join(folder, 'out')],
}
/** Asks for a second file; tried beside its own source. */
const ASKS_FOR_MORE: readonly string[] = ['merge']

const commands = (Object.keys(COMMANDS) as CommandName[]).filter((name) => !ASKS_FOR_MORE.includes(name))

describe.each(commands)('%s answers a source of odd and hostile rows', (command) => {
  test.each(['text', 'json', 'markdown', 'csv'])(
    'as %s, and nothing in it reaches the terminal',
    async (format) => {
      const args = ARGUMENTS[command]?.(freshFolder()) ?? []
      const { out, err, code } = await rodtrad([command, oddSource(), ...args, '--format', format])
      expect(out + err).not.toMatch(CONTROL)
      expect(out).not.toBe('')
      expect(command === 'check' ? 1 : 0).toBe(code)
      if (format === 'json') expect(() => JSON.parse(out) as unknown).not.toThrow()
    },
  )
})
