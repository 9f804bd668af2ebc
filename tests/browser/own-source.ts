/** Sources of one's own, as a hand with a mouse brings them to the page. */
import { root } from '@rodtrad/setup/places'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { openPage } from './page.ts'

/** A copy of the tiny source, changed as a test wants it. */
export function folderOf(change: (folder: string) => void = () => undefined, name = 'provkoping'): string {
  const parent = mkdtempSync(join(tmpdir(), 'rodtrad-own-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  const folder = join(parent, name)
  cpSync(join(root, 'data/tiny'), folder, { recursive: true })
  change(folder)
  return folder
}

/** Changes a text of a file, which has to be there. */
export function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} holds no ${from}`)
  writeFileSync(file, text.replace(from, to))
}

/** Drops a folder or files on the page. */
export async function drop(page: Page, ...paths: readonly string[]): Promise<void> {
  const zone = page.getByRole('group', { name: /Släpp en mapp|Drop a folder/ })
  await zone.waitFor()
  const box = await zone.boundingBox()
  if (box === null) throw new Error('there is nowhere to drop')
  const client = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: box.x + 20, y: box.y + 20, data })
  }
}

/** The page with its scripts running: before that, a drop would open the file instead. */
export async function openData(path = '/data'): Promise<Page> {
  const page = await openPage(path)
  await isReady(page)
  return page
}

/** Waits for the engine. */
export async function isReady(page: Page): Promise<void> {
  await page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
}
