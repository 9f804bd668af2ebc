/** The kommun's own names for the levels, of the source that is shown. */
import type { Labels } from '@rodtrad/core'

/** No names of its own: the product's words. */
export const noLabels: Labels = new Map()

/** What the words of every view are said with; set where the source is chosen. */
export const shownLabels = new (class {
  current = $state.raw<Labels>(noLabels)
})()
