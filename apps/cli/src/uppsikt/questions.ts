import type { UppsiktGroup } from '@rodtrad/analysis'
import { rowIn } from '@rodtrad/core'
import type { Asking } from '../command.ts'
import type { Block, TableRow } from '@rodtrad/io/document'
import { signed, titleOf } from '../naming.ts'

/** What an organ is asked, each question with its number in the whole. */
export interface Asked {
  readonly organisation: string | null
  readonly questions: readonly {
    readonly number: number
    readonly text: string
    readonly group: UppsiktGroup
  }[]
}

/** The questions of each organ, numbered through the whole: a protocol refers to them by number. */
export const askedOf = (groups: readonly UppsiktGroup[]): readonly Asked[] => {
  let number = 0
  return Array.from(
    Map.groupBy(groups, ({ organisation }) => organisation),
    ([organisation, own]) => ({
      organisation,
      questions: own.flatMap((group) =>
        group.questions.map(({ text, rows }) => ({
          number: ++number,
          text: signed(
            text,
            rows.some(({ illustrative }) => illustrative),
          ),
          group,
        })),
      ),
    }),
  )
}

/** The name of whom the questions are put to. */
export const nameOf = (asking: Asking, organisation: string | null): string =>
  organisation === null ? asking.messages.uppsikt.own : titleOf(asking, organisation)

/** Who answers: the kommunstyrelse for what it prepares itself, else the role that the organ names. */
const answersText = (asking: Asking, { organisation, board }: UppsiktGroup): string => {
  const { messages, model, columns } = asking
  if (board || organisation === null) return messages.uppsikt.board
  return model.organisations[rowIn(columns, 'organisations', organisation)]?.manager ?? ''
}

/** What is to be taken up, and not only if there is time. */
export const isUrgent = ({ group }: Asked['questions'][number]): boolean => group.severity !== 'info'

/** An organ's questions as a protocol takes them: ground, who answers, and room for the day of the answer. */
export const questionsTable = (asking: Asking, { questions }: Asked): Block => {
  const { uppsikt: m } = asking.messages
  const rowsOf = (section: string, of: Asked['questions']): readonly TableRow[] =>
    of.length === 0
      ? []
      : [
          { section },
          ...of.map(({ number, text, group }): TableRow => [
            String(number),
            text,
            group.ground,
            answersText(asking, group),
            '',
          ]),
        ]
  return {
    kind: 'table',
    columns: [
      { head: m.columns.number, align: 'right' },
      { head: m.columns.question, flexible: true },
      { head: m.columns.ground, flexible: true, most: 20 },
      { head: m.columns.answers, flexible: true, most: 18 },
      { head: m.columns.by },
    ],
    rows: [
      ...rowsOf(m.urgent, questions.filter(isUrgent)),
      ...rowsOf(
        m.rest,
        questions.filter((one) => !isUrgent(one)),
      ),
    ],
  }
}

/** How many questions each organ gets, and since when the oldest of what they are about has waited. */
export const overview = (asking: Asking, asked: readonly Asked[]): Block => {
  const { columns } = asking.messages.uppsikt.overview
  return {
    kind: 'table',
    columns: [
      { head: columns.organ, flexible: true },
      { head: columns.urgent, align: 'right' },
      { head: columns.rest, align: 'right' },
      { head: columns.since },
    ],
    rows: asked.map(({ organisation, questions }) => {
      const urgent = questions.filter(isUrgent).length
      const since = questions.flatMap(({ group }) => group.rows.flatMap((row) => row.since ?? [])).sort()
      return [
        nameOf(asking, organisation),
        String(urgent),
        String(questions.length - urgent),
        since[0] ?? '–',
      ]
    }),
  }
}
