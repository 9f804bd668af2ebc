/** The columns of the thread, from what moves the world to what is measured. */
import type { Node } from './graph.ts'

/** The names of the columns, as the messages have them (`thread.layer.NAME`). */
export const layerNames = [
  'factor',
  'following',
  'mission',
  'vision',
  'values',
  'riktningsmal',
  'budgetmal',
  'organ',
  'verksamhetsmal',
  'doing',
  'indicator',
] as const

const kinds: Readonly<Record<string, (typeof layerNames)[number]>> = {
  factor: 'factor',
  mission: 'mission',
  vision: 'vision',
  vardegrund: 'values',
  vardeord: 'values',
  riktningsmal: 'riktningsmal',
  budgetmal: 'budgetmal',
  namndmal: 'organ',
  bolagsmal: 'organ',
  verksamhetsmal: 'verksamhetsmal',
  indicator: 'indicator',
}

/** The column of a node. Verksamheter stand with the activities: both are where it is done. */
export function layerOf({ kind }: Pick<Node, 'kind'>): number {
  return layerNames.indexOf(kinds[kind] ?? 'doing')
}

/** Whether a column is at or to the left of another. */
export function isUpTo(node: Pick<Node, 'kind'>, name: (typeof layerNames)[number]): boolean {
  return layerOf(node) <= layerNames.indexOf(name)
}
