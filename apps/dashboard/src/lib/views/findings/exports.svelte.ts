/** The findings as files: CSV, Excel, JSON and SARIF. */
import type { Words } from '../../i18n/words.ts'
import { saveCsv, saveFile, shownName } from '../../components/save-file.ts'
import { toWorkbook } from '../../components/to-workbook.ts'
import { findingColumns } from './finding-columns.ts'
import type { FindingRow, Findings } from './findings.svelte.ts'
import { messageOf } from '../../session/message-of.ts'

export type Form = 'csv' | 'xlsx' | 'json' | 'sarif'

/** SARIF is for programs, and has all; the others have what is shown. */
export const forms: readonly Form[] = ['csv', 'xlsx', 'json', 'sarif']

export class Exports {
  readonly #view: Findings
  readonly #words: () => Words
  isBusy = $state(false)
  /** What went wrong with the last file. */
  fault = $state('')

  constructor(view: Findings, words: () => Words) {
    this.#view = view
    this.#words = words
  }

  save = async (form: Form): Promise<void> => {
    this.isBusy = true
    this.fault = ''
    try {
      await this.#save(form)
    } catch (fault) {
      this.fault = messageOf(fault)
    }
    this.isBusy = false
  }

  async #save(form: Form): Promise<void> {
    const w = this.#words()
    const { session } = this.#view
    if (form === 'sarif') {
      const { choice } = session
      saveFile(this.#name('sarif'), await session.ask<'sarif'>({ kind: 'sarif', choice, lang: w.lang }))
      return
    }
    const rows = await this.#view.everything()
    if (form === 'csv') saveCsv(this.#name('csv'), findingColumns(w), rows)
    else if (form === 'json') saveFile(this.#name('json'), this.#json(rows))
    else saveFile(this.#name('xlsx'), await toWorkbook(w.t('nav.findings'), findingColumns(w), rows))
  }

  #json(findings: readonly FindingRow[]): Blob {
    const { session, suppressed } = this.#view
    const { asOf, period } = session
    return new Blob([JSON.stringify({ asOf, period, findings, suppressed }, null, 2)], {
      type: 'application/json',
    })
  }

  #name(ending: string): string {
    return shownName(this.#view.session, this.#words().t('findings.file'), ending)
  }
}
