/**
 * An organ's name for the head of a narrow column.
 *
 * @example shortName('Kultur- och fritidsnämnden') // 'Kultur'
 */
export function shortName(name: string): string {
  const plain = name.replace(/^(AB|Nämnden för)\s+|\s+AB$/gi, '')
  const [first = plain] = plain.split(/s?-?\s+(?:och|samt)\s+|,\s*/)
  const short = first.replace(/(?:s|es)?(?:nämnden|nämnd|styrelsen)$/i, '')
  return short === 'Kommun' || short.length < 3 ? first : short
}
