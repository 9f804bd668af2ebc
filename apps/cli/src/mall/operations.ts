import type { Mall, MallMission, MallText } from '@rodtrad/analysis'
import type { Asking } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say } from '../messages.ts'
import { signed } from '../naming.ts'
import { signedTitle } from '../signed-title.ts'
import { gap, orGap, paragraphs, section } from './writing.ts'

/** A part's own text, or the place to write it with an earlier year's as help. */
export const textBlocks = (asking: Asking, part: MallText, what: string, draft: Mall): readonly Block[] => {
  const { mall: m } = asking.messages
  if (part.text !== null) return paragraphs(part.text, part.illustrative)
  const place: Block = {
    kind: 'paragraph',
    text: [gap(asking, what, { year: draft.year, organ: draft.title })],
  }
  if (part.before === null) return [place]
  const quote = signed(part.before.replace(/\s+/g, ' '), part.illustrative)
  return [place, { kind: 'quote', text: say(m.before, { year: part.beforeYear ?? '', text: quote }) }]
}

/** How a mission stands: its phase, its day, its report. */
const standingText = (asking: Asking, mission: MallMission): string => {
  const { mall: m, codes } = asking.messages
  return [
    ...(mission.phase === null ? [] : [codes.phases[mission.phase]]),
    ...(mission.due === null ? [] : [say(m.missions.due, { date: mission.due })]),
    ...(mission.reported === null ? [] : [say(m.missions.reported, { date: mission.reported })]),
    ...(mission.unreported ? [m.missions.unreported] : []),
  ].join(', ')
}

const concretisedText = (asking: Asking, { concretisedBy }: MallMission): Text =>
  concretisedBy.length === 0
    ? [gap(asking, asking.messages.mall.missions.gap)]
    : concretisedBy.map((id) => signedTitle(asking, id)).join('; ')

/** Part one: what the organ does, and its missions with their ground (styrmodell: "Verksamhetsbeskrivning"). */
export const operationsBlocks = (asking: Asking, draft: Mall): readonly Block[] => {
  const { mall: m, codes } = asking.messages
  const { columns } = m.missions
  const place = gap(asking)
  return [
    { kind: 'heading', text: m.operations.title },
    ...textBlocks(asking, draft.operations, m.operations.gap, draft),
    ...section(
      m.missions.title,
      draft.missions.length === 0
        ? [{ kind: 'paragraph', text: m.missions.none }]
        : [
            {
              kind: 'table',
              columns: [
                { head: columns.mission, flexible: true },
                { head: columns.ground },
                { head: columns.forWhom, flexible: true },
                { head: columns.need, flexible: true },
                { head: columns.concrete, flexible: true },
                { head: columns.standing, flexible: true },
              ],
              rows: draft.missions.map((mission) => [
                signed(mission.title, mission.illustrative),
                codes.missionSources[mission.source],
                orGap(mission.forWhom, false, place),
                orGap(mission.need, false, place),
                concretisedText(asking, mission),
                standingText(asking, mission),
              ]),
            },
          ],
    ),
  ]
}

/** Part two: the omvärldsanalys that is common to the kommun, and what its trends lead to. */
export const environmentBlocks = (asking: Asking, draft: Mall): readonly Block[] => {
  const { mall: m, codes } = asking.messages
  const { columns } = m.trends
  return [
    { kind: 'heading', text: m.environment.title },
    { kind: 'paragraph', text: [{ text: m.environment.about, style: 'dim' }] },
    ...textBlocks(asking, draft.environment, m.environment.gap, draft),
    ...section(
      m.trends.title,
      draft.trends.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: [
                { head: columns.trend, flexible: true },
                { head: columns.kind },
                { head: columns.factors, flexible: true },
              ],
              rows: draft.trends.map(({ trendTitle, kind, factors, illustrative }) => [
                signed(trendTitle, illustrative),
                codes.factorKinds[kind],
                factors.length === 0
                  ? m.trends.idle
                  : factors.map((id) => signedTitle(asking, id)).join('; '),
              ]),
            },
          ],
    ),
  ]
}
