/** Utforska: questions are asked, stopped, mended, drawn and taken along; the address and the browser keep them. */
import { AxeBuilder } from '@axe-core/playwright'
import { ask } from '@rodtrad/analysis'
import { parseDay, parsePeriod, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { analysisRowsOf, loadAnalyses, loadFilter, loadModel, NO_FILTER } from '@rodtrad/sql'
import { openNode } from '@rodtrad/sql/node'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { eventually, openPage } from './page.ts'

/** The ready-made questions in Swedish, out of their files. */
function readyMade() {
  const folder = join(root, 'apps/dashboard/src/lib/views/explore/questions')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.sql'),
  )
  return files.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8').replace(/\{([^{|}]*)\|[^{|}]*\}/g, '$1')
    return { title: sql.split('\n', 1)[0]?.replace('-- ', '') ?? '', sql }
  })
}

/** What Node's engine answers to the ready-made questions: columns and the number of rows. */
async function answersInNode() {
  const folder = join(root, 'data/ale')
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model } = readModel(files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  const day = parseDay('2026-11-23', 'from')
  if (model === undefined || day === undefined) throw new Error('the sample cannot be read')
  const { columns, findings } = toColumns(model)
  const question = ask(columns, { asOf: day, period: parsePeriod('2025') }, day)
  const sql = await openNode()
  await loadModel(sql, model)
  await loadAnalyses(sql, analysisRowsOf(question, findings, 'sv'))
  await loadFilter(sql, NO_FILTER)
  const answers = await Promise.all(
    readyMade().map(async ({ title, sql: text }) => ({ title, answer: await sql.readOnly(text) })),
  )
  await sql.close()
  return answers
}

const editor = (page: Page): Locator => page.locator('.cm-content')
const address = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)
const sum = (page: Page): Locator => page.locator('.sum')

/** Writes a question by keyboard and asks it. Suggestions are closed: they would take the Enter. */
async function asked(page: Page, sql: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(sql)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Enter')
}

test('the ready-made questions are on the page as it is built, with a kind beginning', async () => {
  const page = await openPage('/utforska', { javaScriptEnabled: false })
  await page.getByRole('heading', { name: 'Aldrig skrivit SQL? Det går bra ändå' }).waitFor()
  const links = await page.locator('aside a').allInnerTexts()
  expect(links).toEqual(expect.arrayContaining(readyMade().map(({ title }) => title)))
})

test('each ready-made question is answered in the browser as in Node', async () => {
  const page = await openPage('/utforska')
  for (const { title, answer } of await answersInNode()) {
    if (!answer.ok) throw new Error(`${title}: ${answer.fault.message}`)
    await page.locator('aside').getByRole('link', { name: title, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
    const { rows, columns } = answer
    await eventually(() => sum(page).innerText()).toMatch(new RegExp(`^${rows.length} rad`))
    if (rows.length === 0) continue
    await page
      .locator('.choice')
      .getByRole('button', { name: 'Tabell' })
      .or(page.locator('.scroll'))
      .first()
      .click()
    const heads = page.locator('.scroll thead th')
    await eventually(() => heads.allInnerTexts()).toEqual(columns.map(({ name }) => name))
  }
}, 180_000)

test('a question is written, completed and asked by keyboard, and Tab leaves the editor', async () => {
  const page = await openPage('/utforska')
  await editor(page).click()
  await page.keyboard.insertText('SELECT count(*) AS n FROM ')
  await page.keyboard.type('cover')
  const suggested = page.locator('.cm-tooltip-autocomplete').getByRole('option')
  await suggested.filter({ hasText: 'coverage_goals' }).waitFor()
  await page.keyboard.type('age_go')
  await eventually(() => suggested.count()).toBe(1)
  await page.keyboard.press('Enter')
  await eventually(() => editor(page).innerText()).toContain('FROM coverage_goals')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('cell', { name: '9', exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Kör frågan')
})

test('a fault is marked where it is, told in the language of the page, and gone when it is mended', async () => {
  const page = await openPage('/utforska')
  await asked(page, 'SELECT id,\n  titel\nFROM goals')
  const fault = page.getByRole('alert')
  await fault.getByText('Frågan nämner en tabell, kolumn eller funktion som inte finns.').waitFor()
  expect(await page.locator('.cm-fault').innerText()).toBe('titel')
  await fault.getByRole('button', { name: 'Gå till rad 2, kolumn 3' }).click()
  await page.keyboard.press('ControlOrMeta+Delete')
  await page.keyboard.insertText('title')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('columnheader', { name: 'title' }).waitFor()
  expect(await page.locator('.cm-fault').count()).toBe(0)
})

test.each(['DELETE FROM goals', 'SELECT 1; DROP TABLE goals', "FROM read_csv('https://example.org/x.csv')"])(
  '%s is refused',
  async (sql) => {
    const page = await openPage('/utforska')
    await asked(page, sql)
    await page.getByRole('alert').getByText('Här går det bara att läsa.').waitFor()
    await asked(page, 'SELECT count(*) > 0 AS kvar FROM goals')
    await page.getByRole('cell', { name: 'ja' }).waitFor()
  },
)

test('a running question is stopped, and the next one is answered within a second', async () => {
  const page = await openPage('/utforska')
  await asked(page, 'SELECT 1 AS n')
  await page.getByRole('cell', { name: '1' }).waitFor()
  await asked(
    page,
    'WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t) SELECT count(*) AS n FROM t',
  )
  await page.getByText(/^1,\d s$/).waitFor()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await page.getByText('Frågan är avbruten.').waitFor()
  await asked(page, 'SELECT 2 AS n')
  await page.getByRole('cell', { name: '2' }).waitFor()
  const took = /på ([\d,]+) s/.exec(await sum(page).innerText())?.[1]?.replace(',', '.')
  expect(Number(took)).toBeLessThan(1)
})

test('the question stands in the address: a reload has it, Back undoes it, a long one is packed', async () => {
  const page = await openPage('/utforska?fraga=@uncovered')
  await page.getByRole('cell', { name: 'Jämlik hälsa hela livet' }).waitFor()
  const long = `SELECT ${Array.from({ length: 60 }, (_, at) => `${at} AS kolumn_${at}`).join(', ')}`
  await asked(page, long)
  await page.getByRole('columnheader', { name: 'kolumn_59' }).waitFor()
  await eventually(() => address(page, 'fraga')).toMatch(/^~/)
  await page.reload()
  await page.getByRole('columnheader', { name: 'kolumn_59' }).waitFor()
  await eventually(() => editor(page).innerText()).toContain('kolumn_59')
  await page.goBack()
  await page
    .getByRole('heading', { level: 1, name: 'Vilka riktningsmål har inget mål hos någon nämnd?' })
    .waitFor()
  await page.getByRole('cell', { name: 'Jämlik hälsa hela livet' }).waitFor()
})

test('a link that was cut on its way says so', async () => {
  const page = await openPage('/utforska?fraga=~abc')
  await page.getByText('Länken är inte hel').waitFor()
})

test('what is written is never lost; the history can be cleared and had back', async () => {
  const page = await openPage('/utforska')
  await asked(page, 'SELECT 1 AS n')
  await page.getByRole('cell', { name: '1' }).waitFor()
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(' -- på väg')
  await page.locator('aside').getByRole('link', { name: 'Vilka mål finns i planen?' }).click()
  await page.getByRole('heading', { level: 1, name: 'Vilka mål finns i planen?' }).waitFor()
  await page.getByRole('button', { name: 'Historik' }).click()
  const entries = page.locator('aside li button')
  await eventually(() => entries.allInnerTexts()).toEqual(
    expect.arrayContaining(['Vilka mål finns i planen?', 'SELECT 1 AS n -- på väg', 'SELECT 1 AS n']),
  )
  await page.getByRole('button', { name: 'Rensa historiken' }).click()
  await eventually(() => entries.count()).toBe(0)
  await asked(page, 'SELECT 2 AS n')
  await eventually(() => entries.allInnerTexts()).toEqual(['SELECT 2 AS n'])
  await page.getByRole('button', { name: 'Ångra' }).click()
  await eventually(() => entries.allInnerTexts()).toEqual(
    expect.arrayContaining(['SELECT 2 AS n', 'SELECT 1 AS n -- på väg', 'SELECT 1 AS n']),
  )
  await page.getByRole('button', { name: 'SELECT 1 AS n -- på väg' }).click()
  await eventually(() => editor(page).innerText()).toBe('SELECT 1 AS n -- på väg')
})

test('a draft is there after a reload', async () => {
  const page = await openPage('/utforska')
  await editor(page).click()
  await page.keyboard.insertText('SELECT halv')
  await eventually(() => page.evaluate(() => localStorage.getItem('rodtrad.utforska.utkast'))).toBe(
    'SELECT halv',
  )
  await page.reload()
  await eventually(() => editor(page).innerText()).toBe('SELECT halv')
})

test('a name of the tables is written where the cursor is, by click and by key', async () => {
  const page = await openPage('/utforska?flik=tabeller')
  await editor(page).click()
  await page.keyboard.insertText('SELECT  FROM links')
  for (let step = 0; step < 11; step++) await page.keyboard.press('ArrowLeft')
  await page.getByRole('searchbox', { name: 'Sök tabell eller kolumn' }).fill('från id')
  await page.getByRole('button', { name: 'from', exact: true }).press('Enter')
  await eventually(() => editor(page).innerText()).toBe('SELECT "from" FROM links')
  await page.getByRole('searchbox', { name: 'Sök tabell eller kolumn' }).fill('links')
  await page
    .locator('summary', { hasText: 'links' })
    .getByText(/^\d+ rader$/)
    .waitFor()
})

test('an answer is drawn, and how it is drawn stands in the address', async () => {
  const page = await openPage('/utforska?fraga=@goals-by-level&diagram=auto')
  const chart = page.getByRole('img', { name: 'Hur många mål finns på varje nivå?' })
  await chart.waitFor()
  expect(await chart.textContent()).toContain('nämndmål')
  await page.getByRole('combobox', { name: 'form' }).selectOption('dot')
  await eventually(() => address(page, 'diagram')).toBe('dot.1.2')
  await page.goBack()
  await eventually(() => page.getByRole('combobox', { name: 'form' }).inputValue()).toBe('bar')
  await page.getByRole('button', { name: 'Tabell', exact: true }).click()
  await page.getByRole('columnheader', { name: 'antal' }).getByRole('button').click()
  await eventually(() => address(page, 'sort')).toBe('2')
  expect(await page.getByRole('columnheader', { name: 'antal' }).getAttribute('aria-sort')).toBe('ascending')
})

test('an answer goes along as CSV and as a workbook, and is no formula in either', async () => {
  const page = await openPage('/utforska')
  await asked(page, `SELECT '=1+1' AS "<b>mål</b>", 1/3 AS tal`)
  await page.getByRole('columnheader', { name: '<b>mål</b>' }).waitFor()
  const saved = async (name: string): Promise<Buffer> => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return readFileSync(await (await coming).path())
  }
  expect((await saved('Spara som CSV')).toString()).toBe(
    `\ufeff<b>mål</b>,tal\r\n'=1+1,0.3333333333333333\r\n`,
  )
  const workbook = await saved('Spara som Excel')
  expect(workbook.subarray(0, 2).toString()).toBe('PK')
  expect(workbook.includes('<f>')).toBe(false)
})

test('a long answer is cut in plain words, and turned page by page', async () => {
  const page = await openPage('/utforska?fraga=SELECT range AS n FROM range(20000)')
  await page.getByText(/Svaret är längre\. Här är de första 10\s000 raderna/).waitFor()
  expect(await page.locator('.scroll tbody tr').count()).toBe(100)
  await page.getByRole('button', { name: 'Nästa' }).click()
  await page.getByText(/^101–200 av/).waitFor()
})

test('the filter holds where the question joins the views, and else it is said', async () => {
  const page = await openPage('/utforska?fraga=@uncovered&organ=kfn')
  await page.getByText('Filtret gäller inte det här svaret').waitFor()
  const counted = async (): Promise<number> => {
    await page.getByRole('cell').first().waitFor()
    return Number(await page.getByRole('cell').first().innerText())
  }
  const sql = 'SELECT count(*) AS n FROM attainment SEMI JOIN shown_goals USING (id)'.replace(
    'USING (id)',
    'ON shown_goals.id = attainment.goal',
  )
  await page.goto(`/utforska?organ=kfn&fraga=${encodeURIComponent(sql)}`)
  const some = await counted()
  await page.goto(`/utforska?fraga=${encodeURIComponent(sql)}`)
  expect(some).toBeLessThan(await counted())
})

test('on a phone nothing scrolls sideways', async () => {
  const page = await openPage('/utforska?fraga=@judgement-differs', { viewport: { width: 320, height: 640 } })
  await page.getByRole('cell').first().waitFor()
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await sideways()).toBe(0)
})

test.each([
  ['/utforska', 1280],
  ['/en/utforska?fraga=@missions-late', 390],
  ['/utforska?fraga=@level-matrix&diagram=auto&flik=tabeller', 1280],
  ['/utforska?fraga=SELECT nope&flik=historik', 1280],
] as const)(
  '%s at %i px has nothing that axe objects to, light or dark',
  async (path, width) => {
    const page = await openPage(path, { viewport: { width, height: 800 } })
    await editor(page).waitFor()
    if (path.includes('missions')) await page.getByRole('cell').first().waitFor()
    if (path.includes('matrix')) await page.getByRole('img', { name: /^Vem har tagit upp vad/ }).waitFor()
    if (path.includes('nope')) await page.getByRole('alert').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    }
  },
  120_000,
)
