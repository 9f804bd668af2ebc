import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { freshFolder, rodtrad, smallSource } from '../run.fixture.ts'

const ALE = ['uppsikt', 'data/ale', '--as-of', '2026-11-23'] as const

interface Row {
  readonly organisation: string | null
  readonly code: string
  readonly question: string
  readonly severity: string
}

const answerOf = async (...args: readonly string[]): Promise<{ readonly rows: readonly Row[] }> =>
  JSON.parse((await rodtrad([...ALE, ...args, '--format', 'json'])).out) as { readonly rows: readonly Row[] }

describe('uppsikt', () => {
  test('numbers its questions through, and leaves room for the day of the answer', async () => {
    const { out, err, code } = await rodtrad([...ALE, '--format', 'markdown'])
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const numbers = Array.from(out.matchAll(/^\| (\d+) \|.*\| {2}\|$/gm), ([, number]) => Number(number))
    expect(numbers.length).toBeGreaterThan(20)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  })

  test('of one organ tells that organ’s alone, and how it stands', async () => {
    const { rows, ...more } = await answerOf('omn')
    expect(new Set(rows.map(({ organisation }) => organisation))).toEqual(new Set(['omn']))
    expect(Object.keys(more)).toEqual(['asOf', 'period', 'earlier', 'directions', 'goals'])
    const { out } = await rodtrad([...ALE, 'Omsorgsnämnden'])
    expect(out).toContain('Tidigare tillitsdialoger med kommunstyrelsen')
    expect(out).toContain('Riktningsmålen hos organet')
    expect(out).not.toContain('Utbildningsnämnden\n')
  })

  test('of a verksamhet asks the nämnd that it is part of; of fullmäktige, what is the kommun’s own', async () => {
    const organs = async (id: string): Promise<readonly (string | null)[]> => [
      ...new Set((await answerOf(id)).rows.map(({ organisation }) => organisation)),
    ]
    expect(await organs('hemtjanst')).toEqual(['omn'])
    expect(await organs('kf')).toEqual([null])
  })

  test('asks about proposals without an answer, missing dialogues and late missions', async () => {
    const codes = new Set((await answerOf()).rows.map(({ code }) => code))
    expect([...codes]).toEqual(expect.arrayContaining(['RT032', 'RT046', 'RT110', 'RT116', 'RT118']))
  })

  test('has nothing to ask of a kommun where all is in order', async () => {
    const { out } = await rodtrad(['uppsikt', smallSource({ goals: [], links: [], organisations: [] })])
    expect(out).toContain('Källan visar inget som behöver frågas.')
  })

  test('says which organs an unknown one is like, and that a goal is none', async () => {
    expect(await rodtrad([...ALE, 'omnn'])).toMatchObject({
      out: '',
      err: expect.stringMatching(/^”omnn” finns inte i källan; menades .*\bomn\b.*\?\n$/),
      code: 2,
    })
    expect((await rodtrad([...ALE, 'r1-trygghet', '--lang', 'en'])).err).toContain('is no organ')
  })

  test('as a Word document has a table for each organ, its head marked', async () => {
    const path = join(freshFolder(), 'uppsikt.docx')
    await rodtrad([...ALE, '-o', path])
    const document = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
    const tables = document.match(/<w:tbl>/g) ?? []
    expect(tables.length).toBeGreaterThan(8)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length)
    expect(document).toContain('<w:tblCaption w:val="Omsorgsnämnden"/>')
  })
})
