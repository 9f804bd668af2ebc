/** Why a format can't carry something. */
export type LossReason =
  | 'nestedValue'
  | 'typedValue'
  | 'singleValue'
  | 'emptyTable'
  | 'unwritableCharacter'
  | 'repeatedHeader'
  | 'blankHeader'
  | 'renamedTable'
  | 'longText'
  | 'beyondSheet'

/** Something that a format can't carry: in which table, how many times, and why. */
export interface Loss {
  readonly what: string
  readonly count: number
  readonly why: LossReason
}

const REASONS: Readonly<Record<LossReason, { readonly sv: string; readonly en: string }>> = {
  nestedValue: {
    sv: 'Listor och objekt i okända kolumner skrivs som JSON-text i en cell.',
    en: 'Lists and objects in unknown columns are written as JSON text in one cell.',
  },
  typedValue: {
    sv: 'Tal och sant/falskt i okända kolumner blir text.',
    en: 'Numbers and booleans in unknown columns become text.',
  },
  singleValue: {
    sv: 'Ett värde som inte är en tabell kan bara stå i JSON och skrivs inte.',
    en: 'A value that is no table can stand in JSON alone and is not written.',
  },
  emptyTable: {
    sv: 'Rubrikerna i en okänd tabell utan rader kan inte stå i JSON.',
    en: 'The headers of an unknown table without rows cannot stand in JSON.',
  },
  unwritableCharacter: {
    sv: 'Tecken som en textfil inte kan bära ersätts med U+FFFD.',
    en: 'Characters that a text file cannot hold are replaced by U+FFFD.',
  },
  repeatedHeader: {
    sv: 'Flera okända kolumner har samma rubrik och får ett nummer efter den.',
    en: 'Several unknown columns share a header and get a number after it.',
  },
  blankHeader: {
    sv: 'En okänd tabell utan rubriker får rubriken ”kolumn”.',
    en: 'An unknown table without headers gets the header “kolumn”.',
  },
  renamedTable: {
    sv: 'Tabellen får ett annat namn, eftersom dess eget är upptaget eller inte kan vara namnet på en fil eller ett blad.',
    en: 'The table gets another name, since its own is taken or cannot be that of a file or a sheet.',
  },
  longText: {
    sv: 'Texter med fler än 32 767 tecken kortas: mer ryms inte i en cell.',
    en: 'Texts of more than 32,767 characters are cut: a cell holds no more.',
  },
  beyondSheet: {
    sv: 'Rader och kolumner som inte ryms på ett blad skrivs inte (1 048 576 rader, 16 384 kolumner).',
    en: 'Rows and columns that a sheet has no room for are not written (1,048,576 rows, 16,384 columns).',
  },
}

/** Says why, in a sentence. */
export const describeLoss = ({ why }: Loss, language: 'sv' | 'en'): string => REASONS[why][language]

/** Counts losses while writing. */
export interface LossCount {
  readonly add: (what: string, why: LossReason) => void
  readonly all: () => readonly Loss[]
}

/** Makes an empty count. */
export const countLosses = (): LossCount => {
  const counts = new Map<string, { what: string; count: number; why: LossReason }>()
  return {
    add: (what, why) => {
      const key = `${why} ${what}`
      const known = counts.get(key)
      if (known) known.count++
      else counts.set(key, { what, count: 1, why })
    },
    all: () => [...counts.values()],
  }
}
