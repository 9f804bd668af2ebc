import type { Words } from '../i18n/words.ts'
import type { Step } from './step.ts'

/** A step in words: ”Trygg skola” kopplas till ”Trygg uppväxt”. */
export function stepText(w: Words, step: Step): string {
  switch (step.kind) {
    case 'link':
      return w.t('whatIf.step.link', { from: step.fromTitle, to: step.toTitle })
    case 'unlink':
      return w.t('whatIf.step.unlink', { from: step.fromTitle, to: step.toTitle })
    case 'addGoal':
      return w.t('whatIf.step.addGoal', { title: step.title, owner: step.ownerName, to: step.toTitle })
    case 'dropGoal':
      return w.t('whatIf.step.dropGoal', { title: step.title })
    case 'target':
      return w.t('whatIf.step.target', { title: step.title, period: step.period, value: step.value })
  }
}
