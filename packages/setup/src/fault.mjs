/**
 * Something the user can mend: said in plain words, without a stack trace.
 * The message reads `problem; what to do`.
 */
export class Fault extends Error {
  /**
   * @param {string} message `problem; what to do`
   * @param {number} [exitCode] what the process ends with; default 1
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.name = 'Fault'
    this.exitCode = exitCode
  }
}
