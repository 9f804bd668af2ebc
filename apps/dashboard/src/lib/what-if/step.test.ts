import { applyChanges, readChanges, readModel } from '@rodtrad/io'
import { expect, test } from 'vitest'
import { changesOf, withStep, type Step } from './step.ts'

const source = {
  plan: { municipality: 'Provköping', period: '2025' },
  organisations: [{ id: 'bun', name: 'Barn- och utbildningsnämnden', kind: 'namnd' }],
  goals: [
    { id: 'r1', kind: 'riktningsmal', title: 'Trygg uppväxt' },
    { id: 'n1', kind: 'namndmal', title: 'Fler elever når målen', owner: ['bun'] },
  ],
  links: [{ from: 'n1', to: 'r1', kind: 'contributes' }],
  indicators: [{ id: 'i1', title: 'Behöriga', unit: '%', polarity: 'higher' }],
  targets: [{ indicator: 'i1', period: '2025', value: 90 }],
}
const { model } = readModel([{ name: 'plan.json', text: JSON.stringify(source) }])
const link = { from: 'n1', fromTitle: 'N1', to: 'r1', toTitle: 'R1' } as const
const goal = {
  kind: 'addGoal',
  id: 'tank-1',
  title: 'Trygg skola',
  goalKind: 'namndmal',
  owner: 'bun',
  ownerName: 'BUN',
  to: 'r1',
  toTitle: 'R1',
} as const satisfies Step
const target = {
  kind: 'target',
  indicator: 'i1',
  title: 'Behöriga',
  period: '2025',
  goal: null,
  organisation: null,
  value: 80,
  isThere: true,
} as const satisfies Step

const tried = (steps: readonly Step[]) => applyChanges(model!, changesOf(steps))

test('every kind of step is a change that the source can take', () => {
  const after = tried([{ kind: 'unlink', ...link }, goal, target])
  expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(after.model?.links.map(({ from, to }) => `${from} ${to}`)).toEqual(['tank-1 r1'])
  expect(after.model?.goals.map(({ id }) => id)).toEqual(['r1', 'n1', 'tank-1'])
  expect(after.model?.targets.map(({ value }) => value)).toEqual([80])
  expect(tried([{ kind: 'dropGoal', id: 'n1', title: 'N1' }]).model?.goals).toHaveLength(1)
  expect(tried([{ ...target, period: '2026', isThere: false }]).model?.targets).toHaveLength(2)
})

test('the file of the steps is one that the command line reads', () => {
  const text = JSON.stringify(changesOf([goal, target, { kind: 'dropGoal', id: 'n1', title: 'N1' }]))
  const { changes, findings } = readChanges({ name: 'changes.json', text })
  expect(findings).toEqual([])
  expect(applyChanges(model!, changes!).model?.goals.map(({ id }) => id)).toEqual(['r1', 'tank-1'])
})

test('what takes back an earlier step takes it away', () => {
  const linked = withStep([], { kind: 'link', ...link })
  expect(withStep(linked, { kind: 'unlink', ...link })).toEqual([])
  expect(withStep(withStep([], { kind: 'unlink', ...link }), { kind: 'link', ...link })).toEqual([])
  expect(withStep(linked, { kind: 'link', ...link })).toEqual(linked)
})

test('a goal that was added goes away with all that is about it', () => {
  const steps = [goal, { kind: 'link', from: 'n1', fromTitle: '', to: 'tank-1', toTitle: '' }] as const
  expect(withStep(steps, { kind: 'dropGoal', id: 'tank-1', title: '' })).toEqual([])
  expect(withStep([goal], { kind: 'unlink', ...link, from: 'tank-1' })).toEqual([])
})

test('the same target is tried once, the last value', () => {
  const steps = withStep(withStep([], target), { ...target, value: 70 })
  expect(steps.map((step) => step.kind === 'target' && step.value)).toEqual([70])
})
