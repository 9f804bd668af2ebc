import { type Finding, neighboursOf, shown } from '@rodtrad/core'
import { isMeasurable } from '../goal-parts.ts'
import type { Question } from '../question.ts'
import { hasTarget } from '../target.ts'
import { type Checked, ofGoal, takingGoals } from './place.ts'

/** Words that promise a movement and no measure of it, in their inflections. */
const VAGUE =
  /(?<!\p{L})(?:öka[rdst]?|ökande|minska[rdst]?|förbättra[rdst]?|stärk(?:a|er|s|t|as|ta)?|främja[rs]?|utveckla[rs]?|underlätta[rs]?|verka för|sträva(?:r)? efter|så (?:\p{L}+ ){1,3}som möjligt|i möjligaste mån)(?!\p{L})/iu

/** What is done rather than what it leads to: at the start of a title, or as what shall be done. */
const ACTIVITY =
  /^(?:genomföra?|ta(?:r)? fram|införa?|utreda?|upprätta|inrätta|anordna|kartlägga|inventera|revidera|implementera|upphandla|påbörja|starta|arbeta (?:med|för))(?!\p{L})|(?<=(?<!\p{L})ska )(?:genomföras|tas fram|införas|utredas|upprättas|inrättas|anordnas|kartläggas|inventeras|revideras|implementeras|upphandlas|påbörjas|startas)(?!\p{L})/iu

const MEASURED = new Set(['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal'])
const EFFECTS = new Set(['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal'])
/** No goal's text is longer in earnest; the patterns look no further. */
const LONGEST = 2000

/** Whether any of the goal's own indicators has a target, now or later, for it or one of its owners. */
export const hasOwnTarget = (question: Question, goal: number): boolean => {
  const { graph } = question
  const owners = [-1, ...neighboursOf(graph.columns.goals.owners, goal)]
  return [...neighboursOf(graph.indicators, goal)].some((indicator) =>
    owners.some((owner) => hasTarget(question, indicator, goal, owner)),
  )
}

const textOf = ({ model }: Checked, goal: number): string => {
  const { title, description = '' } = model.goals[goal]!
  return `${title}\n${description}`.slice(0, LONGEST)
}

/**
 * RT070: a measurable goal whose words promise a movement (öka, stärka, så … som möjligt) and that no target measures.
 * Where a target or a direction is declared the words are as they should be. O(text).
 */
export const vagueWordings = (checked: Checked): readonly Finding[] =>
  takingGoals(checked.question)
    .filter((goal) => MEASURED.has(checked.model.goals[goal]!.kind) && isMeasurable(checked.question, goal))
    .flatMap((goal): readonly Finding[] => {
      const [word] = VAGUE.exec(textOf(checked, goal)) ?? []
      return word === undefined || hasOwnTarget(checked.question, goal)
        ? []
        : [ofGoal(checked, 'RT070', goal, 'title', { word: shown(word.toLowerCase()) })]
    })

/** RT071: a goal above the verksamhet that says what is to be done, not what it is to lead to. O(text). */
export const activitiesAsGoals = (checked: Checked): readonly Finding[] =>
  takingGoals(checked.question)
    .filter((goal) => EFFECTS.has(checked.model.goals[goal]!.kind))
    .flatMap((goal): readonly Finding[] => {
      const [word] = ACTIVITY.exec(textOf(checked, goal)) ?? []
      return word === undefined
        ? []
        : [ofGoal(checked, 'RT071', goal, 'title', { word: shown(word.toLowerCase()) })]
    })
