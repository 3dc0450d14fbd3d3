"use client"

import { useWishes } from "./use-wishes"

/** How many pieces of a fair are in the visitor's list; nothing while there are none. */
export function WishCount({ fair }: { fair: string }) {
  const count = useWishes()?.filter((wish) => wish.fair === fair).length ?? 0
  return count > 0 ? <b className="number"> ({count})</b> : null
}
