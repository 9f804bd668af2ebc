/** A fault of a JSON text, and where: lines and columns are counted from 1. */
export interface JsonFault {
  readonly kind: 'syntax' | 'repeatedKey'
  readonly line: number
  readonly column: number
  /** The key that stands twice in one object. */
  readonly key?: string
}

/** What may come next. */
type State = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'comma' | 'end'

/** An open bracket: the keys seen in an object, nothing for an array. */
type Open = Set<string> | undefined

const SPACE = /[ \t\n\r]*/y
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y
const QUOTE = 0x22
const BACKSLASH = 0x5c

const endOfMatch = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Where the string that starts at a quote has ended; `at` when it never does. Escapes are `JSON.parse`'s to judge. */
export const endOfString = (text: string, at: number): number => {
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) return index + 1
    if (code === BACKSLASH) index++
    else if (code < 0x20) return at
  }
  return at
}

const keyOf = (string: string): string | undefined => {
  try {
    return JSON.parse(string) as string
  } catch {
    return undefined
  }
}

const after = (stack: readonly Open[]): State => (stack.length === 0 ? 'end' : 'comma')

/** What a bracket or a sign does to the state; `undefined` where it may not stand. */
const step = (sign: string, state: State, stack: Open[]): State | undefined => {
  const inObject = stack.at(-1) !== undefined
  const wantsValue = state === 'value' || state === 'valueOrEnd'
  if (sign === '{' || sign === '[') {
    if (!wantsValue) return undefined
    stack.push(sign === '{' ? new Set() : undefined)
    return sign === '{' ? 'keyOrEnd' : 'valueOrEnd'
  }
  if (sign === '}' || sign === ']') {
    const mayEnd = state === 'comma' || state === (sign === '}' ? 'keyOrEnd' : 'valueOrEnd')
    if (!mayEnd || inObject !== (sign === '}')) return undefined
    stack.pop()
    return after(stack)
  }
  if (sign === ',') return state === 'comma' ? (inObject ? 'key' : 'value') : undefined
  return sign === ':' && state === 'colon' ? 'value' : undefined
}

const faultAt = (text: string, offset: number, kind: JsonFault['kind'], key?: string): JsonFault => {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
    line++
    start = next + 1
  }
  return { kind, line, column: offset - start + 1, ...(key === undefined ? {} : { key }) }
}

/**
 * Looks for what `JSON.parse` doesn't tell: where the syntax breaks, in every engine alike, and a key that stands
 * twice in one object, of which it would drop the first in silence. `undefined` for a sound text. Linear, and it
 * never calls itself: any depth of nesting will do.
 *
 * @example scanJson('{"a": 1,}') // { kind: 'syntax', line: 1, column: 9 }
 */
export const scanJson = (text: string): JsonFault | undefined => {
  const stack: Open[] = []
  let state: State = 'value'
  let at = endOfMatch(SPACE, text, 0)
  while (at < text.length) {
    const start = at
    const string = text.charCodeAt(at) === QUOTE
    at = string ? endOfString(text, at) : endOfMatch(LITERAL, text, at)
    if (at > start && string && (state === 'key' || state === 'keyOrEnd')) {
      const key = keyOf(text.slice(start, at))
      if (key === undefined) return faultAt(text, start, 'syntax')
      const keys = stack.at(-1)
      if (keys?.has(key)) return faultAt(text, start, 'repeatedKey', key)
      keys?.add(key)
      state = 'colon'
    } else if (at > start) {
      if (state !== 'value' && state !== 'valueOrEnd') return faultAt(text, start, 'syntax')
      if (string && keyOf(text.slice(start, at)) === undefined) return faultAt(text, start, 'syntax')
      state = after(stack)
    } else {
      const next = step(text.charAt(at), state, stack)
      if (next === undefined) return faultAt(text, start, 'syntax')
      state = next
      at++
    }
    at = endOfMatch(SPACE, text, at)
  }
  return state === 'end' ? undefined : faultAt(text, text.length, 'syntax')
}
