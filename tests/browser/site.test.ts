import { site } from '@rodtrad/setup/places'
import { readdirSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { openPage } from './page.ts'

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1')}`)
  .sort()

test('the site has pages', () => {
  expect(pages).toContain('/')
})

test.each(pages)('%s loads from its own origin alone, and nothing on it complains', async (path) => {
  const page = await openPage('about:blank')
  const complaints: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(inject('origin')) && !/^(data|blob):/.test(url)) elsewhere.push(url)
  })
  const response = await page.goto(path, { waitUntil: 'networkidle' })
  expect(response?.status()).toBe(200)
  expect(await page.title()).not.toBe('')
  expect(await page.locator('html').getAttribute('lang')).toBe(/^\/en(\/|$)/.test(path) ? 'en' : 'sv')
  expect(await page.locator('h1').count()).toBe(1)
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
})

test('an address that is none is answered by a page that says so', async () => {
  const page = await openPage('about:blank')
  const response = await page.goto('/finns-inte')
  expect(response?.status()).toBe(404)
  await page.locator('h1').waitFor()
})
