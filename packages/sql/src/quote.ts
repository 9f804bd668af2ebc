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
 * A value as a literal of the type that it is bound with. Only where a parameter can't be bound: in the arguments of
 * `EXECUTE` and `query()`.
 *
 * @example literal("it's") // "'it''s'"
 */
export const literal = (value: Parameter): string => {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return value.split('\0').map(quoted).join(' || chr(0) || ')
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') return `CAST('${String(value)}' AS DOUBLE)`
  return `CAST([${value.map(literal).join(', ')}] AS VARCHAR[])`
}

/** Without NUL, at which the engine would end the statement, in the middle of a literal too. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
