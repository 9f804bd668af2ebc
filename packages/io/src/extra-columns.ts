/** A column that the format doesn't know; `nth` counts those of the same header in a row, from 0. */
export interface ExtraColumn {
  readonly header: string
  readonly nth: number
}

type Cells<T = unknown> = readonly (readonly [string, T])[]

/** The unknown columns of some rows, in the order in which they first come. */
export const extraColumnsOf = (rows: readonly { readonly extra?: Cells }[]): readonly ExtraColumn[] => {
  const found = new Map<string, ExtraColumn[]>()
  const columns: ExtraColumn[] = []
  for (const { extra } of rows) {
    if (extra === undefined) continue
    for (const { header, nth } of numbered(extra)) {
      const same = found.get(header) ?? []
      found.set(header, same)
      if (nth < same.length) continue
      const column = { header, nth }
      same.push(column)
      columns.push(column)
    }
  }
  return columns
}

/** The unknown cells of a row, each with its place among those of the same header. */
export const numbered = <T>(extra: Cells<T>): readonly (ExtraColumn & { readonly value: T })[] => {
  const seen = new Map<string, number>()
  return extra.map(([header, value]) => {
    const nth = seen.get(header) ?? 0
    seen.set(header, nth + 1)
    return { header, nth, value }
  })
}
