/** Widths in thousandths of the type size of the signs from space to `~`, measured in Inter at weight 400. */
const ascii = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646,
  593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269,
  571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471,
  456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528,
  327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
]

/** The same for every sign up to the end of Latin; a letter with an accent is as wide as without. */
const widths = Float64Array.from({ length: 0x250 }, (_, code) => {
  const bare = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
  return ascii[bare - 32] ?? 700
})

/** No label needs more, and no chart may become slow by one. */
const longest = 400

/** Latin letters and common signs, spaces one by one: nothing to clean, and no signs that belong together. */
const plain = /^(?:[!-~\u{A1}-\u{24F}\u{2013}-\u{201E}\u{2026}]| (?! ))*$/u

/** How a text is set. */
export interface Type {
  /** In px. */
  readonly size: number
  /** 400 is plain, 600 is bold. */
  readonly weight?: number
}

/**
 * A label as it can be drawn: one line, no control or bidi-override characters, accents bounded, not endless.
 *
 * @example cleanText(' Trygg\n skola ') // 'Trygg skola'
 */
export function cleanText(text: string): string {
  const part = text.slice(0, longest)
  if (plain.test(part)) return part.trim()
  return part
    .replace(/[\p{Cc}\p{Cs}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}\s]+/gu, ' ')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim()
}

function widthOf(code: number): number {
  const known = widths[code]
  if (known !== undefined) return known
  if (code === 0x2013) return 500
  if (code === 0x2019) return 290
  if (code >= 0x2000 && code < 0x2070) return code >= 0x200b && code <= 0x200f ? 0 : 900
  if (/\p{M}|\p{Cf}/u.test(String.fromCodePoint(code))) return 0
  return code >= 0x1f000 ? 1350 : code >= 0x2e80 ? 1000 : 700
}

/**
 * The width of a text in px, by the table, and so the same in every host. Unknown signs count as wide.
 *
 * @example textWidth('Trygg skola', { size: 12 }) // 66.86
 */
export function textWidth(text: string, { size, weight = 400 }: Type): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0
    sum += widthOf(code)
    if (code > 0xffff) i++
  }
  return (sum * size * boldness(weight)) / 1000
}

function boldness(weight: number): number {
  return weight >= 550 ? 1.035 : 1
}

/** As much of the beginning of a text as there is room for; never a part of a sign (an emoji, an accented letter). */
function head(text: string, room: number, type: Type): string {
  if (!plain.test(text)) return headOfSigns(text, room, type)
  let left = (room * 1000) / (type.size * boldness(type.weight ?? 400))
  let end = 0
  for (; end < text.length; end++) {
    left -= widthOf(text.charCodeAt(end))
    if (left < 0) break
  }
  return text.slice(0, end)
}

function headOfSigns(text: string, room: number, type: Type): string {
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    used += textWidth(segment, type)
    if (used > room) break
    kept += segment
  }
  return kept
}

/**
 * The text, cut with an ellipsis when it is wider than the room. Never cuts inside a sign (an emoji, an accent).
 *
 * @example clip('Hållbar tillväxt längs älven', 90, { size: 12 }) // 'Hållbar tillväx…'
 */
export function clip(text: string, room: number, type: Type): string {
  const clean = cleanText(text)
  if (clean.length < longest && textWidth(clean, type) <= room) return clean
  return `${head(clean, room - textWidth('…', type), type).trimEnd()}…`
}

/**
 * The text in lines no wider than the room, broken at spaces (and inside a word that alone is too wide);
 * the last line is clipped.
 *
 * @example wrap('Hållbar tillväxt längs älven', 100, 2, { size: 12 }) // ['Hållbar tillväxt', 'längs älven']
 */
export function wrap(text: string, room: number, lines: number, type: Type): readonly string[] {
  let rest = cleanText(text)
  const done: string[] = []
  while (done.length < lines - 1 && textWidth(rest, type) > room) {
    const fits = head(rest, room, type)
    const space = rest.startsWith(' ', fits.length) ? fits.length : fits.lastIndexOf(' ')
    const dash = fits.search(/[-/–](?!.*[-/–])/u)
    const at = Math.max(space, dash + 1)
    const line = at > 0 ? rest.slice(0, at) : head(rest, room - textWidth('-', type), type)
    if (line === '') break
    done.push(at > 0 ? line.trimEnd() : `${line}-`)
    rest = rest.slice(line.length).trimStart()
  }
  return rest === '' ? done : [...done, clip(rest, room, type)]
}
