import { describeLoss } from '@rodtrad/io'
import type { Asking, Command } from '../command.ts'
import type { Block } from '@rodtrad/io/document'
import { Fault } from '../fault.ts'
import { sayCount } from '../messages.ts'
import { numberText } from '../numbers.ts'
import { type StoredSource, storeSource } from '../store-source.ts'

const blocksOf = ({ messages, language }: Asking, { written, losses }: StoredSource): readonly Block[] => {
  const { convert: m } = messages
  return [
    { kind: 'paragraph', text: [{ text: sayCount(m.written, written.length), style: 'strong' }] },
    {
      kind: 'table',
      columns: [
        { head: m.columns.path, flexible: true },
        { head: m.columns.rows, align: 'right' },
      ],
      rows: written.map(({ path, rows }) => [path, numberText(rows, language)]),
    },
    ...(losses.length === 0
      ? [{ kind: 'paragraph', text: m.noLosses } as const]
      : [
          { kind: 'heading', text: m.losses } as const,
          {
            kind: 'list',
            items: losses.map((loss) => `${loss.what} (${loss.count}): ${describeLoss(loss, language)}`),
          } as const,
        ]),
  ]
}

/** `rodtrad convert SOURCE --to FORMAT -o OUT`: the same source, written in its canonical form. */
export const convertCommand: Command = async (asking) => {
  const { model, options, effects } = asking
  if (options.to === undefined) throw new Fault('noTo')
  const done = await storeSource(model, options.to, options, effects)
  const { language } = asking
  return {
    json: () => ({
      written: done.written,
      losses: done.losses.map((loss) => ({ ...loss, message: describeLoss(loss, language) })),
    }),
    rows: () => ({
      columns: ['path', 'rows', 'what', 'count', 'why'],
      rows: [
        ...done.written.map(({ path, rows }) => [path, rows, null, null, null]),
        ...done.losses.map(({ what, count, why }) => [null, null, what, count, why]),
      ],
    }),
    blocks: () => blocksOf(asking, done),
    usesOut: true,
  }
}
