/** A figure as a row tells it: null for NaN, which stands for what is not known in the typed arrays. */
export const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)
