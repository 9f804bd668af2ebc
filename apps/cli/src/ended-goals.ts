import { type EndedGoalRow, statedOf } from '@rodtrad/analysis'
import type { Asking } from './command.ts'
import type { Block } from '@rodtrad/io/document'
import { sayCount } from './messages.ts'
import { listedTitles } from './signed-title.ts'

/** How many goals held in the period and have ended by the as-of date, by name; nothing where none has. */
export const endedBlocks = (asking: Asking, ended: readonly EndedGoalRow[]): readonly Block[] => {
  if (ended.length === 0) return []
  const goals = listedTitles(
    asking,
    ended.map(({ goal }) => goal),
  )
  const text = sayCount(asking.messages.endedGoals, ended.length, { ...statedOf(asking.question), goals })
  return [{ kind: 'paragraph', text }]
}
