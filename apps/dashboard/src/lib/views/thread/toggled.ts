/** Opening and closing, as the address keeps it. */

export interface Folds {
  readonly opened: ReadonlySet<string>
  readonly closed: ReadonlySet<string>
}

/**
 * The folds with one node opened or closed.
 *
 * @example toggled({ opened: new Set(), closed: new Set(['n1']) }, 'n1', true) // n1 is opened, and no longer closed
 */
export function toggled({ opened, closed }: Folds, id: string, isToOpen: boolean): Folds {
  const [yes, no] = [new Set([id]), new Set([id])]
  return isToOpen
    ? { opened: opened.union(yes), closed: closed.difference(no) }
    : { opened: opened.difference(no), closed: closed.union(yes) }
}
