import type { ReadSource } from './read-source.ts'

/** Another source than SOURCE that a command needs, and that can't be used: ends the command with exit code 2. */
export class UnsoundSource extends Error {
  override readonly name = 'UnsoundSource'
  readonly source: ReadSource

  constructor(source: ReadSource) {
    super('unsound')
    this.source = source
  }
}
