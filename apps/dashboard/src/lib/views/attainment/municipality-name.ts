/** Kommuner by the code of SCB: those that the sample compares with. */
const names: Readonly<Record<string, string>> = {
  '1384': 'Kungsbacka',
  '1401': 'Härryda',
  '1402': 'Partille',
  '1407': 'Öckerö',
  '1415': 'Stenungsund',
  '1419': 'Tjörn',
  '1440': 'Ale',
  '1441': 'Lerum',
  '1462': 'Lilla Edet',
  '1480': 'Göteborg',
  '1481': 'Mölndal',
  '1482': 'Kungälv',
  '1489': 'Alingsås',
}

/**
 * The name of a kommun; its code where we don't know the name.
 *
 * @example municipalityName('1480') // 'Göteborg'
 */
export const municipalityName = (code: string): string => names[code] ?? code
