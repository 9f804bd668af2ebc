import { countsOf, defaultAsOf, siftedCheck, type Sifted, statedOf } from '@rodtrad/analysis'
import {
  type Day,
  type Finding,
  findingRow,
  type FindingRow,
  type Labels,
  labelsOf,
  type Severity,
} from '@rodtrad/core'
import packageFile from '../../package.json' with { type: 'json' }
import type { Answer, Command } from '../command.ts'
import type { Block, Style, Text } from '@rodtrad/io/document'
import type { Rows } from '../document/to-csv.ts'
import type { Effects } from '../effects.ts'
import { MOST_SHOWN, placeText } from '../findings.ts'
import { headingOf } from '../heading.ts'
import type { Language } from '../language.ts'
import { type Messages, say, sayCount } from '../messages.ts'
import type { Options } from '../options.ts'
import type { SourceFiles } from '../read-files.ts'
import { locationsIn } from '../sarif/locations.ts'
import { toSarif } from '@rodtrad/io'

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

const STYLES: Readonly<Record<Severity, Style>> = { error: 'not', warning: 'part', info: 'dim' }

/** Findings, and in which words they are said. */
interface Told extends Sifted {
  readonly asOf: Day
  readonly language: Language
  readonly labels: Labels
  readonly messages: Messages
  readonly files: SourceFiles
  readonly cwd: string
}

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
const groupsOf = (findings: readonly Finding[], { language, labels }: Told): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const row = findingRow(finding, language, labels)
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
  { language, messages }: Told,
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

/** What the plan has exempted: how many findings, and for which reasons. */
const suppressedBlocks = ({ suppressed, messages }: Told): readonly Block[] => {
  const { check: m } = messages
  if (suppressed.length === 0) return []
  const reasons = new Map<string, { count: number; readonly codes: Set<string>; readonly text: string }>()
  for (const { finding, reason, until } of suppressed) {
    const text = until === null ? reason : say(m.until, { reason, until })
    const known = reasons.get(text) ?? { count: 0, codes: new Set(), text }
    reasons.set(text, known)
    known.count++
    known.codes.add(finding.code)
  }
  return [
    { kind: 'heading', text: sayCount(m.suppressed, suppressed.length) },
    {
      kind: 'list',
      items: Array.from(reasons.values(), ({ count, codes, text }) =>
        say(m.reason, { count, codes: [...codes].join(', '), text }),
      ),
    },
  ]
}

const blocksOf = (heading: readonly Block[], told: Told): readonly Block[] => {
  const { findings, messages } = told
  const shown = [...findings]
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .slice(0, MOST_SHOWN)
  const more = findings.length - shown.length
  return [
    ...heading,
    { kind: 'paragraph', text: [{ text: countsText(findings, messages), style: 'strong' }] },
    ...groupsOf(shown, told).flatMap((group) => groupBlocks(group, told)),
    ...(more > 0 ? [{ kind: 'paragraph', text: sayCount(messages.findings.more, more) } as const] : []),
    ...suppressedBlocks(told),
  ]
}

const COLUMNS = [
  'code',
  'severity',
  'message',
  'advice',
  'table',
  'row',
  'column',
  'id',
  'file',
  'value',
  'ids',
  'basis',
]

const rowsOf = ({ findings, language, labels }: Told): Rows => ({
  columns: COLUMNS,
  rows: findings.map((finding) => {
    const { code, severity, message, advice, basis, source, ids } = findingRow(finding, language, labels)
    const { table, row, column, id, file, value } = source
    return [code, severity, message, advice, table, row, column, id, file, value, ids.join(';'), basis]
  }),
})

const jsonOf = ({ asOf, findings, suppressed, language, labels }: Told): unknown => ({
  asOf,
  findings: findings.map((finding) => findingRow(finding, language, labels)),
  counts: countsOf(findings),
  suppressed: suppressed.map(({ finding, reason, until }) => ({
    ...findingRow(finding, language, labels),
    reason,
    until,
  })),
})

const answerOf = (told: Told, heading: () => readonly Block[]): Answer => ({
  json: () => jsonOf(told),
  rows: () => rowsOf(told),
  blocks: () => blocksOf(heading(), told),
  sarif: () =>
    toSarif({
      ...told,
      locationOf: locationsIn(told.files, told.cwd),
      version: packageFile.version,
      heads: told.messages.check.rule,
    }),
})

/** The answer for a source with faults of form: the same shape, and exit code 2. */
export const formAnswer = (
  findings: readonly Finding[],
  options: Options,
  language: Language,
  messages: Messages,
  files: SourceFiles,
  { today, cwd }: Pick<Effects, 'today' | 'cwd'>,
): Answer => {
  const asOf = options.asOf ?? defaultAsOf(options.period, today)
  const heading = (): readonly Block[] => [{ kind: 'title', text: say(messages.check.unusable, { asOf }) }]
  const told: Told = { asOf, findings, suppressed: [], language, labels: new Map(), messages, files, cwd }
  return { ...answerOf(told, heading), exitCode: 2 }
}

/** `rodtrad check SOURCE`: is the model sound. What the plan has exempted is told apart, and makes nothing fail. */
export const checkCommand: Command = (asking) => {
  const { question, options, language, messages, model, files, effects } = asking
  const sifted = siftedCheck(question, asking.findings)
  const { asOf } = statedOf(question)
  const graveEnough = SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1)
  const fails = sifted.findings.some(({ severity }) => graveEnough.includes(severity))
  const heading = (): readonly Block[] => [headingOf(asking, messages.check.title)]
  const labels = labelsOf(model.plan)
  const told: Told = { ...sifted, asOf, language, labels, messages, files, cwd: effects.cwd }
  return { ...answerOf(told, heading), exitCode: fails ? 1 : 0 }
}
