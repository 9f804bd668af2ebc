/** Tid: what holds when, and what falls when the riktningsmål run out. */
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

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
  await eventually(() => new URL(page.url()).searchParams.get('per')).toBe('2027-01-01')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await eventually(() => new URL(page.url()).search).toBe('')
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
  await eventually(() => new URL(page.url()).searchParams.get('utkast')).toBe('1')
})

const differs = (page: Page) => page.getByRole('region', { name: 'Jämför med en annan dag' })

test('the day is set against the one after the mandate period by keyboard, and Back takes it away', async () => {
  const page = await openPage('/tid')
  await ready(page)
  await differs(page)
    .getByRole('link', { name: /^1 januari 2027/ })
    .press('Enter')
  await differs(page).getByRole('heading', { level: 2, name: 'Nio riktningsmål är borta.' }).waitFor()
  await eventually(() => new URL(page.url()).searchParams.get('motper')).toBe('2027-01-01')
  await differs(page)
    .getByText('Så skiljer sig 23 november 2026 från 1 januari 2027, med utfall för 2025 båda dagarna.')
    .waitFor()
  await page.reload()
  await differs(page).getByRole('heading', { level: 2, name: 'Nio riktningsmål är borta.' }).waitFor()
  await differs(page).getByRole('link', { name: 'Sluta jämföra' }).press('Enter')
  await differs(page)
    .getByRole('heading', { level: 2, name: 'Nio riktningsmål är borta.' })
    .waitFor({ state: 'detached' })
  await page.goBack()
  await differs(page).getByRole('heading', { level: 2, name: 'Nio riktningsmål är borta.' }).waitFor()
})

test('an earlier day is before, and where nothing has changed that is said', async () => {
  const page = await openPage('/tid?motper=2026-11-22')
  await differs(page).getByRole('heading', { level: 2, name: 'Ingenting skiljer sig.' }).waitFor()
  await differs(page).getByText('Så skiljer sig 22 november 2026 från 23 november 2026').waitFor()
  await differs(page).getByText('Välj en dag längre bort.').waitFor()
})

test('in what-if, both days are of what is tried', async () => {
  const page = await openPage('/tank-om?prova=dropGoal&fran=r9-halsa')
  await ready(page)
  await page.getByRole('form', { name: 'Pröva' }).getByRole('button', { name: 'Pröva' }).press('Enter')
  await page.getByRole('region', { name: 'Tänk om' }).getByText('En ändring prövas').waitFor()
  await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: 'Tid' }).click()
  await differs(page)
    .getByRole('link', { name: /^1 januari 2027/ })
    .press('Enter')
  await differs(page).getByRole('heading', { level: 2, name: 'Åtta riktningsmål är borta.' }).waitFor()
  await differs(page).getByText('Båda dagarna är räknade med det som prövas.').waitFor()
})
