import type { Day } from '@rodtrad/core'
import { byDay } from './by-day.ts'
import { heldDialogues, partiesOf } from './dialogue-parties.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** A tillitsdialog that the kommunstyrelse has had with an organ, and what came of it (MODEL: S14). */
export interface EarlierDialogue {
  readonly organisation: string
  readonly dialogue: string
  readonly date: Day
  readonly result: string | null
  /** The day on which it was reported to kommunfullmäktige, not after the as-of date. */
  readonly reported: Day | null
  readonly illustrative: boolean
}

/**
 * What the kommunstyrelse has asked before, and what came of it: its tillitsdialoger of every year up to the as-of date,
 * the latest first, once for each organ that took part. O(dialogues log dialogues).
 */
export const earlierDialogues = once(({ graph }: Question): readonly EarlierDialogue[] => {
  const { columns, asOf } = graph
  const { model, ids, first } = columns
  return heldDialogues(graph)
    .flatMap((at) => model?.dialogues[at] ?? [])
    .filter(({ kind }) => kind === 'kommunstyrelsen')
    .sort((a, b) => byDay(b.date, a.date))
    .flatMap((row) =>
      partiesOf(columns, row).map((party) => ({
        organisation: ids[first.organisations + party]!,
        dialogue: row.id,
        date: row.date,
        result: row.result ?? null,
        reported:
          row.reportedToCouncil !== undefined && row.reportedToCouncil <= asOf ? row.reportedToCouncil : null,
        illustrative: row.illustrative === true,
      })),
    )
})
