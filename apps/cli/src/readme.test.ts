import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '@rodtrad/setup/places'
import { describe, expect, test } from 'vitest'
import { freshFolder, rodtrad } from './run.fixture.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const year = readFileSync(join(root, 'apps/cli/README.md'), 'utf8')

/** A command as the README shows it, and what it says comes of it. */
interface Shown {
  readonly command: string
  readonly output: readonly string[]
}

const shown: readonly Shown[] = Array.from(
  `${readme}\n${year}`.matchAll(/```console\n\$ (.*)\n([\s\S]*?)\n```/g),
  ([, command, output]) => ({
    command: command ?? '',
    output: (output ?? '').split('\n'),
  }),
)

/** The words of a command line, as a shell takes them: spaces between, double quotes around. */
const wordsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '')

/** The files that the README lays out for a plan of one's own. */
const files = Array.from(
  readme.matchAll(/^`(min-plan\/.+\.csv)`.*\n\n```csv\n([\s\S]*?)```/gm),
  ([, path, text]) => ({
    path: path ?? '',
    text: text ?? '',
  }),
)

describe('what the READMEs show is what comes', () => {
  test('there is something to try', () => {
    expect(shown.length).toBeGreaterThanOrEqual(5)
    expect(files.length).toBeGreaterThanOrEqual(4)
  })

  test.each(shown)('$command', async ({ command, output }) => {
    const [npm, run, silent, name, dashes, ...args] = wordsOf(command)
    expect([npm, run, silent, name, dashes].join(' ')).toBe('npm run -s rodtrad --')
    const folder = freshFolder()
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const isOwn = args.includes('min-plan')
    const { out, err, code } = await rodtrad(args, { cwd: isOwn ? folder : root })
    const cut = output.at(-1) === '…'
    const lines = out.trimEnd().split(/\r?\n/)
    expect(cut ? lines.slice(0, output.length - 1) : lines).toEqual(cut ? output.slice(0, -1) : output)
    expect({ err, code }).toEqual({ err: '', code: 0 })
  })

  test('the program', () => {
    const [, code = '', output = ''] = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(readme) ?? []
    const printed = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', code], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(printed).toBe(output)
  })

  test('every link leads somewhere', () => {
    const links = Array.from(readme.matchAll(/\]\(([^)]+)\)/g), ([, link]) => link ?? '')
    const here = links.filter((link) => !link.includes('://'))
    expect(here.length).toBeGreaterThan(8)
    expect(here.filter((link) => !existsSync(join(root, link)))).toEqual([])
  })
})
