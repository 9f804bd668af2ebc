/** Workbooks that organs report in: handed out, and taken back with a look at what they change. */
import type { MergedCell } from '../../session/merging.ts'
import type { Column } from '../../components/columns.ts'
import { fileName, saveFile } from '../../components/save-file.ts'
import { langOf } from '../../i18n/use-words.ts'
import type { Words } from '../../i18n/words.ts'
import type { Named } from '../../session/difference.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { messageOf } from '../../session/message-of.ts'

export class CollectionView {
  readonly session: Session = useSession()
  /** The organs that are asked for something in the period. */
  organs = $state.raw<readonly Named[]>([])
  isBusy = $state(false)
  fault = $state<string | undefined>()
  /** What was taken in last: it can be undone while the page stands. */
  merged = $state.raw<{ readonly name: string; readonly hash: string; readonly before: string } | undefined>()
  readonly preview = $derived.by(() => this.session.merge)

  constructor() {
    $effect(() => {
      const { engine, source, choice } = this.session
      if (engine.kind !== 'ready' || source === undefined) return
      void this.#do(async () => {
        this.organs = await this.session.ask({ kind: 'organs', choice })
      })
    })
  }

  /** Hands out the workbook of an organ. */
  handOut = (organ: string): Promise<void> =>
    this.#do(async () => {
      const { choice } = this.session
      const title = this.organs.find(({ id }) => id === organ)?.title ?? organ
      const blob = await this.session.ask({ kind: 'collect', organ, choice })
      saveFile(`${fileName('insamling', title, choice.period)}.xlsx`, blob)
    })

  /** Lets the workbook's values stand where both sides have changed, or not. */
  force = (force: boolean): Promise<void> =>
    this.#do(async () => {
      this.session.merge = await this.session.ask({ kind: 'merge', force, lang: langOf() })
    })

  take = (): Promise<void> =>
    this.#do(async () => {
      const { source, merge } = this.session
      const { source: made } = await this.session.read({ kind: 'takeMerge', lang: langOf() })
      if (made !== undefined)
        this.merged = { name: merge?.name ?? '', hash: made.hash, before: source?.hash ?? '' }
    })

  /** Back to the source as it was; what the merge had made is removed. */
  undo = (): Promise<void> =>
    this.#do(async () => {
      const { merged } = this
      if (merged === undefined) return
      await this.session.ask({ kind: 'remove', sources: [merged.hash] })
      if (merged.before === '') await this.session.showSample()
      else await this.session.show(merged.before, langOf())
      this.merged = undefined
    })

  leave = (): void => {
    this.session.merge = undefined
  }

  async #do(act: () => Promise<void>): Promise<void> {
    this.isBusy = true
    try {
      await act()
      this.fault = undefined
    } catch (fault) {
      this.fault = messageOf(fault)
    } finally {
      this.isBusy = false
    }
  }
}

/** How the cells of a merge are listed. */
export function mergeColumns(w: Words): readonly Column<MergedCell>[] {
  return [
    { label: w.t('merge.what'), text: ({ what }) => w.code('merged', what) },
    { label: w.t('difference.table'), text: ({ table }) => table },
    { label: w.t('difference.row'), text: ({ row }) => row, head: true },
    { label: w.t('difference.column'), text: ({ column }) => column },
    { label: w.t('merge.before'), text: ({ before }) => before || w.t('difference.empty') },
    { label: w.t('merge.after'), text: ({ after }) => after || w.t('difference.empty') },
    { label: w.t('merge.why'), text: ({ why }) => w.code('conflict', why) },
  ]
}
