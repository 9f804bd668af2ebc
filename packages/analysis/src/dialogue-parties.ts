import { type Columns, type Dialogue, type Graph, normalOf, rowIn } from '@rodtrad/core'
import { once } from './once.ts'

/** Organisations by their name, for participants that are named rather than given by id. */
const byName = once(
  ({ model }: Columns): ReadonlyMap<string, number> =>
    new Map(model?.organisations.map(({ name }, row) => [normalOf(name), row])),
)

/** The organisation that a participant is; −1 for a role. */
const partyOf = (columns: Columns, participant: string): number => {
  const row = rowIn(columns, 'organisations', participant)
  return row >= 0 ? row : (byName(columns).get(normalOf(participant)) ?? -1)
}

const isKommunstyrelse = ({ model }: Columns, organisation: number): boolean =>
  model?.organisations[organisation]?.kind === 'kommunstyrelse'

/**
 * The organisations that a tillitsdialog counts for: its organ, and the organs that take part. A dialogue `inom` is its
 * organ's alone where that is named; one of the kommunstyrelse is the other party's (MODEL: S12–S14). A participant is
 * known by id or name; other texts are roles. Empty where no organ is known.
 */
export const partiesOf = (columns: Columns, dialogue: Dialogue): readonly number[] => {
  const organ = rowIn(columns, 'organisations', dialogue.organisation)
  const present = (dialogue.participants ?? []).map((participant) => partyOf(columns, participant))
  const known = [...new Set([organ, ...present])].filter((row) => row >= 0)
  if (dialogue.kind === 'inom') return known.slice(0, 1)
  if (dialogue.kind !== 'kommunstyrelsen') return known
  return known.filter((row) => !isKommunstyrelse(columns, row))
}

/**
 * The dialogues that were held by the as-of date, by place in the table. One whose organ is unknown is left out, as the
 * finding says. O(dialogues).
 */
export const heldDialogues = once(({ columns, asOf }: Graph): readonly number[] =>
  (columns.model?.dialogues ?? []).flatMap(({ date, organisation }, row) =>
    date <= asOf && (organisation === undefined || rowIn(columns, 'organisations', organisation) >= 0)
      ? [row]
      : [],
  ),
)
