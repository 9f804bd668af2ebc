import type { Model, RawTable } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { BASE } from './collection-base.ts'
import { type Merged, mergeTables } from './merge-tables.ts'
import { readModel } from './read-model.ts'

const modelOf = (tables: Readonly<Record<string, unknown>> = {}): Model => {
  const source = {
    plan: { municipality: 'Ale', code: '1440' },
    organisations: [{ id: 'bun', name: 'Barnnämnden', kind: 'namnd' }],
    goals: [{ id: 'n1', kind: 'namndmal', title: 'Trygga elever', owner: ['bun'] }],
    indicators: [{ id: 'i1', title: 'Trygghet', polarity: 'higher' }],
    outcomes: [{ indicator: 'i1', period: '2025', value: 80, source: 'enkät' }],
    ratings: [{ word: 'Grönt', means: 'attained' }],
    ...tables,
  }
  const { model, findings } = readModel([{ name: 'plan.json', text: JSON.stringify(source) }])
  if (!model) throw new Error(JSON.stringify(findings))
  return model
}
const sheet = (name: string, ...rows: readonly (readonly unknown[])[]): RawTable => ({
  name,
  file: `bok.xlsx/${name}`,
  columns: (rows[0] ?? []) as readonly string[],
  rows: rows.slice(1),
  lines: rows.slice(1).map((_, at) => at + 2),
})
/** The memory of a workbook: the value of i1 for 2025 when it was written, or none. */
const memory = (value?: string): RawTable =>
  sheet(
    BASE,
    ['tabell', 'nyckel', 'kolumn', 'värde'],
    value === undefined
      ? ['outcomes', '["i1","2025","","1440","T"]', undefined, undefined]
      : ['outcomes', '["i1","2025","","1440","T"]', 'value', value],
  )
const outcomes = (...rows: readonly (readonly unknown[])[]): RawTable =>
  sheet('utfall', ['indikator', 'period', 'utfall', 'mått'], ...rows)
const told = ({ rows }: Merged): readonly unknown[] =>
  rows.map(({ column, before, after, what }) => [column, before, after, what])

describe('mergeTables', () => {
  it('adds rows, changes cells, and leaves what is the same', () => {
    const merged = mergeTables(modelOf(), [
      outcomes(
        ['i1', 2025, '81,5', 'Trygghet'],
        ['i1', '2026', 90, 'Trygghet'],
        ['i1', '2027', null, 'Trygghet'],
      ),
    ])
    expect(merged.rows).toMatchObject([
      {
        table: 'outcomes',
        keys: { indicator: 'i1', period: '2025' },
        column: 'value',
        before: 80,
        after: 81.5,
        base: null,
        what: 'changed',
        file: 'bok.xlsx/utfall',
        row: 2,
      },
      { keys: { period: '2026' }, before: null, after: 90, what: 'added', row: 3 },
    ])
    expect(merged.model?.outcomes).toEqual([
      { indicator: 'i1', period: '2025', value: 81.5, source: 'enkät' },
      { indicator: 'i1', period: '2026', value: 90 },
    ])
    expect(told(mergeTables(merged.model!, [outcomes(['i1', '2025', 81.5, ''])]))).toEqual([
      ['value', 81.5, 81.5, 'unchanged'],
    ])
  })

  it('knows a row by its id, and finds ids by names of the source', () => {
    const { model, rows } = mergeTables(modelOf(), [
      sheet(
        'mål',
        ['id', 'typ', 'titel', 'organ'],
        ['n1', 'namndmal', 'Trygga elever i hela Ale', 'Barnnämnden'],
        ['n2', 'namndmal', 'Läsa', 'bun'],
      ),
    ])
    expect(
      rows.filter(({ what }) => what !== 'unchanged').map(({ keys, column }) => [keys['id'], column]),
    ).toEqual([
      ['n1', 'title'],
      ['n2', 'kind'],
      ['n2', 'title'],
      ['n2', 'owner'],
    ])
    expect(model?.goals.map(({ title }) => title)).toEqual(['Trygga elever i hela Ale', 'Läsa'])
  })

  it.each([
    // then, in the source now, in the workbook
    ['80', 80, 85, 'changed', 85],
    ['80', 82, 80, 'unchanged', 82],
    ['80', 82, 82, 'unchanged', 82],
    ['80', 82, 85, 'conflict', 82],
    ['80', 80, null, 'changed', undefined],
    ['80', 82, null, 'conflict', 82],
    [undefined, 82, 85, 'conflict', 82],
    [undefined, undefined, 85, 'changed', 85],
    ['80', undefined, 85, 'conflict', undefined],
  ])('was %j, is %j, comes back as %j: %s', (then, now, after, what, value) => {
    const model = modelOf({ outcomes: [{ indicator: 'i1', period: '2025', value: now, source: 'enkät' }] })
    const tables = [outcomes(['i1', '2025', after, 'Trygghet']), memory(then)]
    const merged = mergeTables(model, tables)
    expect(told(merged)).toEqual([['value', now ?? null, after, what]])
    expect(merged.model?.outcomes[0]?.value).toBe(value)
    const forced = mergeTables(model, tables, { force: true })
    expect(forced.model?.outcomes[0]?.value).toBe(what === 'unchanged' ? value : (after ?? undefined))
  })

  it('looks only at what a collection asked for', () => {
    const merged = mergeTables(modelOf(), [
      outcomes(['i1', '2025', 80, 'Trygghet']),
      sheet('skala', ['ord', 'betyder'], ['Grönt', 'ej uppfyllt']),
      memory('80'),
    ])
    expect(merged).toMatchObject({ remembers: true, ignored: [], rows: [{ what: 'unchanged' }] })
    expect(merged.model?.ratings[0]?.means).toBe('attained')
  })

  it('pairs rows of one name off in their order, and finds a whole source unchanged', () => {
    const twice = [
      { indicator: 'i1', period: '2025', value: 80, retrieved: '2026-01-01' },
      { indicator: 'i1', period: '2025', value: 81, retrieved: '2026-02-01' },
    ]
    const model = modelOf({ outcomes: twice })
    const same = outcomes(['i1', '2025', 80, ''], ['i1', '2025', 81, ''])
    expect(mergeTables(model, [same]).rows.map(({ what }) => what)).toEqual(['unchanged', 'unchanged'])
    const { model: merged } = mergeTables(model, [outcomes(['i1', '2025', 82, ''])])
    expect(merged?.outcomes.map(({ value }) => value)).toEqual([80, 82])
    const fresh = mergeTables(modelOf({ outcomes: [] }), [same])
    expect(told(fresh)).toEqual([
      ['value', null, 80, 'conflict'],
      ['value', null, 81, 'conflict'],
    ])
    expect(fresh.model?.outcomes).toEqual([])
  })

  it('asks for no more columns than those that name a row', () => {
    const { model } = mergeTables(modelOf(), [sheet('mål', ['id', 'titel'], ['n1', 'Ny titel'])])
    expect(model?.goals[0]).toEqual({ id: 'n1', kind: 'namndmal', title: 'Ny titel', owner: ['bun'] })
  })

  it('keeps a forecast apart from the outcome of the same period', () => {
    const forecast = { indicator: 'i1', period: '2026', value: 70, status: 'forecast' }
    const { model } = mergeTables(modelOf({ outcomes: [forecast] }), [outcomes(['i1', '2026', 75, ''])])
    expect(model?.outcomes.map(({ value, status }) => [value, status])).toEqual([
      [70, 'forecast'],
      [75, undefined],
    ])
  })

  it('tells two rows of the workbook that say different things of one', () => {
    const tables = [outcomes(['i1', '2025', 85, ''], ['i1', '2025', 86, '']), memory('80')]
    const merged = mergeTables(modelOf(), tables)
    expect(merged.rows).toMatchObject([
      { before: 80, after: 85, what: 'conflict', why: 'twice', row: 2, otherRow: 3 },
      { before: 80, after: 86, what: 'conflict', why: 'twice', row: 3, otherRow: 2 },
    ])
    const forced = mergeTables(modelOf(), tables, { force: true })
    expect([merged, forced].map(({ model }) => model?.outcomes[0]?.value)).toEqual([80, 80])
    const same = mergeTables(modelOf(), [outcomes(['i1', '2025', 85, ''], ['i1', '2025', 85, ''])])
    expect(told(same)).toEqual([
      ['value', 80, 85, 'changed'],
      ['value', 85, 85, 'unchanged'],
    ])
  })

  it('takes in what is about another organ only when forced', () => {
    const organisations = [
      { id: 'bun', name: 'Barnnämnden', kind: 'namnd' },
      { id: 'son', name: 'Socialnämnden', kind: 'namnd' },
    ]
    const model = modelOf({ organisations })
    const rated = sheet(
      'bedömningar',
      ['mål', 'organ', 'period', 'bedömning'],
      ['n1', 'bun', '2025', 'Grönt'],
      ['n1', 'son', '2025', 'Grönt'],
    )
    const asked = sheet(
      BASE,
      ['tabell', 'nyckel', 'kolumn', 'värde'],
      ['bok', null, 'organisation', 'bun'],
      ['assessments', '["n1","bun","2025","outcome"]', null, null],
    )
    const merged = mergeTables(model, [rated, asked])
    expect(merged.rows.map(({ what, why }) => [what, why])).toEqual([
      ['added', null],
      ['conflict', 'organ'],
    ])
    expect(merged.model?.assessments.map(({ organisation }) => organisation)).toEqual(['bun'])
    const forced = mergeTables(model, [rated, asked], { force: true })
    expect(forced.model?.assessments.map(({ organisation }) => organisation)).toEqual(['bun', 'son'])
  })

  it('refuses a workbook that was made for another kommun', () => {
    const plan = (...cells: readonly unknown[]): RawTable => sheet('plan', ['municipality', 'code'], cells)
    const book = (column: string, value: string): RawTable =>
      sheet(BASE, ['tabell', 'nyckel', 'kolumn', 'värde'], ['bok', null, column, value])
    expect(
      [
        plan('Kungälv', '1482'),
        plan('Kungälv', '1440'),
        plan('Ale', '1482'),
        book('municipality', 'Kungälv'),
      ].map((table) => {
        const { otherMunicipality, model, rows } = mergeTables(modelOf(), [
          table,
          outcomes(['i1', '2025', 1, '']),
        ])
        return [otherMunicipality, model, rows]
      }),
    ).toEqual([
      ['Kungälv', undefined, []],
      ['Kungälv', undefined, []],
      ['Ale', undefined, []],
      ['Kungälv', undefined, []],
    ])
    expect(mergeTables(modelOf(), [plan('ale', '1440')]).model).toBeDefined()
  })

  it('leaves unknown columns and tables alone, and names them', () => {
    const merged = mergeTables(modelOf(), [
      outcomes(['i1', '2025', 80, 'Trygghet']),
      sheet('eget', ['a'], ['b']),
    ])
    expect(merged.ignored).toEqual(['eget', 'bok.xlsx/utfall: mått'])
    expect(merged.model?.outcomes[0]).not.toHaveProperty('extra')
  })

  it('takes the plan’s own words for ratings, and tells faults with sheet and row', () => {
    const rated = sheet(
      'bedömningar',
      ['mål', 'organ', 'period', 'bedömning'],
      ['n1', 'bun', '2025', 'grönt'],
      ['n1', 'bun', '2026', 'lila'],
    )
    const { model, rows, findings } = mergeTables(modelOf(), [rated])
    expect([model, rows]).toEqual([undefined, []])
    expect(findings).toMatchObject([
      { code: 'RT005', place: { file: 'bok.xlsx/bedömningar', row: 3, column: 'rating', value: 'lila' } },
    ])
    const sound = mergeTables(modelOf(), [{ ...rated, rows: rated.rows.slice(0, 1) }])
    expect(sound.model?.assessments).toEqual([
      { goal: 'n1', organisation: 'bun', period: '2025', rating: 'grönt' },
    ])
  })

  it.each([false, true])(
    'never writes a row that refers to nothing, and merges the rest (force: %s)',
    (force) => {
      const { model, findings, rows } = mergeTables(
        modelOf(),
        [outcomes(['i9', '2025', 1, ''], ['Trygghet', '2025', 81, ''])],
        { force },
      )
      expect(rows.map(({ what, why }) => [what, why])).toEqual([
        ['conflict', 'reference'],
        ['changed', null],
      ])
      expect(model?.outcomes).toHaveLength(1)
      expect(findings.map(({ code, place }) => [code, place.row])).toEqual([
        ['RT020', 2],
        ['RT012', 3],
      ])
      expect(model?.outcomes[0]?.value).toBe(81)
    },
  )

  it('never leaves a source that can’t be read', () => {
    const unknown = sheet('uppdrag', ['id', 'titel'], ['u1', 'Ett uppdrag'])
    const { model, findings } = mergeTables(modelOf(), [unknown])
    expect(model).toBeUndefined()
    expect(findings.map(({ code, place }) => [code, place.column])).toEqual([
      ['RT004', 'organisation'],
      ['RT004', 'source'],
    ])
    const keyless = sheet('utfall', ['period', 'utfall'], ['2025', 1])
    expect(mergeTables(modelOf(), [keyless])).toMatchObject({
      model: undefined,
      findings: [{ code: 'RT003', place: { column: 'indicator' } }],
    })
    const taken = sheet('omvärld', ['id', 'typ', 'titel'], ['n1', 'lokal', 'Samma id som ett mål'])
    expect(mergeTables(modelOf(), [taken])).toMatchObject({ model: undefined, findings: [{ code: 'RT006' }] })
  })

  it('keeps unknown columns and tables of the source', () => {
    const goals = [{ id: 'n1', kind: 'namndmal', title: 'Trygga elever', Färg: 'grön' }]
    const model = modelOf({ goals, eget: [{ a: 1 }] })
    const merged = mergeTables(model, [sheet('mål', ['id', 'titel', 'typ'], ['n1', 'Ny titel', 'namndmal'])])
    expect(merged.model?.goals[0]).toMatchObject({ title: 'Ny titel', extra: [['Färg', 'grön']] })
    expect(merged.model?.unknownTables).toEqual(model.unknownTables)
  })

  it('takes no tables for nothing', () => {
    const model = modelOf()
    expect(mergeTables(model, [])).toEqual({ rows: [], findings: [], model, remembers: false, ignored: [] })
  })
})
