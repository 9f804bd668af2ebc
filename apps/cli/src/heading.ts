import { statedOf } from '@rodtrad/analysis'
import type { Asking } from './command.ts'
import type { Block } from '@rodtrad/io/document'
import { say } from './messages.ts'
import { changesName } from './read-source.ts'

/** The title of an answer, with the kommun and both dates. */
export const headingOf = (
  { question, model, messages, options }: Asking,
  title: string,
  withMethod = false,
): Block => {
  const { asOf, period } = statedOf(question)
  const drafts = options.drafts ? `, ${messages.heading.drafts}` : ''
  const changes =
    options.with === undefined ? '' : `, ${say(messages.heading.with, { file: changesName(options.with) })}`
  const method = withMethod ? `, ${messages.methods[question.method]}` : ''
  const words = { title, municipality: model.plan.municipality, asOf, period }
  return { kind: 'title', text: say(messages.heading.title, words) + method + drafts + changes }
}
