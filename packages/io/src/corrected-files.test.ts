import { expect, test } from 'vitest'
import { correctedFiles } from './corrected-files.ts'
import { readSource } from './read-source.ts'
import { renamed } from './renaming.ts'

test('the files bear their new names, and every cell as it was', () => {
  const { source } = readSource([
    { name: 'målen.csv', text: 'id;måltyp;titel;organ\nn1;namndmal;Läsa, skriva och räkna;bun|son\n' },
  ])
  const [file] = correctedFiles(
    renamed(source, [
      { table: 'målen', column: null, means: 'goals' },
      { table: 'målen', column: 'måltyp', means: 'kind' },
    ]),
  )
  expect(file?.name).toBe('mål.csv')
  expect(file?.text).toBe('id,typ,titel,organ\nn1,namndmal,"Läsa, skriva och räkna",bun;son\n')
})

test('what a spreadsheet would run is guarded', () => {
  const { source } = readSource([{ name: 'mål.csv', text: 'id,titel\n1,=1+1\n' }])
  expect(correctedFiles(source)[0]?.text).toContain("'=1+1")
})
