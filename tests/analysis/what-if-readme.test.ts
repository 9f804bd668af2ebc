import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyChanges, readChanges, readModel } from '@rodtrad/io'
import { expect, it } from 'vitest'
import { printedBy, ROOT } from './example.fixture.ts'

const README = readFileSync(join(ROOT, 'packages', 'io', 'README.md'), 'utf8')
const [, code = '', answer, changes = ''] =
  /## What-if[\s\S]*?```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/.exec(
    README,
  ) ?? []

it('the what-if of packages/io/README.md prints what it shows', () => {
  expect(printedBy(code)).toBe(answer)
})

it('the file of changes that it shows is one', () => {
  const goals = ['r1', 'n1', 'n2', 'n3'].map((id) => ({
    id,
    kind: id === 'r1' ? 'riktningsmal' : 'namndmal',
    title: id,
  }))
  const source = {
    plan: { municipality: 'P' },
    organisations: [{ id: 'bun', name: 'Bun', kind: 'namnd' }],
    goals,
    indicators: [{ id: 'i1', title: 'I', polarity: 'higher' }],
    targets: [{ indicator: 'i1', value: 90, period: '2025' }],
    outcomes: ['2024', '2025'].map((period) => ({ indicator: 'i1', period, value: 80 })),
    links: [{ from: 'n3', to: 'r1', kind: 'contributes' }],
  }
  const { model } = readModel([{ name: 'plan.json', text: JSON.stringify(source) }])
  const read = readChanges({ name: 'changes.json', text: changes })
  expect(read.findings).toEqual([])
  const after = applyChanges(model!, read.changes!).model
  expect(after?.goals.map(({ id, title }) => `${id} ${title}`)).toEqual([
    'r1 r1',
    'n1 Alla elever når målen',
    'n3 n3',
    'n9 Trygg skola',
  ])
  expect(after?.targets[0]).toMatchObject({ value: 85, condition: 'at_least' })
  expect(after?.links).toEqual([])
})
