/** How grave a finding is: `error` alone makes `check` fail by default. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Whether a finding is a fault of *form* (the source can't be used: exit 2), of *structure* (the faulty row is left
 * out, the rest is answered), or says something of the *content* of a sound source.
 */
export type FindingClass = 'form' | 'structure' | 'content'

/** What is known of a code beside its sentences. */
export interface CatalogueEntry {
  readonly class: FindingClass
  readonly severity: Severity
  /** Its name in a program. */
  readonly about: string
  /** What it rests on: the styrmodell's section, the law, the auditors' question. */
  readonly basis: string
  /** Cases of it (`words.case`) that are less or more grave. */
  readonly cases?: Readonly<Record<string, Severity>>
}

type Cases = Readonly<Record<string, Severity>>

const FORMAT = 'Formatet'
const form = (about: string): CatalogueEntry => ({ class: 'form', severity: 'error', about, basis: FORMAT })
const structure = (about: string, basis = FORMAT): CatalogueEntry => ({
  class: 'structure',
  severity: 'error',
  about,
  basis,
})
const content =
  (severity: Severity) =>
  (about: string, basis = FORMAT, cases: Cases = {}): CatalogueEntry => ({
    class: 'content',
    severity,
    about,
    basis,
    cases,
  })
/** What rows say themselves and what breaks a rule with a fixed limit. */
const error = content('error')
/** What is missing, or somebody should decide on. */
const warning = content('warning')
/** What is worth knowing, and often as it should be. */
const info = content('info')

/**
 * What can be found, by stable code: never renumbered, never reused. By tens: 0 and 10 reading, 20 structure, 30
 * coverage, 40 measurement, 50 values, factors and levels, 60 load, 70 the quality of goals, 80 validity in time, 90
 * follow-up, 100 husbandry and budget, 110 and 120 the year's dialogues, missions and events, and the plan's own
 * exemptions, 130 changes that are made for a question. `CHECKS.md` tells each in words.
 */
export const CATALOGUE = {
  RT001: form('unreadableFile'),
  RT002: form('missingTable'),
  RT003: form('missingColumn'),
  RT004: form('missingValue'),
  RT005: form('unreadableValue'),
  RT006: form('duplicateId'),
  RT007: form('outOfBounds'),
  RT008: form('cellsBeyondHeader'),
  RT009: form('repeatedColumn'),
  RT010: warning('unknownTable', 'Formatet'),
  RT011: info('unknownColumn', 'Formatet'),
  RT012: info('referenceByName', 'Formatet'),
  RT013: warning('noOrganisations', 'Styrmodellen: Nämnderna och bolagen'),
  RT014: form('repeatedTable'),
  RT015: form('repeatedPlan'),
  RT016: warning('ignoredFiles', 'Formatet'),
  RT017: form('contradictingCells'),
  RT018: warning('formulaCells', 'Formatet'),
  RT019: info('readAsShown', 'Formatet'),
  RT020: structure('unknownReference'),
  RT021: structure('wrongEnds'),
  RT022: structure('loop', 'KPMG Ånge 2015: styrkedjan'),
  RT023: structure('pointsDown', 'KPMG Ånge 2015: styrkedjan'),
  RT024: structure('organisationLoop', 'KPMG Ånge 2015: styrkedjan'),
  RT025: info('skipsLevel', 'KPMG Ånge 2015: styrkedjan'),
  RT026: warning('repeatedLink', 'Dubbelräkning'),
  RT030: warning('orphan', 'KPMG Ånge 2015: styrkedjan'),
  RT031: warning('uncovered', 'Styrmodellen: Riktningsmål'),
  RT032: warning('unanswered', 'Styrmodellen: Riktningsmål'),
  RT033: warning('withoutVision', 'Styrmodellen: Riktningsmål'),
  RT034: warning('singleCarrier', 'Sårbarhet'),
  RT035: info('shallow', 'PwC Borgholm 2015 (3)'),
  RT036: warning('suspectLink', 'Styrmodellen: Riktningsmål'),
  RT037: warning('withoutOwner', 'KPMG Uppsala 2016'),
  RT040: warning('withoutIndicator', 'Styrmodellen: Riktningsmål'),
  RT041: warning('withoutTarget', 'PwC Borgholm 2015 (3)'),
  RT042: warning('withoutUnit', 'RKA: Nyckeltal som spelar roll'),
  RT043: info('withoutBaseline', 'RKA: Nyckeltal som spelar roll'),
  RT044: warning('targetOnWrongSide', 'RKA: Nyckeltal som spelar roll'),
  RT045: warning('rangeUpsideDown', 'RKA: Nyckeltal som spelar roll'),
  RT046: warning('judgementDiffers', 'KPMG Härnösand 2021'),
  RT047: warning('withoutReasoning', 'Styrmodellen: Riktningsmål'),
  RT050: warning('unusedValue', 'Styrmodellen: Värdegrund'),
  RT051: info('withoutValue', 'Styrmodellen: Riktningsmål'),
  RT052: warning('factorUnanswered', 'Styrmodellen: Omvärldsfaktorer/trender'),
  RT053: info('trendUnused', 'Styrmodellen: Omvärldsanalys'),
  RT054: info('unitWithoutGoal', 'PwC Borgholm 2015 (3)'),
  RT055: warning('chainTooLong', 'Stratsys: långa målkedjor'),
  RT056: warning('bottleneck', 'Sårbarhet'),
  RT057: info('conflict', 'Styrmodellen: Helhetssyn'),
  RT058: info('stanceWithoutWords', 'Styrmodellen: Riktningsmål'),
  RT059: info('missionNotConcretised', 'Styrmodellen: Nulägesbeskrivning'),
  RT060: warning('tooManyGoals', 'Målträngsel (Uppsala 2018)'),
  RT061: warning('tooManyIndicators', 'RKA: Nyckeltal som spelar roll'),
  RT062: warning('countedTwice', 'Dubbelräkning'),
  RT063: info('sameText', 'Kopplingar att konkretisera'),
  RT064: info('linkedToAll', 'Kopplingar att konkretisera'),
  RT065: info('turnover', 'Målträngsel (Uppsala 2018)'),
  RT066: info('bareLink', 'Kopplingar att konkretisera'),
  RT067: info('neverFollowed', 'Kopplingar att konkretisera'),
  RT070: warning('vagueWording', 'Kungälv: SMARTA mål'),
  RT071: warning('activityAsGoal', 'MFD: effekt, resultat, aktivitet'),
  RT072: info('severalOwners', 'Styrmodellen: Helhetssyn'),
  RT073: warning('targetWithoutDecision', 'PwC Borgholm 2015 (3)'),
  RT074: info('polarityWithoutDecision', 'Kolada: ingen riktning i datan'),
  RT075: info('targetWithoutYear', 'Kungälv: SMARTA mål'),
  RT076: warning('baselineWithoutYear', 'RKA: Nyckeltal som spelar roll'),
  RT080: error('overEightYears', 'Styrmodellen: Vision, Värdegrund'),
  RT081: warning('overFourYears', 'Styrmodellen: Riktningsmål, Omvärldsfaktorer'),
  RT082: warning('notReconsidered', 'Styrmodellen: Riktningsmål (efter val)', { due: 'info' }),
  RT083: warning('reviewOverdue', 'Styrmodellen: Riktningsmål'),
  RT084: warning('mandatePeriods', 'Styrmodellen: Kommunfullmäktige'),
  RT085: error('changedWithoutDecision', 'Offentlighetsprincipen'),
  RT086: warning('withoutDecision', 'Offentlighetsprincipen'),
  RT087: error('endsBeforeStart', 'Formatet'),
  RT088: info('decidedLate', 'KPMG Uppsala 2016'),
  RT089: warning('expired', 'Styrmodellen: Vision, Riktningsmål', { lower: 'info' }),
  RT090: warning('silentGoal', 'KPMG Strängnäs 2012'),
  RT091: warning('staleOutcome', 'Kolada: publiceringsperiod', { lagged: 'info' }),
  RT092: warning('brokenSeries', 'Kolada: nedlagda serier', { gap: 'info' }),
  RT093: warning('signConflict', 'Kolada: teckenfällan'),
  RT094: warning('genderMissing', 'Styrmodellen: Medborgarfokus; Kolada'),
  RT095: info('genderGap', 'Styrmodellen: Medborgarfokus; Kolada'),
  RT096: warning('withoutAction', 'PwC Falkenberg 2018', { partly: 'info' }),
  RT097: warning('actionOverdue', 'PwC Falkenberg 2018'),
  RT098: warning('ratingOutsideScale', 'Vårgårda, Kungälv: skalans betydelse'),
  RT099: warning('scaleWithoutUnknown', 'Vårgårda 2023; Kungälv 2016'),
  RT100: warning('withoutFinancialGoal', 'KL 11:1; PwC Borgholm 2015 (1)'),
  RT101: warning('withoutOperationalGoal', 'KL 11:1; PwC Borgholm 2015 (1)'),
  RT102: warning('companyWithoutHusbandry', 'KL 11:1; LKBR 11:12'),
  RT103: warning('companyNotEvaluated', 'LKBR 11:12'),
  RT104: info('withoutMoney', 'PwC Borgholm 2015 (4)'),
  RT105: warning('effortToNowhere', 'Styrmodellen: Budget'),
  RT106: warning('budgetDeviation', 'Styrmodellen: Budget', { under: 'info' }),
  RT107: warning('withoutJudgement', 'KL 12 kap.; KPMG Härnösand 2021'),
  RT108: warning('withoutPurposeDecision', 'KL 6:9'),
  RT110: warning('withoutDialogue', 'Styrmodellen: Tillitsdialog'),
  RT111: info('dialogueNotReported', 'Styrmodellen: Tillitsdialog'),
  RT112: warning('dialogueBare', 'Styrmodellen: Tillitsdialog'),
  RT113: warning('personalName', 'GDPR'),
  RT114: warning('withoutAnalysis', 'Styrmodellen: Nulägesbeskrivning'),
  RT115: warning('emptyPart', 'Styrmodellen: Nulägesbeskrivning'),
  RT116: warning('proposalUnanswered', 'Styrmodellen: Kommunstyrelsens tillitsdialoger', { resting: 'info' }),
  RT117: warning('olderThanProposal', 'Styrmodellen: Nulägesbeskrivning'),
  RT118: warning('missionLate', 'Styrmodellen: Reglemente och uppdrag'),
  RT119: warning('missionUnreported', 'Styrmodellen: Reglemente och uppdrag'),
  RT120: warning('activityLate', 'Styrmodellen: Verksamhetsstyrning'),
  RT121: warning('eventLate', 'Styrmodellen: Budget, Nulägesbeskrivning'),
  RT122: warning('withoutOutlookDay', 'Styrmodellen: Omvärldsanalys'),
  RT123: info('suppressionIdle', 'Formatet'),
  RT124: warning('suppressionUnknown', 'Formatet'),
  RT125: warning('pairUnread', 'Formatet'),
  RT126: warning('orgNumber', 'Organisationsnummer'),
  RT127: warning('municipalityCode', 'SCB: kommunkoder'),
  RT128: warning('exemptWithoutReason', 'Styrmodellen: Riktningsmål'),
  RT130: form('unusableChange'),
} as const satisfies Readonly<Record<string, CatalogueEntry>>

export type FindingCode = keyof typeof CATALOGUE
