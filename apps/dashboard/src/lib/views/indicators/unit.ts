/** The unit that is written with an indicator's figures. */

/**
 * The unit; null where the title has already said it, so that it isn't said with every figure.
 *
 * @example unitOf({ title: 'Anmälda brott per 100 000 invånare', unit: 'per 100 000 inv' }) // null
 */
export const unitOf = ({
  title,
  unit,
}: {
  readonly title: string
  readonly unit: string | null
}): string | null => (unit !== null && unit.length > 3 && title.includes(unit) ? null : unit)
