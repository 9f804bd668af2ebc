/** The kommun's own names for the levels, of the source that is shown. */
import type { Labels } from '@rodtrad/core'
import { noLabels } from './words.ts'

/** What the words of every view are said with; set where the source is chosen. */
export const shownLabels = new (class {
  current = $state.raw<Labels>(noLabels)
})()
