import type { Source } from './source.ts'

/** A source as a link carries it: its name, and its hash's beginning. */
export interface SourceLink {
  readonly name: string
  readonly hash: string
}

/** What a link carries of a source, in its address. */
export function linkOf({ name, hash }: Pick<Source, 'name' | 'hash'>): string {
  return `${name}~${hash.slice(0, 16)}`
}

/**
 * The source that an address speaks of.
 *
 * @example linkedIn('provköping~0123456789abcdef')?.name // 'provköping'
 */
export function linkedIn(text: string | null): SourceLink | undefined {
  const [, name, hash] = /^(.*)~([0-9a-f]{8,64})$/s.exec(text ?? '') ?? []
  return name === undefined || hash === undefined ? undefined : { name, hash }
}
