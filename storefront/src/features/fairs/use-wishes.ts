"use client"

import { useMemo, useSyncExternalStore } from "react"
import { onWishesChange, readWishes, storedWishes, type Wish } from "./wishes"

/** This browser's list, always as it is now; null on the server, which keeps none. */
export function useWishes(): Wish[] | null {
  const kept = useSyncExternalStore<string | null>(onWishesChange, storedWishes, () => null)
  return useMemo(() => (kept === null ? null : readWishes(kept)), [kept])
}
