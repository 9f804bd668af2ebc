import { statedOf, trace, type Step, type Trace } from '@rodtrad/analysis'
import { rowIn } from '@rodtrad/core'
import type { Asking, Command } from '../command.ts'
import type { Block, OutlineItem, Text } from '@rodtrad/io/document'
import type { Rows } from '../document/to-csv.ts'
import { findId } from '../find-id.ts'
import { headingOf } from '../heading.ts'
import { illustrativeNote } from '../illustrative-note.ts'
import { say, sayCount } from '../messages.ts'
import { kindWord, namedOf, titleText } from '../naming.ts'

/** The most lines of a thread that people get; the other forms have them all. */
const MOST = 1000

const lineOf = (asking: Asking, id: string): Text => {
  const named = namedOf(asking, id)
  const kind =
    named?.kind ??
    (named?.table === 'indicators' ? 'indicator' : named?.table === 'missions' ? 'mission' : '')
  return [
    ...[titleText(asking, id)].flat(),
    { text: kind === '' ? '' : ` · ${kindWord(asking, kind)}`, style: 'dim' },
  ]
}

/** The ways from the tops as one outline: what two ways have in common stands once. */
const upOutline = (asking: Asking, { id, paths }: Trace): readonly OutlineItem[] => {
  const items: OutlineItem[] = []
  let before: readonly string[] = []
  for (const path of paths) {
    const common = path.findIndex((step, at) => before[at] !== step)
    for (let at = common < 0 ? path.length : common; at < path.length; at++) {
      const step = path[at]!
      const line = lineOf(asking, step)
      items.push({
        depth: at,
        line:
          step === id
            ? [...[line].flat(), { text: ` ◀ ${asking.messages.trace.here}`, style: 'thread' }]
            : line,
      })
    }
    before = path
  }
  return items
}

/** What stands below each row of the thread: under the first of those that it is nearest to. */
const childrenOf = (
  { question, columns }: Asking,
  { id, down, indicators }: Trace,
): ReadonlyMap<string, readonly string[]> => {
  const { graph } = question
  const depths = new Map<string, number>([
    [id, 0],
    ...down.map((step): [string, number] => [step.id, step.depth]),
  ])
  const children = new Map<string, string[]>()
  const placed = new Set<string>()
  const place = (parent: string, child: string): void => {
    if (placed.has(child)) return
    placed.add(child)
    const siblings = children.get(parent) ?? []
    children.set(parent, siblings)
    siblings.push(child)
  }
  const idsOf = (first: number, rows: Int32Array): readonly string[] =>
    Array.from(rows, (row) => columns.ids[first + row]!)
  const rowsAt = (csr: typeof graph.down | typeof graph.carriers, goal: number): Int32Array =>
    csr.to.subarray(csr.start[goal], csr.start[goal + 1])
  const measured = new Set(indicators.map((step) => step.id))
  for (const [parent, depth] of depths) {
    const goal = rowIn(columns, 'goals', parent)
    if (goal < 0) continue
    for (const indicator of idsOf(columns.first.indicators, rowsAt(graph.indicators, goal)))
      if (measured.has(indicator)) place(parent, indicator)
    const lower = [
      ...idsOf(columns.first.goals, rowsAt(graph.down, goal)),
      ...idsOf(columns.first.organisations, rowsAt(graph.carriers, goal)),
    ]
    for (const child of lower) if (depths.get(child) === depth + 1) place(parent, child)
  }
  for (const { id: lone, depth } of down) if (depth === 1 && !placed.has(lone)) place(id, lone)
  return children
}

const downOutline = (asking: Asking, answer: Trace): readonly OutlineItem[] => {
  const children = childrenOf(asking, answer)
  const items: OutlineItem[] = []
  const pending = [{ id: answer.id, depth: 0 }]
  while (pending.length > 0) {
    const { id, depth } = pending.pop()!
    const owners = ownersOf(asking, id)
    items.push({
      depth,
      line:
        owners === ''
          ? lineOf(asking, id)
          : [...[lineOf(asking, id)].flat(), { text: ` · ${owners}`, style: 'dim' }],
    })
    for (const child of [...(children.get(id) ?? [])].reverse()) pending.push({ id: child, depth: depth + 1 })
  }
  return items
}

const ownersOf = ({ columns, model }: Asking, id: string): string => {
  return (model.goals[rowIn(columns, 'goals', id)]?.owner ?? []).join(', ')
}

const outlineBlocks = (asking: Asking, items: readonly OutlineItem[]): readonly Block[] => [
  { kind: 'outline', items: items.slice(0, MOST) },
  ...(items.length > MOST
    ? [{ kind: 'paragraph', text: say(asking.messages.cut, { count: items.length - MOST }) } as const]
    : []),
]

const blocksOf = (asking: Asking, answer: Trace): readonly Block[] => {
  const { trace: m } = asking.messages
  const { id, up, down, indicators, paths, pathCount } = answer
  const hidden = pathCount - paths.length
  const verksamheter = down.filter((step) => namedOf(asking, step.id)?.table === 'organisations').length
  const counts = [
    sayCount(m.goalsAbove, up.length),
    sayCount(m.goalsBelow, down.length - verksamheter),
    ...(verksamheter > 0 ? [sayCount(m.carriers, verksamheter)] : []),
    sayCount(m.indicators, indicators.length),
  ]
  return [
    headingOf(asking, m.title),
    { kind: 'paragraph', text: [...[lineOf(asking, id)].flat(), `: ${counts.join(', ')}`] },
    ...(up.length === 0
      ? [{ kind: 'paragraph', text: m.nothingAbove } as const]
      : [
          { kind: 'heading', text: sayCount(m.up, pathCount) } as const,
          ...outlineBlocks(asking, upOutline(asking, answer)),
          ...(hidden > 0 ? [{ kind: 'paragraph', text: sayCount(m.morePaths, hidden) } as const] : []),
        ]),
    ...(down.length + indicators.length === 0
      ? [{ kind: 'paragraph', text: m.nothingBelow } as const]
      : [{ kind: 'heading', text: m.down } as const, ...outlineBlocks(asking, downOutline(asking, answer))]),
    ...illustrativeNote(asking, [id, ...up.map((step) => step.id), ...down.map((step) => step.id)]),
  ]
}

const rowsOf = (asking: Asking, answer: Trace): Rows => {
  const { asOf } = statedOf(asking.question)
  const row = (direction: string, { id, depth }: Step): readonly (string | number | null)[] => {
    const named = namedOf(asking, id)
    return [direction, id, depth, named?.title ?? null, named?.kind ?? null, answer.id, asOf]
  }
  return {
    columns: ['direction', 'id', 'depth', 'title', 'kind', 'of', 'asOf'],
    rows: [
      ...answer.up.map((step) => row('up', step)),
      ...answer.down.map((step) => row('down', step)),
      ...answer.indicators.map((step) => row('indicator', step)),
    ],
  }
}

/** `rodtrad trace SOURCE ID`: the thread through an id, up and down. */
export const traceCommand: Command = (asking, [text = '']) => {
  const { question, options, messages } = asking
  const named = findId(asking, text)
  const answer = trace(question.graph, named.id, { paths: options.paths })
  const isAlone = answer.up.length + answer.down.length + answer.indicators.length === 0
  const goal = rowIn(asking.columns, 'goals', named.id)
  const isAbsent = goal >= 0 && question.graph.goals[goal] === 0
  const words = { id: named.id, asOf: question.graph.asOf }
  return {
    json: () => ({ ...answer, title: named.title, ...statedOf(question) }),
    rows: () => rowsOf(asking, answer),
    blocks: () => blocksOf(asking, answer),
    notes: isAbsent ? [say(messages.trace.absent, words)] : isAlone ? [say(messages.trace.alone, words)] : [],
  }
}
