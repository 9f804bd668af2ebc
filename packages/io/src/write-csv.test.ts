import type { Model } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.ts'
import { writeCsv } from './write-csv.ts'
import { writeJson } from './write-json.ts'

const modelOf = (tables: Readonly<Record<string, unknown>>): Model => {
  const text = JSON.stringify({ plan: { municipality: 'Ale' }, organisations: [], goals: [], ...tables })
  const { model, findings } = readModel([{ name: 'plan.json', text }])
  if (!model) throw new Error(JSON.stringify(findings))
  return model
}
const fileOf = (model: Model, name: string): string | undefined =>
  writeCsv(model).files.find((file) => file.name === name)?.text

describe('writeCsv', () => {
  it('writes Swedish headers and words in the order of the format, and only columns with a value', () => {
    const goals = [
      {
        title: 'Trygg, "nära"',
        kind: 'riktningsmal',
        id: 'r1',
        Färg: 'grön',
        owner: ['kf', 'ks'],
        illustrative: true,
      },
      { id: 'r2', kind: 'riktningsmal', title: 'Två\nrader', followUp: 'directional' },
    ]
    expect(fileOf(modelOf({ goals }), 'mål.csv')).toBe(
      [
        'id,typ,titel,organ,uppföljning,illustrativ,Färg',
        'r1,riktningsmal,"Trygg, ""nära""",kf;ks,,ja,grön',
        'r2,riktningsmal,"Två\nrader",,riktning,,',
        '',
      ].join('\n'),
    )
  })

  it('writes the tables that the source had or must have', () => {
    const names = writeCsv(modelOf({ missions: [] })).files.map(({ name, rows }) => [name, rows])
    expect(names).toEqual([
      ['plan.csv', 1],
      ['organ.csv', 0],
      ['mål.csv', 0],
      ['uppdrag.csv', 0],
    ])
  })

  it('makes texts safe to open and leaves numbers numbers', () => {
    const targets = [{ indicator: '=cmd', value: -2.5 }]
    expect(fileOf(modelOf({ targets }), 'målvärden.csv')).toBe("indikator,målvärde\n'=cmd,-2.5\n")
  })

  it('tells what CSV can’t carry', () => {
    const goals = [{ id: 'g', kind: 'vision', title: 'a\0b', n: 1, o: { a: [1] } }]
    const { losses } = writeCsv(modelOf({ goals, meta: { made: 'by hand' }, $schema: 'x', '': [{ a: 'b' }] }))
    expect(losses.map(({ what, count, why }) => [what, count, why])).toEqual([
      ['meta', 1, 'singleValue'],
      ['$schema', 1, 'singleValue'],
      ['mål', 1, 'typedValue'],
      ['mål', 1, 'nestedValue'],
      ['mål', 1, 'unwritableCharacter'],
      ['', 1, 'renamedTable'],
    ])
  })

  it('keeps apart what a file system would put together', () => {
    const { files, losses } = writeCsv(modelOf({ Eget: [{ a: 'b' }], eget: [{ a: 'c' }] }))
    expect(files.slice(-2).map(({ name }) => name)).toEqual(['Eget.csv', 'eget (2).csv'])
    expect(losses).toEqual([{ what: 'eget', count: 1, why: 'renamedTable' }])
  })

  it('keeps columns apart that share a header', () => {
    const csv = 'id,typ,titel,x,x,\nr1,vision,A,,två,tre\nr2,vision,B,ett,,\n'
    const { model } = readModel([
      { name: 'plan.csv', text: 'kommun\nAle\n' },
      { name: 'mål.csv', text: csv },
    ])
    expect(model?.goals.map(({ extra }) => extra)).toEqual([
      [
        ['x', 'två'],
        ['', 'tre'],
      ],
      [['x', 'ett']],
    ])
    const twice = {
      ...model!,
      goals: [
        {
          ...model!.goals[0]!,
          extra: [
            ['x', 'a'],
            ['x', 'b'],
          ] as const,
        },
      ],
    }
    expect(fileOf(twice, 'mål.csv')).toBe('id,typ,titel,x,x\nr1,vision,A,a,b\n')
    expect(writeJson(twice).losses).toEqual([{ what: 'goals', count: 1, why: 'repeatedHeader' }])
    expect(writeJson(twice).files[0]?.text).toContain('"x": "a",\n      "x (2)": "b"')
  })
})
