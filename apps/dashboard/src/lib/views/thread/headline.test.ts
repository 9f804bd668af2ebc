import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { ThreadGraph, type Node } from './graph.ts'
import { titleOf } from './headline.ts'

const node: Node = {
  id: 'r1',
  kind: 'riktningsmal',
  title: 'Alla lyckas',
  number: null,
  owners: [],
  verksamheter: [],
  status: null,
  value: null,
  low: null,
  high: null,
  evidence: null,
  illustrative: false,
}
const title = (nodes: readonly Node[], isFiltered: boolean): string =>
  titleOf(words.sv, new ThreadGraph(nodes, []), undefined, 'mal', isFiltered)

test('what a filter has left out is not said to be missing', () => {
  expect(title([node], false)).toBe('Noll av ett riktningsmål når en verksamhet.')
  expect(title([node], true)).toMatch(/^I det som visas: /)
  expect(title([], true)).toBe('Inga riktningsmål svarar mot filtret.')
})
