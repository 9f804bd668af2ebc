/**
 * How each view looks: on a desktop, a phone, in the dark and on A4, held against the pictures in `tests/golden/pages/`.
 * `UPDATE_GOLDENS=1 npm test -- browser tests/browser/dashboard-goldens.test.ts` makes them anew; look at them before you commit.
 */
import { root } from '@rodtrad/setup/places'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { pages, views } from '../../apps/dashboard/src/lib/shell/views.ts'
import { differenceOf, isAlike, smallPng } from './golden/picture.ts'
import { openPage } from './page.ts'

const folder = join(root, 'tests/golden/pages')

const looks = {
  desktop: { width: 1280, media: { colorScheme: 'light' } },
  phone: { width: 390, media: { colorScheme: 'light' } },
  dark: { width: 1280, media: { colorScheme: 'dark' } },
  // A4 between margins of 1.5 cm, at 96 pixels an inch.
  print: { width: 680, media: { colorScheme: 'light', media: 'print' } },
} as const

/** The most of a page that is pictured, in its pixels. */
const most = 2400

/** The page as it stands when all has come, at half the size. */
async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready)
  // A page hears of another width or medium at its next frame, and then draws what paper unfolds.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const { width } = page.viewportSize() ?? { width: 0 }
  const shot = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, most) },
    animations: 'disabled',
    caret: 'hide',
  })
  return smallPng(shot)
}

async function open(path: string): Promise<Page> {
  const page = await openPage('about:blank', {
    deviceScaleFactor: 0.5,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  })
  await page.clock.setFixedTime('2026-11-23T12:00:00')
  await page.goto(path)
  await page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
  await page.locator('main .skeleton').first().waitFor({ state: 'detached' })
  return page
}

test.each([...views, ...pages])('$name looks as it did', async ({ path, name }) => {
  const page = await open(path)
  for (const [look, { width, media }] of Object.entries(looks)) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ media: 'screen', ...media })
    const now = await picture(page)
    const file = join(folder, `${name}-${look}.png`)
    if (process.env['UPDATE_GOLDENS'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, now)
    }
    if (!existsSync(file)) throw new Error(`${file} is missing; make it with UPDATE_GOLDENS=1`)
    const difference = differenceOf(now, readFileSync(file))
    if (!isAlike(difference)) {
      const seen = join(root, '.cache', `${name}-${look}.png`)
      mkdirSync(dirname(seen), { recursive: true })
      writeFileSync(seen, now)
      throw new Error(
        `${name}, ${look}: ${JSON.stringify(difference)}; see ${seen}, and UPDATE_GOLDENS=1 if it is meant`,
      )
    }
  }
})

test('a missing line is seen, and letters that are drawn a third of a pixel aside are not', async () => {
  const page = await open('/tillganglighet')
  const before = await picture(page)
  expect(isAlike(differenceOf(await picture(page), before))).toBe(true)
  const style = (declarations: Record<string, string>): Promise<void> =>
    page.evaluate((given) => {
      Object.assign(document.documentElement.style, given)
    }, declarations)
  // Another way to *set* letters moves line breaks, which is another page; another way to draw them is not.
  await style({ transform: 'translateX(0.33px)' })
  expect(isAlike(differenceOf(await picture(page), before))).toBe(true)
  await style({ transform: '' })
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLElement>('main p')
    if (first !== undefined) first.style.visibility = 'hidden'
  })
  expect(isAlike(differenceOf(await picture(page), before))).toBe(false)
})
