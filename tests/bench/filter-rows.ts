import type { Browser, Page } from 'playwright'
import type { Shown } from './filter-times.ts'
import { medianOf, percentileOf } from './measure.ts'
import { held, milliseconds, type Row } from './report.ts'

/**
 * What some choices took, as a row: of the charts and of the whole view the median and the 95th of a hundred, and the goal of the
 * charts' 95th, if there is one.
 */
export const filterRow = (what: string, times: readonly Shown[], goal: number | undefined): Row => {
  const [charts, view] = [times.map((time) => time.charts), times.map((time) => time.view)]
  const late = percentileOf(charts, 0.95)
  return [
    what,
    milliseconds(medianOf(charts)),
    goal === undefined ? milliseconds(late) : held(milliseconds(late), late <= goal),
    milliseconds(medianOf(view)),
    milliseconds(percentileOf(view, 0.95)),
    goal === undefined ? '' : milliseconds(goal),
  ]
}

/** A page of a reader who has been here before. */
export const blankPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1400, height: 1000 } })
  await context.addInitScript(() => localStorage.setItem('rodtrad.tour', 'seen'))
  context.setDefaultTimeout(600_000)
  return context.newPage()
}
