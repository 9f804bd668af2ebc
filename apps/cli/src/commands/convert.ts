import { basename, join, resolve } from 'node:path'
import { describeLoss, type Written, writeCsv, writeJson } from '@rodtrad/io'
import type { Asking, Command } from '../command.ts'
import type { Block } from '../document/document.ts'
import { Fault } from '../fault.ts'
import { sayCount } from '../messages.ts'
import { numberText } from '../numbers.ts'
import { storeFile, storeFolder } from '../store.ts'

interface Stored {
  readonly written: readonly { readonly path: string; readonly rows: number }[]
  readonly losses: Written['losses']
}

const stored = ({ model, options, effects }: Asking): Stored => {
  const { to, out, force } = options
  if (to === undefined) throw new Fault('noTo')
  if (out === undefined || out === '') throw new Fault('noOut')
  const path = resolve(effects.cwd, out)
  if (to === 'json') {
    const { files, losses } = writeJson(model, basename(path))
    const [file] = files
    storeFile(path, out, file?.text ?? '', force, effects.fs)
    return { written: files.map(({ rows }) => ({ path: out, rows })), losses }
  }
  const { files, losses } = writeCsv(model)
  storeFolder(path, out, files, force, effects.fs)
  return { written: files.map(({ name, rows }) => ({ path: join(out, name), rows })), losses }
}

const blocksOf = ({ messages, language }: Asking, { written, losses }: Stored): readonly Block[] => {
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
export const convertCommand: Command = (asking) => {
  const done = stored(asking)
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
