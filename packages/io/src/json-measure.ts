/** How deep a JSON value nests, and how many keys its objects have in all. */
export interface JsonMeasure {
  readonly depth: number
  readonly keys: number
}

/**
 * Measures a JSON value without calling itself, so that no depth can break it. Linear.
 *
 * @example measureJson({ a: [1, { b: 2 }] }) // { depth: 3, keys: 2 }
 */
export const measureJson = (value: unknown): JsonMeasure => {
  let depth = 0
  let keys = 0
  let level: unknown[] = [value]
  while (level.length > 0) {
    const below: unknown[] = []
    let nests = false
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue
      nests = true
      const inside: readonly unknown[] = Array.isArray(item) ? item : Object.values(item)
      if (!Array.isArray(item)) keys += inside.length
      for (const one of inside) if (typeof one === 'object' && one !== null) below.push(one)
    }
    if (nests) depth++
    level = below
  }
  return { depth, keys }
}
