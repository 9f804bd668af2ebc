/** Where a thing of a difference is shown, as it stands on its side. */
import type { Difference } from '../../session/difference.ts'
import type { UrlState } from '../../session/url-state.svelte.ts'
import { thingHref, type Thing } from '../thing-href.ts'

export type SideName = 'before' | 'after'

/** The address of a thing on a side; undefined where it has no view, or its side can't be shown. */
export type HrefOf = (side: SideName, thing: Thing) => string | undefined

/**
 * How the things of a difference are linked to. The side before can be shown when it is another day of the same source;
 * another source, or the one without what is tried, can't.
 */
export function hrefsOf(url: Pick<UrlState, 'href'>, { before, after }: Difference): HrefOf {
  return (side, thing) => {
    if (side === 'before' && (before.name !== after.name || before.asOf === after.asOf)) return undefined
    return thingHref(url, thing, { per: (side === 'before' ? before : after).asOf })
  }
}
