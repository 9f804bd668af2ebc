import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.ts'
import { writeCsv } from './write-csv.ts'
import { writeJson } from './write-json.ts'

const folder = new URL('../../../data/tiny/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
const { model } = readModel(names.map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })))

describe('the tiny source', () => {
  it('is written back byte by byte', () => {
    const written = writeCsv(model!).files
    expect(written.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    for (const { name, text } of written) expect(text).toBe(readFileSync(new URL(name, folder), 'utf8'))
  })

  it('is written as JSON as it was', async () => {
    const [file] = writeJson(model!, 'tiny.json').files
    await expect(file?.text).toMatchFileSnapshot('../golden/tiny.json')
  })
})
