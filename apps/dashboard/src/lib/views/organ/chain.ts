/** The chain from what an organ has found to what came of it, link by link, and where it breaks. */
import type { Words } from '../../i18n/words.ts'
import type { ProposalRow } from './rows.ts'

/** `done`; `break`: here it stops; `open`: not yet; `none`: not a link of this chain. */
export type LinkState = 'done' | 'break' | 'open' | 'none'

export interface Link {
  readonly name: 'analysis' | 'dialogue' | 'proposal' | 'answer' | 'council' | 'follow'
  readonly state: LinkState
  /** When, or what. */
  readonly text: string
}

/** Why a chain breaks, or how it ends. */
export type Ending =
  | 'unanswered'
  | 'postponed'
  | 'notPut'
  | 'unreported'
  | 'nowhere'
  | 'missionLate'
  | 'unmeasured'
  | 'declined'
  | 'going'
  | 'whole'

const ANSWER: Readonly<Record<NonNullable<ProposalRow['state']>, LinkState>> = {
  answered: 'done',
  postponed: 'break',
  not_put: 'break',
  unanswered: 'break',
}

/** How what it led to is followed up. */
function followOf(row: ProposalRow): LinkState {
  if (row.ledTo === null) return row.state === 'answered' && row.outcome !== 'avslag' ? 'break' : 'none'
  if (row.ledToWhat === 'mission')
    return row.daysLate !== null ? 'break' : row.missionReported !== null ? 'done' : 'open'
  if (row.status === 'unmeasured' || row.status === 'unassessed') return 'break'
  return row.status === null ? 'open' : 'done'
}

/**
 * The links of a chain in order. After the first break nothing more breaks: what follows is open, unless it is done.
 *
 * @example linksOf(w, proposal).find(({ state }) => state === 'break')?.name // 'answer'
 */
export function linksOf(w: Words, row: ProposalRow): readonly Link[] {
  const day = (date: string | null): string => date ?? ''
  const links: readonly Link[] = [
    {
      name: 'analysis',
      state: row.analysisYear === null ? 'none' : 'done',
      text: row.analysisYear === null ? '' : String(row.analysisYear),
    },
    { name: 'dialogue', state: row.dialogueDate === null ? 'none' : 'done', text: day(row.dialogueDate) },
    { name: 'proposal', state: row.via === 'proposal' ? 'done' : 'none', text: day(row.proposed) },
    {
      name: 'answer',
      state: row.state === null ? 'none' : ANSWER[row.state],
      text: [w.code('outcome', row.outcome), day(row.decided)].filter((text) => text !== '').join(' '),
    },
    {
      name: 'council',
      state: row.dialogueDate === null ? 'none' : row.reported === null ? 'break' : 'done',
      text: day(row.reported),
    },
    {
      name: 'follow',
      state: followOf(row),
      text: row.status === null ? day(row.missionReported) : w.code('status', row.status),
    },
  ]
  const first = links.findIndex(({ state }) => state === 'break')
  return links.map((link, at) =>
    link.state === 'break' && at > first ? { ...link, state: 'open' as const, text: '' } : link,
  )
}

/**
 * Where a chain breaks, or how it ends.
 *
 * @example endingOf(proposal) // 'unanswered'
 */
export function endingOf(row: ProposalRow): Ending {
  if (row.state === 'unanswered') return 'unanswered'
  if (row.state === 'postponed') return 'postponed'
  if (row.state === 'not_put') return 'notPut'
  if (row.dialogueDate !== null && row.reported === null) return 'unreported'
  if (row.outcome === 'avslag') return 'declined'
  const follow = followOf(row)
  if (follow === 'open') return 'going'
  if (follow !== 'break') return 'whole'
  if (row.ledTo === null) return 'nowhere'
  return row.ledToWhat === 'mission' ? 'missionLate' : 'unmeasured'
}

/** The ending as a sentence. */
export function endingText(w: Words, row: ProposalRow): string {
  const ending = endingOf(row)
  const answer = w.code('outcome', row.outcome)
  if (ending === 'missionLate') return w.t('organ.ending.missionLate', { n: row.daysLate ?? 0 })
  if ((ending === 'unanswered' || ending === 'postponed') && row.days !== null)
    return w.t(`organ.ending.${ending}`, { n: row.days, answer })
  return w.t(
    ending === 'unanswered' || ending === 'postponed' ? 'organ.ending.undated' : `organ.ending.${ending}`,
  )
}

/** Whether a chain breaks, rather than ends. */
export function isBroken(row: ProposalRow): boolean {
  return !['declined', 'going', 'whole'].includes(endingOf(row))
}
