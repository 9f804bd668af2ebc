import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { schemaOf } from '../schema.ts'
import { completionsAt } from './sql-language.ts'

/** What is suggested where `|` stands. */
const labelsAt = (text: string): readonly string[] => {
  const pos = text.indexOf('|')
  const context = new CompletionContext(EditorState.create({ doc: text.replace('|', '') }), pos, true)
  return completionsAt(context, schemaOf('sv'))?.options.map(({ label }) => label) ?? []
}

test('after an alias the columns of its table', () => {
  expect(labelsAt('SELECT g.| FROM "goals" AS g')).toContain('followUp')
  expect(labelsAt('SELECT g.| FROM "goals" AS g')).not.toContain('level')
  expect(labelsAt('SELECT links.| FROM links')).toContain('from')
})

test('else the columns of the tables that are named, then all tables', () => {
  const labels = labelsAt('SELECT | FROM coverage')
  expect(labels.slice(0, 3)).toEqual(['goal', 'organisation', 'level'])
  expect(labels).toContain('uppsikt')
  expect(labels).not.toContain('followUp')
})

test('a suggestion says what it is', () => {
  const context = new CompletionContext(EditorState.create({ doc: 'SELECT evi FROM attainment' }), 10, true)
  const found = completionsAt(context, schemaOf('sv'))?.options.find(({ label }) => label === 'evidence')
  expect(found).toMatchObject({ detail: 'DOUBLE', info: 'attainment.evidence: mätgrad (0–1)' })
})
