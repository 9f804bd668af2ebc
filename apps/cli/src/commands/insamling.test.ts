import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, rodtrad } from '../run.fixture.ts'

const ASKED = ['mall', 'data/ale', 'utn', '--insamling', '--as-of', '2026-11-23']

describe('mall --insamling', () => {
  test('writes a workbook that comes back unchanged', async () => {
    const path = join(freshFolder(), 'utn.xlsx')
    const { out, err, code } = await rodtrad([...ASKED, '-o', path])
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toContain('Insamlingsbok för Utbildningsnämnden, period 2025')
    const merged = await rodtrad(['merge', 'data/ale', path, '--as-of', '2026-11-23', '--format', 'json'])
    expect(merged.err).toBe('')
    const { counts } = JSON.parse(merged.out) as { readonly counts: Readonly<Record<string, number>> }
    expect(counts).toEqual({ added: 0, changed: 0, conflict: 0, unchanged: counts['unchanged'] })
    expect(counts['unchanged']).toBeGreaterThan(50)
  })

  test('tells what it asks for', async () => {
    const path = join(freshFolder(), 'utn.xlsx')
    const { out } = await rodtrad([...ASKED, '--period', '2026-T2', '-o', path, '--format', 'json'])
    expect(JSON.parse(out)).toEqual({
      asOf: '2026-11-23',
      period: '2026-T2',
      organisation: 'utn',
      written: [
        {
          path,
          outcomes: expect.any(Number),
          assessments: expect.any(Number),
          positions: expect.any(Number),
        },
      ],
    })
  })

  test('needs a place to write to, overwrites nothing, and writes no other format', async () => {
    const path = join(freshFolder(), 'utn.xlsx')
    writeFileSync(path, 'mine')
    expect((await rodtrad(ASKED)).err).toContain('--insamling behöver -o')
    expect((await rodtrad([...ASKED, '-o', path])).err).toContain('finns redan')
    expect((await rodtrad([...ASKED, '-o', 'utn.docx'])).err).toContain('ska sluta på .xlsx')
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })
})
