/** A value that a statement may be given for `$1`, `$2`, … A list is a list of texts. */
export type Parameter = string | number | boolean | null | readonly string[]

/**
 * A name as an identifier: the only way for a name into a statement.
 *
 * @example identifier('from') // '"from"'
 */
export const identifier = (name: string): string =>
  `"${name.replaceAll('\0', '\u{FFFD}').replaceAll('"', '""')}"`

/**
 * A value as a literal of the type that it is bound with. Only where a parameter can't be bound, or the engine plans worse with one.
 *
 * @example literal("it's") // "'it''s'"
 */
export const literal = (value: Parameter): string => {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return textLiteral(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') return `CAST('${String(value)}' AS DOUBLE)`
  return `CAST([${value.map(literal).join(', ')}] AS VARCHAR[])`
}

const textLiteral = (text: string): string => {
  const parts = text.split('\0').map(quoted)
  return parts.length === 1 ? parts.join() : `(${parts.join(' || chr(0) || ')})`
}

/** Without NUL, at which the engine would end the statement, in the middle of a literal too. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * A statement with literals in the places of `$1`, `$2`, …: the browser's engine binds parameters only in statements that
 * can't be stopped, and plans worse with them.
 *
 * @param sql of the program's own: its texts in `'…'`, its names in `"…"`, no comment within another
 * @example withLiterals('FROM t WHERE id = $1', ['x']) // "FROM t WHERE id = 'x'"
 */
export const withLiterals = (sql: string, parameters: readonly Parameter[]): string =>
  sql.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--.*|\/\*[\s\S]*?\*\/|\$(\d+)/g, (token, place?: string) => {
    if (place === undefined) return token
    const value = parameters[Number(place) - 1]
    return value === undefined ? token : literal(value)
  })
