import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, rodtrad, smallSource } from '../run.fixture.ts'

describe('convert', () => {
  test('to JSON and back answers as before', async () => {
    const folder = freshFolder()
    const [json, csv, again] = [join(folder, 'plan.json'), join(folder, 'csv'), join(folder, 'again.json')]
    expect((await rodtrad(['convert', 'data/ale', '--to', 'json', '-o', json])).code).toBe(0)
    expect((await rodtrad(['convert', json, '--to', 'csv', '-o', csv])).code).toBe(0)
    expect((await rodtrad(['convert', csv, '--to', 'json', '-o', again])).code).toBe(0)
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(json, 'utf8'))
    for (const command of ['coverage', 'attainment']) {
      const { out } = await rodtrad([command, 'data/ale', '--format', 'json'])
      expect((await rodtrad([command, csv, '--format', 'json'])).out).toBe(out)
    }
  })

  test('to a workbook and back answers as before', async () => {
    const folder = freshFolder()
    const [book, csv, direct] = [join(folder, 'ale.xlsx'), join(folder, 'csv'), join(folder, 'direct')]
    const { out, err, code } = await rodtrad(['convert', 'data/ale', '--to', 'xlsx', '-o', book])
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toContain('Ingenting har gått förlorat.')
    expect((await rodtrad(['convert', book, '--to', 'csv', '-o', csv])).code).toBe(0)
    expect((await rodtrad(['convert', 'data/ale', '--to', 'csv', '-o', direct])).code).toBe(0)
    for (const name of readdirSync(direct))
      expect(readFileSync(join(csv, name), 'utf8')).toBe(readFileSync(join(direct, name), 'utf8'))
  })

  test('a workbook in a folder of its own is the source, and its faults are told with the sheet', async () => {
    const folder = freshFolder()
    const source = smallSource()
    expect((await rodtrad(['convert', source, '--to', 'xlsx', '-o', join(folder, 'plan.xlsx')])).code).toBe(0)
    expect((await rodtrad(['coverage', folder])).out).toContain('Täckning i Provköping')
    writeFileSync(join(folder, 'plan.xlsx'), 'no workbook')
    const { err, code } = await rodtrad(['coverage', folder])
    expect(code).toBe(2)
    expect(err).toContain('plan.xlsx heter som en arbetsbok men är ingen.')
  })

  test('a workbook needs an ending that programs know', async () => {
    const { err, code } = await rodtrad([
      'convert',
      'data/tiny',
      '--to',
      'xlsx',
      '-o',
      join(freshFolder(), 'x'),
    ])
    expect(code).toBe(2)
    expect(err).toContain('ska sluta på .xlsx')
  })

  test('tells what was written and what was lost', async () => {
    const folder = freshFolder()
    const source = smallSource({ extra: 'a value that is no table' })
    const out = join(folder, 'csv')
    const { out: answer } = await rodtrad(['convert', source, '--to', 'csv', '-o', out, '--format', 'json'])
    expect(JSON.parse(answer)).toEqual({
      written: [
        { path: join(out, 'plan.csv'), rows: 1 },
        { path: join(out, 'organ.csv'), rows: 2 },
        { path: join(out, 'mål.csv'), rows: 2 },
        { path: join(out, 'länkar.csv'), rows: 1 },
      ],
      losses: [{ what: 'extra', count: 1, why: 'singleValue', message: expect.any(String) }],
    })
    expect((await rodtrad(['convert', source, '--to', 'json', '-o', join(folder, 'x.json')])).out).toContain(
      'Ingenting har gått förlorat.',
    )
  })

  test('overwrites nothing unasked', async () => {
    const folder = freshFolder()
    const [file, full] = [join(folder, 'plan.json'), join(folder, 'full')]
    writeFileSync(file, 'mine')
    mkdirSync(full)
    writeFileSync(join(full, 'plan.csv'), 'mine')
    const json = ['convert', 'data/tiny', '--to', 'json', '-o', file]
    const csv = ['convert', 'data/tiny', '--to', 'csv', '-o', full]
    expect((await rodtrad(json)).err).toContain('finns redan')
    expect((await rodtrad(csv)).err).toContain('är inte tom')
    expect([readFileSync(file, 'utf8'), readFileSync(join(full, 'plan.csv'), 'utf8')]).toEqual([
      'mine',
      'mine',
    ])
    expect((await rodtrad([...json, '--force'])).code).toBe(0)
    expect((await rodtrad([...csv, '--force'])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('Provköping')
    expect(readFileSync(join(full, 'plan.csv'), 'utf8')).toContain('Provköping')
    expect(readdirSync(folder).sort()).toEqual(['full', 'plan.json'])
  })

  test('--force never takes a folder that holds more than tables', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'thesis.docx'), 'mine')
    const { err, code } = await rodtrad(['convert', 'data/tiny', '--to', 'csv', '-o', folder, '--force'])
    expect(code).toBe(2)
    expect(err).toContain('har annat än CSV-filer')
    expect(readdirSync(folder)).toEqual(['thesis.docx'])
  })

  test('a file for a folder, and a folder for a file, are refused', async () => {
    const folder = freshFolder()
    const file = join(folder, 'file')
    writeFileSync(file, 'mine')
    expect((await rodtrad(['convert', 'data/tiny', '--to', 'csv', '-o', file])).err).toContain('är en fil')
    expect((await rodtrad(['convert', 'data/tiny', '--to', 'json', '-o', folder])).err).toContain(
      'är en mapp',
    )
  })

  test('what fails half-way leaves nothing behind', async () => {
    const folder = freshFolder()
    const out = join(folder, 'csv')
    const real = await import('node:fs')
    let written = 0
    const fs = {
      ...real,
      writeFileSync: (...args: Parameters<typeof writeFileSync>) => {
        if (++written === 3) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        writeFileSync(...args)
      },
    }
    const { err, code } = await rodtrad(['convert', 'data/tiny', '--to', 'csv', '-o', out], { fs })
    expect(code).toBe(2)
    expect(err).toContain('går inte att skriva (ENOSPC)')
    expect(readdirSync(folder)).toEqual([])
  })

  test('a replaced folder comes back when its successor can’t take its place', async () => {
    const folder = freshFolder()
    const out = join(folder, 'csv')
    mkdirSync(out)
    writeFileSync(join(out, 'plan.csv'), 'mine')
    const real = await import('node:fs')
    let renamed = 0
    const fs = {
      ...real,
      renameSync: (from: string, to: string) => {
        if (++renamed === 2) throw Object.assign(new Error('busy'), { code: 'EBUSY' })
        real.renameSync(from, to)
      },
    } as typeof real
    expect((await rodtrad(['convert', 'data/tiny', '--to', 'csv', '-o', out, '--force'], { fs })).code).toBe(
      2,
    )
    expect(readFileSync(join(out, 'plan.csv'), 'utf8')).toBe('mine')
  })

  test('a faulty row is written as it stood, and named', async () => {
    const folder = freshFolder()
    const source = smallSource({ links: [{ from: 'n1', to: 'nowhere', kind: 'contributes' }] })
    const { err, code } = await rodtrad(['convert', source, '--to', 'json', '-o', join(folder, 'plan.json')])
    expect(code).toBe(0)
    expect(err).toContain('är skrivna som de stod')
    expect(readFileSync(join(folder, 'plan.json'), 'utf8')).toContain('nowhere')
  })

  test('a new folder may lie in one that isn’t there yet', async () => {
    const out = join(freshFolder(), 'a', 'b', 'plan.json')
    expect((await rodtrad(['convert', 'data/tiny', '--to', 'json', '-o', out])).code).toBe(0)
    expect(existsSync(out)).toBe(true)
  })
})
