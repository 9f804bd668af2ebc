import { randomOf } from './random.ts'

/** Nouns of a kommun: as they stand, before another, several, and the one. */
const NOUNS = `skola skol skolor skolan, förskola förskole förskolor förskolan, elev elev elever eleven, barn barn barn barnet,
lärare lärar lärare läraren, undervisning undervisnings undervisningar undervisningen, omsorg omsorgs omsorger omsorgen,
vård vård vårdinsatser vården, hemtjänst hemtjänst hemtjänster hemtjänsten, boende boende boenden boendet,
trygghet trygghets trygghetsskapande tryggheten, säkerhet säkerhets säkerheter säkerheten, klimat klimat klimat klimatet,
utsläpp utsläpps utsläpp utsläppen, energi energi energier energin, resa rese resor resan, väg väg vägar vägen,
gata gatu gator gatan, park park parker parken, bostad bostads bostäder bostaden, mark mark marker marken,
vatten vatten vatten vattnet, avfall avfalls avfall avfallet, natur natur naturer naturen, miljö miljö miljöer miljön,
tillsyn tillsyns tillsyner tillsynen, bygglov bygglovs bygglov bygglovet, företag företags företag företaget,
arbete arbets arbeten arbetet, jobb jobb jobb jobbet, utbildning utbildnings utbildningar utbildningen,
försörjning försörjnings försörjningar försörjningen, bistånd bistånds bistånd biståndet, familj familje familjer familjen,
hälsa hälso hälsor hälsan, idrott idrotts idrotter idrotten, förening förenings föreningar föreningen,
kultur kultur kulturer kulturen, bibliotek biblioteks bibliotek biblioteket, fritid fritids fritider fritiden,
ungdom ungdoms ungdomar ungdomen, dialog dialog dialoger dialogen, inflytande inflytande inflytanden inflytandet,
service service servicen servicen, kontakt kontakt kontakter kontakten, tjänst tjänste tjänster tjänsten,
ekonomi ekonomi ekonomier ekonomin, kostnad kostnads kostnader kostnaden, upphandling upphandlings upphandlingar upphandlingen,
lokal lokal lokaler lokalen, fastighet fastighets fastigheter fastigheten, medarbetare medarbetar medarbetare medarbetaren,
chef chefs chefer chefen, ledning lednings ledningar ledningen, schema schema scheman schemat,
frånvaro frånvaro frånvaror frånvaron, kompetens kompetens kompetenser kompetensen, krav krav krav kravet,
måltid måltids måltider måltiden, svinn svinn svinn svinnet, beredskap beredskaps beredskaper beredskapen,
kris kris kriser krisen, plan plan planer planen, område områdes områden området, mål mål mål målet, stöd stöd stöd stödet,
tid tids tider tiden, språk språk språk språket, läsning läs läsningar läsningen, matematik matematik matematik matematiken,
invånare invånar invånare invånaren, brukare brukar brukare brukaren, äldre äldre äldre äldre, ort orts orter orten,
centrum centrum centrum centrumet, station stations stationer stationen, buss buss bussar bussen, cykel cykel cyklar cykeln`

const ADJECTIVES =
  'trygg trygga hållbar hållbara god goda stark starka öppen öppna jämlik jämlika enkel enkla snabb snabba levande attraktiv attraktiva ' +
  'digital digitala grön gröna säker säkra tidig tidiga likvärdig likvärdiga effektiv effektiva meningsfull meningsfulla nära rätt'
const VERBS =
  'når känner växer utvecklas stärks ökar minskar förbättras möter erbjuder skapar bidrar fungerar bevaras samverkar deltar påverkar lyckas trivs'
const FIRST =
  'Björk Ek Al Gran Tall Sand Sten Berg Dal Ek Fors Hög Lång Norr Söder Öster Väster Ny Kyrk Kvarn Lund Mo Näs Ro Sjö Strand Vik Ås Å Älv'
const LAST = 'vik by dal fors hamn holm hult köping lund mo näs ryd sta strand sund säter torp vall ås ängen'

const nouns = NOUNS.split(/,\s*/).map((forms) => forms.split(/\s+/))
const adjectives = ADJECTIVES.split(/\s+/)
const verbs = VERBS.split(/\s+/)
const firsts = FIRST.split(' ')
const lasts = LAST.split(' ')

/** Texts as kommuner write them, of plausible words: some 100 nouns, their compounds, and names of places. */
export interface Writer {
  /** Three to seven words. */
  readonly title: () => string
  readonly sentence: () => string
  readonly place: () => string
}

/** A writer that writes the same each time. */
export const writerOf = (seed: number): Writer => {
  const random = randomOf(seed)
  const of = <T>(list: readonly T[]): T => list[random(list.length)]!
  // The first nouns come oftener than the last, as words do.
  const noun = (form: number): string =>
    nouns[Math.floor(((random(1000) * random(1000)) / 1e6) * nouns.length)]![form]!
  const thing = (form: number): string => {
    const depth = random(100)
    if (depth < 55) return noun(form)
    if (depth < 97) return noun(1) + noun(form)
    return noun(1) + noun(1) + noun(form)
  }
  const place = (): string => of(firsts) + of(lasts)
  const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
  const phrases: readonly (() => string)[] = [
    () => `${of(adjectives)} ${thing(2)} i ${place()}`,
    () => `fler ${thing(2)} med ${of(adjectives)} ${thing(0)}`,
    () => `${thing(3)} ${of(verbs)} i hela kommunen`,
    () => `${of(adjectives)} ${thing(2)} och ${thing(2)}`,
    () => `mindre ${thing(0)} i ${thing(3)}`,
    () => `alla ${thing(2)} ${of(verbs)}`,
  ]
  return {
    place,
    title: () => capital(of(phrases)()),
    sentence: () =>
      capital(
        `${thing(3)} ska ${of(adjectives)} ${of(verbs)} så att ${thing(2)} ${of(verbs)}, och ${of(phrases)()}.`,
      ),
  }
}
