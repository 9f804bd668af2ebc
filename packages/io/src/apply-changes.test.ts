import { describe as said, type Finding, hasFormFault, type Model } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { applyChanges } from './apply-changes.ts'
import type { Changes } from './changes.ts'
import { readChanges } from './read-changes.ts'
import { readModel } from './read-model.ts'

const FILES = [
  { name: 'plan.csv', text: 'kommun,kod\nProvköping,9999\n' },
  { name: 'organ.csv', text: 'id,namn,typ\nbun,Barn- och utbildningsnämnden,namnd\n' },
  {
    name: 'mål.csv',
    text: 'id,typ,titel,organ,Färg\nr1,riktningsmal,Trygg uppväxt,,röd\n\nn1,namndmal,Fler elever når målen,Barn- och utbildningsnämnden,\n',
  },
  { name: 'länkar.csv', text: 'från id,till id,typ\nn1,r1,bidrar till\nn1,i1,mäts av\n' },
  { name: 'indikatorer.csv', text: 'id,titel,önskad utveckling\ni1,Behöriga elever,högre\n' },
  { name: 'målvärden.csv', text: 'indikator,målvärde,period\ni1,högst 90,2025\ni1,95,2026\n' },
  { name: 'utfall.csv', text: 'indikator,period,utfall\ni1,2024,80\ni1,2025,84\n' },
  { name: 'skala.csv', text: 'ord,betyder\nKlart,uppfyllt\n' },
  { name: 'bedömningar.csv', text: 'mål,organ,period,bedömning\nn1,bun,2025,Klart\n' },
  { name: 'eget.csv', text: 'namn,antal\nAda,3\n' },
]
const read = readModel(FILES)
const model = read.model!

const changed = (changes: Changes): Model => {
  const { model: after, findings } = applyChanges(model, changes)
  if (after === undefined) throw new Error(JSON.stringify(findings))
  return after
}
const formFaults = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => hasFormFault([finding]))

/** The faults of changes, each as a line: code, case, file, row and column. */
const faultsOf = (changes: Changes): readonly string[] => {
  const { model: after, findings } = applyChanges(model, changes, { file: 'c.json' })
  expect(after).toBeUndefined()
  return formFaults(findings).map(({ code, words, place: { file, row, column } }) =>
    [code, words['case'], file, row, column].filter((part) => part !== undefined).join(' '),
  )
}

describe('applyChanges', () => {
  it('leaves the source as it was where nothing is changed', () => {
    expect(changed({})).toEqual(model)
    expect(changed({ add: { goals: [] }, change: { budget: [] } })).toEqual(model)
  })

  it('adds rows, read as any are: Swedish headers and words, names for ids', () => {
    const after = changed({
      add: {
        goals: [
          {
            id: 'n2',
            typ: 'nämndmål'.replace('ä', 'a').replace('å', 'a'),
            titel: 'Trygg skola',
            organ: 'bun',
          },
        ],
        links: [{ from: 'Trygg skola', to: 'r1', kind: 'contributes' }],
        targets: [{ indikator: 'i1', målvärde: 'minst 97', period: 2027 }],
      },
    })
    expect(after.goals.at(-1)).toEqual({ id: 'n2', kind: 'namndmal', title: 'Trygg skola', owner: ['bun'] })
    expect(after.links.at(-1)).toEqual({ from: 'n2', to: 'r1', kind: 'contributes' })
    expect(after.targets.at(-1)).toEqual({
      indicator: 'i1',
      value: 97,
      condition: 'at_least',
      period: '2027',
    })
    expect(after.goals.slice(0, -1)).toEqual(model.goals)
  })

  it('changes cells, and empties them', () => {
    const after = changed({
      change: {
        plan: [{ minReach: 0.3 }],
        goals: [
          { id: 'n1', titel: 'Alla elever når målen', organ: null, Färg: 'blå' },
          { where: { title: 'Trygg uppväxt' }, status: 'utkast', Färg: '' },
        ],
      },
    })
    expect(after.plan).toMatchObject({ municipality: 'Provköping', minReach: 0.3 })
    expect(after.goals).toEqual([
      { id: 'r1', kind: 'riktningsmal', title: 'Trygg uppväxt', status: 'draft' },
      { id: 'n1', kind: 'namndmal', title: 'Alla elever når målen', extra: [['Färg', 'blå']] },
    ])
  })

  it('picks rows without ids out by what they say', () => {
    const after = changed({
      change: {
        targets: [{ where: { indicator: 'Behöriga elever', period: '2026' }, value: 96 }],
        outcomes: [{ där: { indikator: 'i1' }, alla: true, kvalitet: 'preliminärt' }],
      },
      drop: { links: [{ from: 'n1', to: 'r1', kind: 'bidrar till' }], outcomes: [] },
    })
    expect(after.targets[1]).toEqual({ indicator: 'i1', value: 96, period: '2026' })
    expect(after.outcomes.map(({ status }) => status)).toEqual(['preliminary', 'preliminary'])
    expect(after.links).toEqual([{ from: 'n1', to: 'i1', kind: 'measuredBy' }])
  })

  it('lets a sentence in a target’s cell say all that it says', () => {
    const where = { indicator: 'i1', period: '2025' }
    expect(changed({ change: { targets: [{ where, value: 'minst 85' }] } }).targets[0]).toMatchObject({
      value: 85,
      condition: 'at_least',
    })
    expect(changed({ change: { targets: [{ where, value: 85 }] } }).targets[0]).toMatchObject({
      value: 85,
      condition: 'at_most',
    })
  })

  it('drops rows; a row that was dropped may be added anew', () => {
    const after = changed({
      drop: { goals: ['r1'], outcomes: [{ where: {}, all: true }] },
      add: { goals: [{ id: 'r1', kind: 'vision', title: 'Ny' }] },
    })
    expect(after.goals.map(({ id, kind }) => [id, kind])).toEqual([
      ['n1', 'namndmal'],
      ['r1', 'vision'],
    ])
    expect(after.outcomes).toEqual([])
  })

  it('drops what is about a dropped row with it, and tells the rest', () => {
    const { model: after, findings } = applyChanges(model, { drop: { goals: ['n1'], indicators: ['i1'] } })
    expect([after?.links, after?.targets, after?.outcomes, after?.assessments]).toEqual([[], [], [], []])
    expect(findings.filter(({ code }) => code === 'RT020')).toEqual([])
    const organs = applyChanges(model, { drop: { organisations: ['bun'] } })
    expect(organs.model?.assessments).toEqual([])
    expect(organs.findings.filter(({ code }) => code === 'RT020').map(({ place }) => place.column)).toEqual([
      'owner',
    ])
  })

  it('lets what is about a row stay when another takes its id', () => {
    const after = changed({
      drop: { goals: ['n1'] },
      add: { goals: [{ id: 'n1', kind: 'vision', title: 'X' }] },
    })
    expect(after.links).toEqual(model.links)
  })

  it('gives the same again when what was added is dropped', () => {
    const after = changed({ add: { goals: [{ id: 'x', kind: 'vision', title: 'X', Färg: 'gul' }] } })
    expect(applyChanges(after, { drop: { goals: ['x'] } }).model).toEqual(model)
  })

  it('keeps the places of the rows that are left alone, and gives added ones none in the source', () => {
    const after = changed({
      drop: { goals: ['r1'] },
      add: {
        goals: [{ id: 'x', kind: 'vision', title: 'X' }],
        events: [{ id: 'e', kind: 'val', date: '2026' }],
      },
    })
    expect(after.origins.goals).toEqual({ file: 'mål.csv', lines: [4] })
    expect(after.origins.events).toEqual({ file: 'changes.json add.events', lines: [1] })
    expect(after.unknownTables).toEqual(model.unknownTables)
  })

  it('keeps telling what only the files could tell, of rows that are still there', () => {
    const told = (changes: Changes): readonly string[] =>
      applyChanges(model, changes, { earlier: read.findings }).findings.map(({ code }) => code)
    expect(told({}).toSorted()).toEqual(read.findings.map(({ code }) => code).toSorted())
    expect(
      told({
        drop: { goals: ['n1'], assessments: [{ goal: 'n1' }], links: [{ from: 'n1', where: {}, all: true }] },
      }),
    ).not.toContain('RT012')
  })
})

describe('what is wrong with changes', () => {
  it('is told with file, row and key, all at once', () => {
    expect(
      faultsOf({
        add: {
          goals: [{ id: 'x' }, { id: 'y', kind: 'namndmal', title: 'Y', due: 'snart', titel: 'Z', fel: 1 }],
          plan: [{ municipality: 'En till' }],
        },
        change: {
          goals: [
            { id: 'saknas', title: 'A' },
            { title: 'B' },
            { id: 'n1' },
            { id: 'n1', kind: null, weight: 2 },
          ],
          outcomes: [
            { period: '2024', value: 1 },
            { where: 'i1', value: 1 },
            { where: { indicator: 'i1' }, value: 1 },
          ],
          targets: [{ where: { indicator: 'i1', period: 'i fjol' }, value: 1, all: 'kanske' }],
        },
        drop: { goals: ['n9', { title: 'Saknas' }], outcomes: ['i1', { indicator: 'i1' }] },
      }).toSorted(),
    ).toEqual([
      'RT004 c.json add.goals 1 kind',
      'RT004 c.json add.goals 1 title',
      'RT004 c.json change.goals 4 kind',
      'RT005 c.json add.goals 2 due',
      'RT005 c.json change.targets 1 all',
      'RT005 c.json change.targets 1 period',
      'RT009 c.json add.goals 2 title',
      'RT130 addedPlan c.json add.plan 1',
      'RT130 noSuchRow c.json change.goals 1',
      'RT130 noSuchRow c.json drop.goals 1',
      'RT130 noSuchRow c.json drop.goals 2',
      'RT130 noWhere c.json change.goals 2',
      'RT130 noWhere c.json change.outcomes 1',
      'RT130 noWhere c.json drop.outcomes 1',
      'RT130 nothingToChange c.json change.goals 3',
      'RT130 severalRows c.json change.outcomes 3',
      'RT130 severalRows c.json drop.outcomes 2',
      'RT130 unknownColumn c.json add.goals 2 fel',
      'RT130 unknownColumn c.json change.goals 4 weight',
      'RT130 whereNotObject c.json change.outcomes 2',
    ])
  })

  it('is a row that is both changed and dropped', () => {
    expect(faultsOf({ change: { goals: [{ id: 'n1', title: 'A' }] }, drop: { goals: ['n1'] } })).toEqual([
      'RT130 changedAndDropped c.json change.goals 1',
    ])
  })

  it('is an id that is taken, and a word that the scale loses', () => {
    const goal = { kind: 'vision', title: 'X' }
    expect(
      faultsOf({
        add: {
          goals: [
            { id: 'i1', ...goal },
            { id: 'x', ...goal },
            { id: 'x', ...goal },
          ],
        },
      }),
    ).toEqual(['RT006 c.json add.goals 1 id', 'RT006 c.json add.goals 3 id'])
    expect(faultsOf({ drop: { ratings: [{ word: 'Klart' }] } })).toEqual(['RT005 bedömningar.csv 2 rating'])
  })

  it('is told once, though the change is for many rows', () => {
    expect(faultsOf({ change: { outcomes: [{ where: {}, all: true, value: 'många' }] } })).toEqual([
      'RT005 c.json change.outcomes 1 value',
    ])
  })

  it('is told where a reference leads nowhere, as of any source', () => {
    const { model: after, findings } = applyChanges(model, {
      add: { links: [{ from: 'n1', to: 'x', kind: 'contributes' }] },
    })
    expect(after?.links).toHaveLength(3)
    expect(findings.find(({ code }) => code === 'RT020')?.place).toMatchObject({
      file: 'changes.json add.links',
      row: 1,
      column: 'to',
    })
  })

  it('is said in words', () => {
    const { findings } = applyChanges(model, { drop: { outcomes: [{ indicator: 'i1' }] } })
    expect(said(findings[0]!, 'sv').message).toBe('2 rader i källan är {"indicator":"i1"}.')
  })
})

const readText = (text: string): ReturnType<typeof readChanges> => readChanges({ name: 'c.json', text })

describe('readChanges', () => {
  it('reads parts and tables by their English or Swedish names', () => {
    const { changes } = readText(
      '{"$schema": "x", "lägg till": {"mål": []}, "ändra": {"plan": {"kod": "1"}}, "Ta bort": {"Mål": ["a", 1, {}]}}',
    )
    expect(changes).toEqual({
      add: { goals: [] },
      change: { plan: [{ kod: '1' }] },
      drop: { goals: ['a', '1', {}] },
    })
  })

  it.each([
    ['', ['RT001 empty']],
    ['{"add": }', ['RT001 jsonSyntax']],
    ['[]', ['RT001 jsonNotObject']],
    ['{"add": {}, "add": {}}', ['RT001 jsonRepeatedKey']],
    ['{"add": {}, "lägg till": {}, "remove": {}}', ['RT130 repeatedPart', 'RT130 unknownPart']],
    ['{"add": [], "drop": null}', ['RT130 partNotObject', 'RT130 partNotObject']],
    [
      '{"add": {"goal": [], "goals": {}, "mål": []}}',
      ['RT130 unknownTable', 'RT001 jsonNotArray', 'RT130 repeatedTable'],
    ],
    [
      '{"add": {"goals": ["n1", null, []]}, "drop": {"goals": [true]}}',
      [...Array<string>(3).fill('RT001 jsonRowNotObject'), 'RT001 jsonRowNotObject'],
    ],
    ['{"__proto__": {"goals": []}, "add": {"__proto__": []}}', ['RT130 unknownPart', 'RT130 unknownTable']],
    [`{"add": ${'['.repeat(200)}${']'.repeat(200)}}`, ['RT001 jsonTooDeep']],
  ])('tells what is wrong with %j', (text, faults) => {
    const { changes, findings } = readText(text)
    expect(changes).toBeUndefined()
    expect(findings.map(({ code, words }) => `${code} ${words['case'] ?? ''}`)).toEqual(faults)
  })

  it('takes a key of a prototype for any unknown column', () => {
    const { changes } = readText(
      '{"add": {"goals": [{"id": "x", "kind": "vision", "title": "X", "__proto__": {"title": "Y"}}]}}',
    )
    const { findings } = applyChanges(model, changes!)
    expect(findings).toMatchObject([{ code: 'RT130', words: { case: 'unknownColumn', value: '__proto__' } }])
  })
})
