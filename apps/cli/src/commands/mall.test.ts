import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { oddSource } from '../odd-source.fixture.ts'
import { freshFolder, rodtrad, smallSource } from '../run.fixture.ts'

const ALE = ['mall', 'data/ale', 'utn', '--as-of', '2026-11-23'] as const

interface Row {
  readonly section: string
  readonly gap: boolean
}

const partsOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, data]) => [name, strFromU8(data)]),
  )

describe('mall', () => {
  test('has the three parts of the nulägesbeskrivning, in order', async () => {
    const { out, err, code } = await rodtrad([...ALE, '--year', '2025', '--format', 'markdown'])
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const heads = Array.from(out.matchAll(/^## (.*)$/gm), ([, head]) => head)
    expect(heads).toEqual([
      '1. Verksamhetsbeskrivning',
      '2. Omvärldsanalys',
      '3. Nulägesanalys',
      '4. Underlag för tillitsdialogen',
    ])
    expect(out).toMatch(/\*$/m)
  })

  test('describes the period’s year unless another is asked for', async () => {
    expect((await rodtrad(ALE)).out).toMatch(/^Nulägesbeskrivning 2025: Utbildningsnämnden/)
    const { out } = await rodtrad([...ALE, '--year', '2026', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ period: '2026', day: '2026-11-23', analysis: null })
  })

  test('counts the places to write that it marks, and quotes an earlier year', async () => {
    const { out } = await rodtrad([...ALE, '--year', '2026', '--format', 'markdown'])
    const stated = Number(/(\d+) ställen är kvar/.exec(out)?.[1])
    expect(out.match(/\*\\\[Skriv här/g)).toHaveLength(stated)
    expect(out).toContain('> 2025 stod det: ')
  })

  test('as JSON has a flat row for each field', async () => {
    const { out } = await rodtrad([...ALE, '--format', 'json'])
    const { rows } = JSON.parse(out) as { readonly rows: readonly Row[] }
    expect(rows.some(({ gap }) => gap)).toBe(true)
    expect(
      rows.every((row) => Object.values(row).every((value) => typeof value !== 'object' || value === null)),
    ).toBe(true)
  })

  test('is something to write on where the source knows next to nothing', async () => {
    const { out, code } = await rodtrad(['mall', smallSource({ goals: [], links: [] }), 'bun'])
    expect(code).toBe(0)
    expect(out).toContain('[Skriv här: vad Barn- och utbildningsnämnden gjorde 2025')
    expect(out).toContain('Källan har inga egna mål som gäller.')
  })

  test.each([
    [['mall', 'data/ale', 'utnn'], '”utnn” finns inte i källan; menades utn'],
    [['mall', 'data/ale', 'n-omn-hemma'], 'n-omn-hemma är inget organ utan står i tabellen mål'],
    [['mall', 'data/ale', 'utn', '--year', '25'], '--year: ”25” är inget år'],
    [['mall', 'data/ale'], 'Argumentet ORGAN saknas.'],
  ])('%j is refused in plain words', async (args, sentence) => {
    expect(await rodtrad(args)).toMatchObject({ out: '', err: expect.stringContaining(sentence), code: 2 })
  })

  test('as a Word document has headings, quotations and places to write', async () => {
    const path = join(freshFolder(), 'mall.docx')
    await rodtrad([...ALE, '--year', '2026', '-o', path])
    const document = partsOf(path)['word/document.xml'] ?? ''
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Quote', 'PlaceToWrite'])
      expect(document).toContain(`w:val="${style}"`)
  })

  test.each(['mall', 'uppsikt'])('%s of a hostile source is a sound document', async (command) => {
    const path = join(freshFolder(), 'odd.docx')
    const { code } = await rodtrad([command, oddSource(), 'bun', '-o', path])
    expect(code).toBe(0)
    for (const part of Object.values(partsOf(path))) {
      // eslint-disable-next-line no-control-regex
      expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\ufffe\uffff]/)
    }
  })
})
