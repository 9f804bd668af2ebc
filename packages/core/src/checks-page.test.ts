import { expect, it } from 'vitest'
import { checksPage } from './checks-page.ts'
import type { Language } from './describe.ts'
import { FINDING_CODES, rationaleOf } from './rationale.ts'

const LANGUAGES: readonly Language[] = ['sv', 'en']
const FILES: Readonly<Record<Language, string>> = { sv: '../CHECKS.md', en: '../CHECKS.en.md' }

it.each(LANGUAGES)('the catalogue in %s is what the code says', async (language) => {
  await expect(checksPage(language)).toMatchFileSnapshot(FILES[language])
})

it.each(LANGUAGES)('every code is on the page in %s, once', (language) => {
  const page = checksPage(language)
  for (const code of FINDING_CODES) expect(page.split(`### ${code}: `)).toHaveLength(2)
})

it.each(LANGUAGES)('every code has a name, a reason and an example in %s', (language) => {
  for (const code of FINDING_CODES) {
    const { what, why, example } = rationaleOf(code, language)
    expect(what, code).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(why, code).toMatch(/^\p{Lu}.*\.$/u)
    expect(example, code).toMatch(/[.?”]$/u)
    expect([what, why, example].join(' '), code).not.toMatch(/kontroll|\{\w+\}/i)
  }
})
