import {
  at,
  type Mall,
  mall,
  mallRows,
  type MallRow,
  type Question,
  statedOf,
  uppsiktGroups,
} from '@rodtrad/analysis'
import { periodOf, periodOfYear, yearOf } from '@rodtrad/core'
import type { Asking, Command } from '../command.ts'
import type { Block } from '@rodtrad/io/document'
import { findOrgan } from '../find-id.ts'
import { goalBlocks } from '../mall/goals.ts'
import { matrixBlocks } from '../mall/matrix.ts'
import { environmentBlocks, operationsBlocks, textBlocks } from '../mall/operations.ts'
import { dialogueBlocks, yearBlocks } from '../mall/year.ts'
import { say, sayCount } from '../messages.ts'
import { signed } from '../naming.ts'

const KEYS = [
  'section',
  'item',
  'title',
  'field',
  'text',
  'value',
  'unit',
  'gap',
  'before',
  'illustrative',
] as const satisfies readonly (keyof MallRow)[]

/** The most questions that the basis of a tillitsdialog takes up. */
const MOST_QUESTIONS = 8

/** Every place to write in, wherever it stands: the reader searches for them. */
const gapsIn = (blocks: readonly Block[]): number => {
  let count = 0
  JSON.stringify(blocks, (key, value: unknown) => {
    if (key === 'style' && value === 'gap') count++
    return value
  })
  return count
}

/** The same question about a whole year. */
const yearly = (question: Question, year: number): Question =>
  at(question, question.graph.asOf, { period: periodOfYear(year) })

/** What the kommunstyrelse may ask about the year, the gravest first. */
const questionsOf = ({ question, findings, language }: Asking, draft: Mall): readonly string[] =>
  uppsiktGroups(yearly(question, draft.year), findings, language)
    .filter(({ organisation, severity }) => organisation === draft.organisation && severity !== 'info')
    .flatMap(({ questions }) =>
      questions.map(({ text, rows }) =>
        signed(
          text,
          rows.some(({ illustrative }) => illustrative),
        ),
      ),
    )
    .slice(0, MOST_QUESTIONS)

const blocksOf = (asking: Asking, draft: Mall): readonly Block[] => {
  const { messages, model, question } = asking
  const { mall: m } = messages
  const parts = [
    ...operationsBlocks(asking, draft),
    ...environmentBlocks(asking, draft),
    { kind: 'heading', text: m.reflection.title } as const,
    ...textBlocks(asking, draft.reflection, m.reflection.gap, draft),
    ...matrixBlocks(asking, draft),
    ...goalBlocks(asking, draft),
    ...yearBlocks(asking, draft),
    ...dialogueBlocks(asking, draft, questionsOf(asking, draft)),
  ]
  const gaps = gapsIn(parts)
  const words = {
    organ: draft.title,
    year: draft.year,
    municipality: model.plan.municipality,
    asOf: question.graph.asOf,
  }
  return [
    { kind: 'title', text: say(m.title, words) },
    { kind: 'paragraph', text: `${say(m.about, words)} ${gaps === 0 ? m.noGaps : sayCount(m.gaps, gaps)}` },
    ...parts,
    { kind: 'paragraph', text: [{ text: m.legend, style: 'dim' }] },
    ...(mallRows(draft).some(({ illustrative }) => illustrative)
      ? [{ kind: 'paragraph', text: [{ text: messages.illustrative, style: 'dim' }] } as const]
      : []),
  ]
}

/** `rodtrad mall SOURCE ORGAN --year Y`: the draft of an organ's nulägesbeskrivning, filled with what is known. */
export const mallCommand: Command = async (asking, [text = '']) => {
  const { question, options } = asking
  const organ = findOrgan(asking, text)
  if (options.insamling) {
    const { collection } = await import('./insamling.ts')
    const asked = options.year === undefined ? question : yearly(question, options.year)
    return collection({ ...asking, question: asked }, asking.model.organisations[organ]!.id)
  }
  const draft = mall(question, organ, options.year ?? yearOf(question.period))
  const { asOf } = statedOf(question)
  const period = periodOf(periodOfYear(draft.year))
  const { organisation, day, analysis, published } = draft
  return {
    json: () => ({ asOf, period, organisation, day, analysis, published, rows: mallRows(draft) }),
    rows: () => ({
      columns: [...KEYS, 'organisation', 'asOf', 'period'],
      rows: mallRows(draft).map((row) => [...KEYS.map((key) => row[key]), organisation, asOf, period]),
    }),
    blocks: () => blocksOf(asking, draft),
  }
}
