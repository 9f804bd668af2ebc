import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The top of the repository. */
export const ROOT = new URL('../../', import.meta.url).pathname

/** What an example of a README prints, run as a program of its own where the packages are found. */
export const printedBy = (code: string): string => {
  const folder = mkdtempSync(join(ROOT, 'tests', 'analysis', '.cells-'))
  try {
    const path = join(folder, 'example.ts')
    writeFileSync(path, code)
    return execFileSync(process.execPath, [path], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
