/**
 * The two measures of BM25 (S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009),
 * with its usual constants.
 */

/** How soon more of the same word adds nothing. */
const K1 = 1.2
/** How much a long text is held back, 0–1. */
const B = 0.75

/** How much a term tells that so many of the texts have: more, the fewer. Never below 0. */
export const rarityOf = (texts: number, having: number): number =>
  Math.log(1 + (texts - having + 0.5) / (having + 0.5))

/**
 * What a term's weight in a text comes to: it grows ever slower, towards 2.2, and slower in a text that is longer than
 * others.
 *
 * @param length the text's length to the average, 1 for an average one
 */
export const saturated = (weight: number, length: number): number =>
  (weight * (K1 + 1)) / (weight + K1 * (1 - B + B * length))
