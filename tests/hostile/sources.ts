import type { Finding } from '@rodtrad/core'
import { readModel, type SourceFile } from '@rodtrad/io'

const SOUND: Readonly<Record<string, string>> = {
  'plan.csv': 'kommun\nProvköping\n',
  'organ.csv': 'id,namn,typ\nkf,Kommunfullmäktige,kommunfullmaktige\n',
  'mål.csv': 'id,typ,titel,organ\nr1,riktningsmal,Trygg uppväxt,kf\n',
}

/** A sound source in CSV, with some of its files put in place of the sound ones; `null` takes one away. */
export const folder = (files: Readonly<Record<string, string | Uint8Array | null>> = {}): SourceFile[] =>
  Object.entries({ ...SOUND, ...files }).flatMap(([name, content]): SourceFile[] => {
    if (content === null) return []
    return [typeof content === 'string' ? { name, text: content } : { name, bytes: content }]
  })

/** A sound source in JSON, with some of its tables put in place of the sound ones. */
export const json = (tables: Readonly<Record<string, unknown>> = {}): SourceFile[] => [
  {
    name: 'plan.json',
    text: JSON.stringify({
      plan: { municipality: 'Provköping' },
      organisations: [{ id: 'kf', name: 'Kommunfullmäktige', kind: 'kommunfullmaktige' }],
      goals: [{ id: 'r1', kind: 'riktningsmal', title: 'Trygg uppväxt', owner: ['kf'] }],
      ...tables,
    }),
  },
]

/** The findings of some files. */
export const findingsOf = (files: readonly SourceFile[]): readonly Finding[] => readModel(files).findings

/** The codes that were found, in order, information left out. */
export const codesOf = (files: readonly SourceFile[]): readonly string[] =>
  findingsOf(files).flatMap(({ code, severity }) => (severity === 'info' ? [] : [code]))
