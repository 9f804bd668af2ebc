/** What holds of every view, driven by the table of the menu: one comes there by keyboard alone, and reload and Back keep what one sees. */
import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { views } from '../../apps/dashboard/src/lib/shell/views.ts'
import { eventually, openPage } from './page.ts'

const ready = (page: Page): Promise<void> =>
  page.locator('[data-engine=ready]').waitFor({ state: 'attached' })

/** The view's rows have come: its headline is the finding, and its content can be reached. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor()
  await page.locator('main .skeleton').first().waitFor({ state: 'detached' })
}

/** More than there are before the content, on any page. */
const mostTabs = 40

/** Presses Tab until what has the focus fits; what has it must be seen to have it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate((wanted) => {
      const element = document.activeElement
      if (element === null) return undefined
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      return {
        fits: element.matches(wanted),
        isSeen: outlineStyle !== 'none' || boxShadow !== 'none',
        html: element.outerHTML.slice(0, 200),
      }
    }, selector)
    if (focus?.fits !== true) continue
    expect([focus.html, focus.isSeen]).toEqual([focus.html, true])
    return
  }
  throw new Error(`${mostTabs} presses of Tab don't lead to ${selector}`)
}

test.each([1400, 390])(
  'at %i px every view is reached by keyboard alone, and its content from there',
  async (width) => {
    const page = await openPage('about:blank', { viewport: { width, height: 900 } })
    for (const { path } of views) {
      await page.goto('/om')
      // Until the page is alive its links are relative, as it was built.
      await ready(page)
      if (width < 1000) {
        await tabTo(page, '[popovertarget=views]')
        await page.keyboard.press('Enter')
      }
      await tabTo(page, `#views a[href="${path}"]`)
      await page.keyboard.press('Enter')
      await page.waitForURL(inject('origin') + path)
      await settled(page)
      await tabTo(page, 'main :is(a, button, input, select, summary, [tabindex])')
    }
  },
)

test.each(views)(
  '$path keeps day and period through a reload, to another view, and Back',
  async ({ path }) => {
    const page = await openPage(`${path}?per=2025-06-30&period=2024`)
    await ready(page)
    const isThere = async (): Promise<void> => {
      await page.getByRole('button', { name: 'per 2025-06-30', exact: true }).waitFor()
      expect(await page.getByLabel('Redovisningsperiod').inputValue()).toBe('2024')
      await eventually(() => new URL(page.url()).search).toBe('?per=2025-06-30&period=2024')
    }
    await isThere()
    await settled(page)
    const headline = await page.locator('h1').innerText()
    await page.reload()
    await ready(page)
    await isThere()
    await page.locator('h1').filter({ hasText: headline }).waitFor()
    const other = views.find((view) => view.path !== path)
    await page
      .locator(`#views a[href^="${other?.path ?? ''}?"]`)
      .first()
      .click()
    await page.waitForURL((url) => url.pathname === other?.path)
    await isThere()
    await page.goBack()
    await page.waitForURL((url) => url.pathname === path)
    await isThere()
    await page.locator('h1').filter({ hasText: headline }).waitFor()
  },
)
