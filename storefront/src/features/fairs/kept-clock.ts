import "server-only"
import { askFairClock } from "@/lib/api/fair"

type Known = { offset: number; state: string; next_change: string | null }

/** However many are at the gate, the backend is asked once a second. */
const KEPT_MS = 1000
const MOST = 200
const kept = new Map<string, { askedAt: number; answer: Promise<Known | null> }>()

/**
 * The database's time, and what a fair is by it; null for a fair that the public does not see.
 * @throws StoreError
 */
export async function keptFairClock(fair: string) {
  let entry = kept.get(fair)
  if (!entry || Date.now() - entry.askedAt > KEPT_MS) {
    entry = { askedAt: Date.now(), answer: ask(fair) }
    kept.delete(fair)
    kept.set(fair, entry)
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break
      kept.delete(oldest)
    }
  }
  const clock = await entry.answer
  return (
    clock && {
      now: new Date(Date.now() + clock.offset).toISOString(),
      state: clock.state,
      next_change: clock.next_change,
    }
  )
}

async function ask(fair: string): Promise<Known | null> {
  const sent = Date.now()
  const clock = await askFairClock(fair)
  if (!clock) return null
  const { state, next_change } = clock
  return { offset: Date.parse(clock.now) - (sent + Date.now()) / 2, state, next_change }
}
