import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname
const EXAMPLE = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/

it('the example of packages/analysis/README.md prints what it shows', () => {
  const text = readFileSync(join(ROOT, 'packages', 'analysis', 'README.md'), 'utf8')
  const [, code = '', answer] = EXAMPLE.exec(text) ?? []
  const folder = mkdtempSync(join(ROOT, 'tests', 'analysis', '.cells-'))
  try {
    const path = join(folder, 'example.ts')
    writeFileSync(path, code)
    const printed = execFileSync(process.execPath, [path], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    })
    expect(printed).toBe(answer)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
