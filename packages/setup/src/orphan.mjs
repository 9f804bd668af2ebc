/** Ending with one's parent. */

/**
 * Calls back when the process that started this one has gone. npm runs scripts through a shell, and a signal
 * to npm ends the shell alone: who waits for the signal would live on, holding a port.
 *
 * @param {() => void} gone
 * @param {number} [interval] milliseconds between looks; default 500
 * @returns {() => void} stops looking
 * @example onOrphaned(() => process.exit(0))
 */
export function onOrphaned(gone, interval = 500) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    gone()
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}
