/** Whether as many rows have a name in the source as among those that are given. */
export const pairsOff = (
  source: readonly string[],
  given: readonly string[],
): ((name: string) => boolean) => {
  const places = Map.groupBy(source.keys(), (at) => source[at])
  const counts = Map.groupBy(given.keys(), (at) => given[at])
  return (name) => places.get(name)?.length === counts.get(name)?.length
}

/**
 * Where the rows that are given stand in the source, by their names. Several rows may have one name: as many of either
 * side pair off in their order, else the source's last is meant. O(rows).
 */
export const placesOf = (
  source: readonly string[],
  given: readonly string[],
): readonly (number | undefined)[] => {
  const places = Map.groupBy(source.keys(), (at) => source[at])
  const isPaired = pairsOff(source, given)
  const taken = new Map<string, number>()
  return given.map((name) => {
    const own = places.get(name) ?? []
    const nth = taken.get(name) ?? 0
    taken.set(name, nth + 1)
    return isPaired(name) ? own[nth] : own.at(-1)
  })
}
