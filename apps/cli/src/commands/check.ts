import { check, countsOf, defaultAsOf, statedOf } from '@rodtrad/analysis'
import { type Day, type Finding, findingRow, type FindingRow, type Severity } from '@rodtrad/core'
import type { Answer, Command } from '../command.ts'
import type { Block, Style, Text } from '../document/document.ts'
import type { Rows } from '../document/to-csv.ts'
import type { Effects } from '../effects.ts'
import { MOST_SHOWN, placeText } from '../findings.ts'
import { headingOf } from '../heading.ts'
import type { Language } from '../language.ts'
import { type Messages, say, sayCount } from '../messages.ts'
import type { Options } from '../options.ts'

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

const STYLES: Readonly<Record<Severity, Style>> = { error: 'not', warning: 'part', info: 'dim' }

/** `2 fel, 30 varningar, 12 upplysningar`: each that there is. */
const countsText = (findings: readonly Finding[], { severities, check: m }: Messages): string => {
  const counts = countsOf(findings)
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    sayCount(severities[severity].count, counts[severity]),
  )
  return parts.length === 0 ? m.nothing : parts.join(', ')
}

interface Group {
  readonly severity: Severity
  readonly advice: string
  readonly code: string
  readonly items: { readonly finding: Finding; readonly row: FindingRow }[]
}

/** The findings by severity, code and advice, each group in the order of the source. */
const groupsOf = (findings: readonly Finding[], language: Language): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const row = findingRow(finding, language)
    const key = `${finding.severity} ${finding.code} ${row.advice}`
    const group = groups.get(key) ?? {
      severity: finding.severity,
      advice: row.advice,
      code: finding.code,
      items: [],
    }
    groups.set(key, group)
    group.items.push({ finding, row })
  }
  return [...groups.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  )
}

const groupBlocks = (
  { severity, advice, code, items }: Group,
  language: Language,
  messages: Messages,
): readonly Block[] => {
  const name = messages.severities[severity].name
  const head: Text = [{ text: `${name} ${code}`, style: STYLES[severity] }, ` (${items.length}): ${advice}`]
  return [
    { kind: 'heading', text: head },
    {
      kind: 'list',
      items: items.map(({ finding, row }): Text => {
        const place = placeText(finding, language, messages)
        return place === '' ? row.message : [row.message, { text: ` (${place})`, style: 'dim' }]
      }),
    },
  ]
}

const blocksOf = (
  heading: readonly Block[],
  findings: readonly Finding[],
  language: Language,
  messages: Messages,
): readonly Block[] => {
  const shown = [...findings]
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .slice(0, MOST_SHOWN)
  const more = findings.length - shown.length
  return [
    ...heading,
    { kind: 'paragraph', text: [{ text: countsText(findings, messages), style: 'strong' }] },
    ...groupsOf(shown, language).flatMap((group) => groupBlocks(group, language, messages)),
    ...(more > 0 ? [{ kind: 'paragraph', text: sayCount(messages.findings.more, more) } as const] : []),
  ]
}

const rowsOf = (findings: readonly Finding[], language: Language): Rows => ({
  columns: ['code', 'severity', 'message', 'advice', 'table', 'row', 'column', 'id', 'file', 'value', 'ids'],
  rows: findings.map((finding) => {
    const { code, severity, message, advice, source, ids } = findingRow(finding, language)
    const { table, row, column, id, file, value } = source
    return [code, severity, message, advice, table, row, column, id, file, value, ids.join(';')]
  }),
})

const answerOf = (
  asOf: Day,
  findings: readonly Finding[],
  heading: () => readonly Block[],
  language: Language,
  messages: Messages,
): Answer => ({
  json: () => ({
    asOf,
    findings: findings.map((finding) => findingRow(finding, language)),
    counts: countsOf(findings),
  }),
  rows: () => rowsOf(findings, language),
  blocks: () => blocksOf(heading(), findings, language, messages),
})

/** The answer for a source with faults of form: the same shape, and exit code 2. */
export const formAnswer = (
  findings: readonly Finding[],
  options: Options,
  language: Language,
  messages: Messages,
  { today }: Pick<Effects, 'today'>,
): Answer => {
  const asOf = options.asOf ?? defaultAsOf(options.period, today)
  const heading = (): readonly Block[] => [{ kind: 'title', text: say(messages.check.unusable, { asOf }) }]
  return { ...answerOf(asOf, findings, heading, language, messages), exitCode: 2 }
}

/** `rodtrad check SOURCE`: is the model sound. */
export const checkCommand: Command = (asking) => {
  const { question, options, language, messages } = asking
  const findings = check(question, asking.findings)
  const { asOf } = statedOf(question)
  const graveEnough = SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1)
  const fails = findings.some(({ severity }) => graveEnough.includes(severity))
  const heading = (): readonly Block[] => [headingOf(asking, messages.check.title)]
  return { ...answerOf(asOf, findings, heading, language, messages), exitCode: fails ? 1 : 0 }
}
