import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const FOLDER = join(ROOT, 'notebooks')
const UPDATE = process.env['UPDATE_GOLDENS'] === '1'

const CELL = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g
const MARK = '\u0000'

/** Runs the cells of a notebook as one program, and gives what each of them prints. */
const printed = (cells: readonly string[]): readonly string[] => {
  const folder = mkdtempSync(join(ROOT, 'tests', 'notebooks', '.cells-'))
  try {
    const path = join(folder, 'cells.ts')
    writeFileSync(path, cells.join(`\nconsole.log(${JSON.stringify(MARK)})\n`))
    return execFileSync(process.execPath, [path], { cwd: ROOT, encoding: 'utf8' }).split(`${MARK}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.md')))('notebooks/%s', (name) => {
  const path = join(FOLDER, name)
  const text = readFileSync(path, 'utf8')
  const cells = [...text.matchAll(CELL)].map(([, code = '', answer = '']) => ({ code, answer }))

  it('prints what it shows', () => {
    expect(cells.length).toBeGreaterThan(0)
    const answers = printed(cells.map(({ code }) => code))
    if (UPDATE) {
      let at = 0
      writeFileSync(
        path,
        text.replace(
          CELL,
          (_, code: string) => `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${answers[at++] ?? ''}\`\`\``,
        ),
      )
      return
    }
    expect(answers).toEqual(cells.map(({ answer }) => answer))
  })
})
