import { goto } from '$app/navigation'
import { overlays } from '../overlays.svelte.ts'

/**
 * Goes to the first page, and begins the tour there.
 *
 * @param home its address
 */
export async function startTour(home: string): Promise<void> {
  await goto(home)
  overlays.open('tour')
}
