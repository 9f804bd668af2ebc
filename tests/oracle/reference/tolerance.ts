/** All comparisons of figures have this tolerance. */
const tolerance = 1e-9

export const atLeast = (a: number, b: number): boolean => a >= b - tolerance

export const more = (a: number, b: number): boolean => a > b + tolerance

export const equal = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance
