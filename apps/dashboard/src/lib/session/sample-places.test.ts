import { readModel, writeJson } from '@rodtrad/io'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withFolderPlaces } from './sample-places.ts'

test('the rows of the sample stand where its folder has them', () => {
  const folder = join(import.meta.dirname, '../../../../../data/ale')
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model } = readModel(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  const [json = { name: '', text: '' }] = writeJson(model!).files
  const { model: travelled } = readModel([{ name: 'sample.json', text: json.text }])
  expect(withFolderPlaces(travelled!).origins).toEqual(model!.origins)
})
