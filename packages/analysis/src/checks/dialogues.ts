import { daysBetween, type Finding, rowIn, rowsOf, shown } from '@rodtrad/core'
import { heldDialogues } from '../dialogue-parties.ts'
import { dialogues } from '../dialogues.ts'
import { PATIENCE } from '../patience.ts'
import { type Checked, ofRow } from './place.ts'

const nameOf = ({ model, question }: Checked, id: string | undefined): string =>
  shown(model.organisations[rowIn(question.graph.columns, 'organisations', id)]?.name ?? id ?? '')

/**
 * RT110: an organ that has not held its yearly tillitsdialog in time, or that kommunstyrelsen has not met; only where the
 * source has dialogues. O(dialogues + organisations).
 */
export const missingDialogues = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  if (model.dialogues.length === 0) return []
  return dialogues(question).flatMap(({ state, organisation, kind, year }): readonly Finding[] => {
    if (state !== 'missing' || organisation === null) return []
    const organ = rowIn(question.graph.columns, 'organisations', organisation)
    const words = {
      organisation: nameOf(checked, organisation),
      year: String(year),
      ...(kind === 'kommunstyrelsen' ? { case: 'board' } : {}),
    }
    return [ofRow(checked, 'RT110', 'organisations', organ, 'id', { words })]
  })
}

/**
 * RT111: a dialogue whose result has waited {@link PATIENCE} days to be reported to kommunfullmäktige (information).
 * RT112: one without participants, one without basis. O(dialogues).
 */
export const bareDialogues = (checked: Checked): readonly Finding[] => {
  const { model, question } = checked
  const { asOf } = question.graph
  return heldDialogues(question.graph).flatMap((row): readonly Finding[] => {
    const { date, organisation, reportedToCouncil, participants = [], basis = [] } = model.dialogues[row]!
    const words = { date, organisation: nameOf(checked, organisation) }
    const others = organisation === undefined ? [] : [organisation]
    const found = (
      code: 'RT111' | 'RT112',
      column: string,
      more: Readonly<Record<string, string>> = {},
    ): Finding => ofRow(checked, code, 'dialogues', row, column, { words: { ...words, ...more }, others })
    const isReported = reportedToCouncil !== undefined && reportedToCouncil <= asOf
    return [
      ...(!isReported && daysBetween(date, asOf) > PATIENCE
        ? [found('RT111', 'reportedToCouncil', organisation === undefined ? { case: 'whole' } : {})]
        : []),
      ...(participants.length === 0 ? [found('RT112', 'participants')] : []),
      ...(basis.length === 0 ? [found('RT112', 'basis', { case: 'basis' })] : []),
    ]
  })
}

/** Two words or more that all begin with a capital, as names do and roles don't. */
const NAME_LIKE =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s+\p{Lu}\.?)*(?:\s+(?:(?:af|av|de|von)\s+)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)+$/u
/** Parts of words that tell of an organ, a role or a place of work. */
const NO_NAME =
  /nämnd|styrels|kommun|region|förening|förbund|polis|skola|boende|förvaltning|sektor|enhet|verksamhet|avdelning|utskott|bolag|råd|kansli|chef|rektor|direktör|ansvarig|samordnare|ledare|strateg|lärare|grupp|center|centrum|team|hus|kyrka|AB$/iu

/** Whether a text looks like the name of a person; organs of the source are asked for first. */
const looksPersonal = (text: string): boolean =>
  text.includes('@') || (text.length < 60 && NAME_LIKE.test(text.trim()) && !NO_NAME.test(text))

/** RT113: what looks like a personal name where an organ or a role should stand; the name itself is not told. O(rows). */
export const personalNames = (checked: Checked): readonly Finding[] => {
  const { model, question } = checked
  const { columns } = question.graph
  const organs = new Set(model.organisations.map(({ name }) => name))
  const isName = (text: string | undefined): boolean =>
    text !== undefined &&
    !organs.has(text) &&
    rowIn(columns, 'organisations', text) < 0 &&
    looksPersonal(text)
  return [
    ...model.dialogues.flatMap(({ participants = [], date }, row) =>
      participants.flatMap((participant, at): readonly Finding[] => {
        const words = { number: String(at + 1), date }
        return isName(participant)
          ? [ofRow(checked, 'RT113', 'dialogues', row, 'participants', { words })]
          : []
      }),
    ),
    ...model.organisations.flatMap(({ manager, name }, row): readonly Finding[] => {
      const words = { case: 'manager', organisation: shown(name) }
      return isName(manager) ? [ofRow(checked, 'RT113', 'organisations', row, 'manager', { words })] : []
    }),
    ...model.assessments.flatMap(({ actionOwner, goal }, row): readonly Finding[] => {
      if (!isName(actionOwner)) return []
      const title = rowsOf(model, 'goals')[rowIn(columns, 'goals', goal)]?.title ?? goal
      const words = { case: 'actionOwner', title: shown(title) }
      return [ofRow(checked, 'RT113', 'assessments', row, 'actionOwner', { words, others: [goal] })]
    }),
  ]
}
