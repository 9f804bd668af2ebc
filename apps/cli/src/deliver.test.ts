import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder, rodtrad } from './run.fixture.ts'

const QUESTION = ['coverage', 'data/tiny', '--as-of', '2026-01-31'] as const

test.each([
  ['svar.txt', []],
  ['svar.md', ['--format', 'markdown']],
  ['svar.json', ['--format', 'json']],
  ['svar.csv', ['--format', 'csv']],
] as const)('%s holds what stdout would have', async (name, format) => {
  const path = join(freshFolder(), name)
  const ran = await rodtrad([...QUESTION, '-o', path])
  expect(ran).toEqual({ out: '', err: `${path} är skriven.\n`, code: 0 })
  expect(readFileSync(path, 'utf8')).toBe((await rodtrad([...QUESTION, ...format])).out)
})

test('a Word document is a ZIP file of XML, also on a pipe', async () => {
  const path = join(freshFolder(), 'svar.docx')
  await rodtrad([...QUESTION, '-o', path])
  const bytes = readFileSync(path)
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect((await rodtrad([...QUESTION, '--format', 'docx'])).out).toBe(bytes.toString('latin1'))
})

test('a terminal is not given a file', async () => {
  const { out, err, code } = await rodtrad([...QUESTION, '--format', 'docx'], { tty: true })
  expect(err).toContain('-o svar.docx')
  expect(out).toBe('')
  expect(code).toBe(2)
})

test('a form that is asked for goes before the ending; an ending that says none is refused', async () => {
  const folder = freshFolder()
  await rodtrad([...QUESTION, '--format', 'json', '-o', join(folder, 'svar.txt')])
  expect(JSON.parse(readFileSync(join(folder, 'svar.txt'), 'utf8'))).toHaveProperty('goals')
  const { err, code } = await rodtrad([...QUESTION, '-o', join(folder, 'svar.pdf')])
  expect(err).toContain('välj en av .txt, .json, .md, .csv, .docx')
  expect(code).toBe(2)
  expect(existsSync(join(folder, 'svar.pdf'))).toBe(false)
})

test('a file that is there stays, unless it may be replaced; nothing is left beside it', async () => {
  const folder = freshFolder()
  const path = join(folder, 'svar.md')
  await rodtrad([...QUESTION, '-o', path])
  const refused = await rodtrad([...QUESTION, '--lang', 'en', '-o', path])
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(readFileSync(path, 'utf8')).toMatch(/^# Täckning/)
  await rodtrad([...QUESTION, '--lang', 'en', '-o', path, '--force'])
  expect(readFileSync(path, 'utf8')).toMatch(/^# Coverage/)
  expect(readdirSync(folder)).toEqual(['svar.md'])
})

test('findings keep their exit code', async () => {
  const path = join(freshFolder(), 'svar.md')
  expect((await rodtrad(['check', 'data/tiny', '--fail-on', 'info', '-o', path])).code).toBe(1)
})
