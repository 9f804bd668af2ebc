import { extname, resolve } from 'node:path'
import { collection as askedOf, statedOf } from '@rodtrad/analysis'
import { rowIn } from '@rodtrad/core'
import type { Answer, Asking } from '../command.ts'
import { Fault } from '../fault.ts'
import { say } from '../messages.ts'
import { titleOf } from '../naming.ts'
import { storeFile } from '../store.ts'

const ENDING = '.xlsx'

/**
 * `rodtrad mall SOURCE ORGAN --insamling -o FILE.xlsx`: the workbook in which an organ reports for the period, written
 * to `--out`.
 *
 * @param organId the organ's id, known to be one
 * @throws Fault where no place is given, or it can't be written there
 */
export const collection = async (asking: Asking, organId: string): Promise<Answer> => {
  const { columns, model, question, options, effects, messages } = asking
  const { out, force } = options
  if (out === undefined || out === '') throw new Fault('noCollectionOut')
  if (extname(out).toLowerCase() !== ENDING) throw new Fault('notWorkbookEnding', { path: out })
  const stated = statedOf(question)
  const asked = askedOf(question, rowIn(columns, 'organisations', organId))
  const { collectionWorkbook } = await import('@rodtrad/io/xlsx')
  const bytes = await collectionWorkbook(model, asked, stated)
  storeFile(resolve(effects.cwd, out), out, bytes, force, effects.fs)
  const counts = {
    outcomes: asked.outcomes.length,
    assessments: asked.assessments.length,
    positions: asked.positions.length,
  }
  const { insamling: m } = messages
  const words = { organ: titleOf(asking, organId), path: out, ...stated, ...counts }
  return {
    json: () => ({ ...stated, organisation: organId, written: [{ path: out, ...counts }] }),
    rows: () => ({
      columns: ['path', 'organisation', 'outcomes', 'assessments', 'positions'],
      rows: [[out, organId, counts.outcomes, counts.assessments, counts.positions]],
    }),
    blocks: () => [
      { kind: 'title', text: say(m.title, words) },
      { kind: 'paragraph', text: [{ text: say(m.written, words), style: 'strong' }] },
      { kind: 'paragraph', text: say(m.asked, words) },
      { kind: 'paragraph', text: say(m.next, words) },
    ],
    usesOut: true,
  }
}
