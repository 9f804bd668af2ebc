/** The rows without those that say otherwise than an earlier row with the same key; a row said twice stays. */
export const withoutTies = <T extends object>(
  rows: readonly T[],
  key: (row: T) => readonly unknown[],
): readonly T[] =>
  rows.filter((row) => {
    const first = rows.find((earlier) => JSON.stringify(key(earlier)) === JSON.stringify(key(row)))
    return JSON.stringify(first) === JSON.stringify(row)
  })
