/** How long sessions and proofs last. */
export type SessionLife = {
  /** A session unused for so long is over. */
  idleMinutes: number
  /** A session is over after so long, however busy. */
  absoluteHours: number
  /** For so long a shown second factor counts as fresh. */
  freshMinutes: number
}

export const DEFAULT_SESSION_LIFE: SessionLife = { idleMinutes: 30, absoluteHours: 12, freshMinutes: 10 }

/** Whether a second factor that was shown at `shownAt` is fresh at `now`. */
export function isFresh(shownAt: Date | null, now: Date, life: SessionLife): boolean {
  return shownAt !== null && now.getTime() - shownAt.getTime() <= life.freshMinutes * 60_000
}
