/**
 * Keeps what a function has computed for an object, for as long as the object lives: the same question is never
 * answered twice. For pure functions of one object.
 */
export const once = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const kept = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known.value
    const value = compute(key)
    kept.set(key, { value })
    return value
  }
}
