import { peers, type PeersRow, peerValues, type PeerValueRow, statedOf } from '@rodtrad/analysis'
import { rowIn, TABLES } from '@rodtrad/core'
import type { Answer, Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { Fault } from '../fault.ts'
import { findId } from '../find-id.ts'
import { say, sayCount } from '../messages.ts'
import { signed, titleOf } from '../naming.ts'
import { numberText } from '../numbers.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { signedTitle } from '../signed-title.ts'

const KEYS = [
  'indicator',
  'title',
  'unit',
  'period',
  'own',
  'count',
  'median',
  'q1',
  'q3',
  'min',
  'max',
  'rank',
  'position',
  'better',
  'sources',
  'illustrative',
] as const satisfies readonly (keyof PeersRow)[]

const VALUE_KEYS = [
  'indicator',
  'title',
  'unit',
  'period',
  'municipality',
  'isOwn',
  'value',
  'rank',
  'position',
  'source',
  'illustrative',
] as const satisfies readonly (keyof PeerValueRow)[]

/** The figures of a group are our own: never said to be those of the source that the outcomes are from. */
const ownWork = ({ messages }: Asking, sources: readonly string[]): readonly Block[] => {
  const { peers: m } = messages
  const from = [...new Set(sources)].join(', ')
  return [{ kind: 'paragraph', text: from === '' ? m.legend : `${m.legend} ${say(m.sources, { from })}` }]
}

const placeText = ({ messages }: Asking, rank: number | null, count: number): string =>
  rank === null ? '' : say(messages.peers.place, { rank, count })

/** A place from the best, with the sign of what rests on rows that are made up for show. */
const rankText = (
  asking: Asking,
  { rank, illustrative }: Pick<PeersRow, 'rank' | 'illustrative'>,
  count: number,
): string => {
  const place = placeText(asking, rank, count)
  return place === '' ? '' : signed(place, illustrative)
}

/** The unit to say after a title: none where the title ends with it, or with a word that it begins ("inv", "invånare"). */
const unitToSay = (title: string, unit: string | null): string => {
  if (unit === null) return ''
  const at = ` ${title}`.lastIndexOf(` ${unit}`)
  const rest = title.slice(Math.max(0, at) + unit.length)
  const said = at >= 0 && (rest === '' || (unit.includes(' ') && !rest.includes(' ')))
  return said ? '' : unit
}

const allPeers = (asking: Asking): Answer => {
  const { messages, language, model } = asking
  const { peers: m } = messages
  const rows = peers(asking.question)
  const number = (value: number | null): string => (value === null ? '–' : numberText(value, language))
  const { period } = statedOf(asking.question)
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: KEYS,
    lead: [leadText(rows.length === 0 ? say(m.none, { period }) : sayCount(m.some, rows.length))],
    columns: [
      {
        head: m.columns.indicator,
        flexible: true,
        cell: (row): Text => {
          const unit = unitToSay(row.title, row.unit)
          const title = signedTitle(asking, row.indicator)
          return unit === '' ? title : [`${title}, `, { text: unit, style: 'dim' }]
        },
      },
      { head: m.columns.period, cell: (row) => row.period },
      { head: model.plan.municipality, align: 'right', most: 14, cell: (row) => number(row.own) },
      { head: m.columns.median, align: 'right', cell: (row) => number(row.median) },
      {
        head: m.columns.quartiles,
        align: 'right',
        cell: (row) => `${number(row.q1)} – ${number(row.q3)}`,
      },
      { head: m.columns.rank, align: 'right', cell: (row) => rankText(asking, row, row.count) },
      { head: m.columns.position, align: 'right', cell: (row) => placeText(asking, row.position, row.count) },
    ],
    after:
      rows.length === 0
        ? []
        : ownWork(
            asking,
            rows.flatMap(({ sources }) => sources),
          ),
  })
}

const onePeer = (asking: Asking, text: string): Answer => {
  const { messages, language, columns, model, question } = asking
  const { peers: m } = messages
  const { id, table } = findId(asking, text)
  if (table !== 'indicators')
    throw new Fault('notAnIndicator', { text, table: language === 'sv' ? TABLES[table].name : table })
  const rows = peerValues(question, rowIn(columns, 'indicators', id))
  const [summary] = peers(question).filter(({ indicator }) => indicator === id)
  const number = (value: number): string => numberText(value, language)
  const title = titleOf(asking, id)
  const unit = unitToSay(title, summary?.unit ?? null)
  const lead: Text =
    summary === undefined
      ? say(m.noneOf, { title, period: statedOf(question).period })
      : say(m.one, {
          title: unit === '' ? title : `${title}, ${unit}`,
          period: summary.period,
          count: summary.count,
          median: number(summary.median),
          q1: number(summary.q1),
          q3: number(summary.q3),
        })
  const nameOf = ({ isOwn, municipality }: PeerValueRow): Text =>
    isOwn ? [{ text: model.plan.municipality, style: 'strong' }] : (municipality ?? '')
  return rowsAnswer(asking, {
    title: say(m.titleOf, { title }),
    rows,
    keys: VALUE_KEYS,
    lead: [{ kind: 'paragraph', text: lead }],
    columns: [
      { head: m.columns.municipality, cell: nameOf },
      { head: m.columns.value, align: 'right', cell: ({ value }) => number(value) },
      { head: m.columns.rank, align: 'right', cell: (row) => rankText(asking, row, rows.length) },
      {
        head: m.columns.position,
        align: 'right',
        cell: ({ position }) => placeText(asking, position, rows.length),
      },
    ],
    after:
      rows.length === 0
        ? []
        : ownWork(
            asking,
            rows.flatMap(({ source }) => source ?? []),
          ),
  })
}

/** `rodtrad peers SOURCE [INDICATOR]`: an indicator among other kommuner. */
export const peersCommand: Command = (asking, [indicator]) =>
  indicator === undefined ? allPeers(asking) : onePeer(asking, indicator)
