/** Tid: what holds when, and what falls when the riktningsmål run out. */
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './page.ts'

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })
const title = 'Om 38 dagar löper nio riktningsmål ut'

test('the finding stands without scripts, with the bars and the municipal year', async () => {
  const page = await openPage('/tid', { javaScriptEnabled: false })
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(
    await page
      .locator('svg title')
      .filter({ hasText: /^Jämlik hälsa hela livet: 2023-01-01–2026-12-31/ })
      .count(),
  ).toBe(1)
  expect(
    await page
      .getByRole('figure', { name: /^Årshjulet/ })
      .getByText('Omvärldsdag')
      .count(),
  ).toBeGreaterThan(1)
})

test('the slider goes from turning day to turning day by keyboard, and Back undoes it', async () => {
  const page = await openPage('/tid')
  await ready(page)
  const slider = page.getByRole('slider', { name: 'Visa läget per' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await page
    .getByRole('heading', { level: 1, name: 'Nio riktningsmål har löpt ut och inte ersatts' })
    .waitFor()
  expect(new URL(page.url()).searchParams.get('per')).toBe('2027-01-01')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('the day after, without the drafts and with them', async () => {
  const page = await openPage('/tid')
  await ready(page)
  const figure = page.getByRole('figure', { name: /^Vad som är täckt dagen efter/ })
  const draft = figure.getByRole('row').filter({ hasText: 'Välfärd med rätt kompetens' })
  expect(await draft.count()).toBe(0)
  await figure.getByRole('checkbox', { name: 'Visa med utkasten' }).press('Space')
  await draft.waitFor()
  expect(await draft.innerText()).toContain('8 av 8')
  expect(new URL(page.url()).searchParams.get('utkast')).toBe('1')
})
