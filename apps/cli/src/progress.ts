import type { Effects } from './effects.ts'
import type { Messages } from './messages.ts'

/** Tells on stderr what goes on. */
export interface Progress {
  readonly step: (name: keyof Messages['progress']) => void
  /** Takes the line away from a terminal. */
  readonly end: () => void
}

/** After so long, in milliseconds, a reader at a terminal wants to know; a log only what takes really long. */
const PATIENCE = 500
const PATIENCE_OF_A_LOG = 5000
/** A source of so many bytes takes longer than that. */
const LARGE = 3_000_000

/**
 * Progress for whatever takes more than half a second: on a terminal a line that is written over, else one line in
 * all, for what takes long. What is heavy is told before it starts, since nothing can be written while it runs.
 */
export const progressOn = (
  { stderr, now }: Pick<Effects, 'stderr' | 'now'>,
  bytes: number,
  messages: Messages,
): Progress => {
  const start = now()
  const patience = stderr.isTTY ? PATIENCE : PATIENCE_OF_A_LOG
  let shown = false
  return {
    step: (name) => {
      if (bytes < LARGE && now() - start < patience) return
      if (stderr.isTTY) stderr.write(`\r\u001b[K${messages.progress[name]}`)
      else if (!shown) stderr.write(`${messages.progress[name]}\n`)
      shown = true
    },
    end: () => {
      if (shown && stderr.isTTY) stderr.write('\r\u001b[K')
    },
  }
}
