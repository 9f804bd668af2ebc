import type { Asking } from './command.ts'
import { listed } from './listed.ts'
import { namedOf, signed } from './naming.ts'

/** A title with the sign of what is made up for show, where the id would take too much room. */
export const signedTitle = (asking: Pick<Asking, 'columns' | 'model'>, id: string): string => {
  const named = namedOf(asking, id)
  return named === undefined ? id : signed(named.title, named.illustrative)
}

/** The titles of some ids in one sentence, the first dozen of them. */
export const listedTitles = (asking: Asking, ids: readonly string[]): string =>
  listed(
    ids.map((id) => signedTitle(asking, id)),
    asking.messages,
  )
