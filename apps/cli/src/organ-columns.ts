import type { Asking } from './command.ts'
import type { Block } from '@rodtrad/io/document'
import { widthOf } from './document/width.ts'
import { signedTitle } from './signed-title.ts'

/** The width of a table, and what its first column and its last take of it. */
const TABLE_WIDTH = 100
const TITLE_WIDTH = 34
const LAST_WIDTH = 12

/**
 * Organs in groups whose columns, headed by their ids, fit side by side into a matrix; one empty group where there are
 * none.
 *
 * @param widest the widest cell
 * @example organGroups(['ks', 'bun']) // [['ks', 'bun']]
 */
export const organGroups = (organs: readonly string[], widest = 3): readonly (readonly string[])[] => {
  const groups: string[][] = []
  let room = 0
  for (const organ of organs) {
    const wide = Math.max(widest, widthOf(organ)) + 2
    if (groups.length === 0 || room < wide) {
      groups.push([])
      room = TABLE_WIDTH - TITLE_WIDTH - LAST_WIDTH
    }
    groups.at(-1)!.push(organ)
    room -= wide
  }
  return groups.length === 0 ? [[]] : groups
}

/** The organs that the ids in the heads stand for. */
export const organLegend = (asking: Asking, organs: readonly string[]): Block => ({
  kind: 'paragraph',
  text: [
    { text: `${asking.messages.coverage.organs}: `, style: 'strong' },
    organs.map((id) => `${id} ${signedTitle(asking, id)}`).join(' · '),
  ],
})
