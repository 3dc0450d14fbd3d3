"use client"

import { useWishes } from "./use-wishes"
import { isWished, storeWishes, toggleWish, type Wish } from "./wishes"
import styles from "./wish-button.module.css"

/** Puts a piece in the visitor's list of the fair, or takes it out. Comes with JavaScript, since the device keeps it. */
export function WishButton({ wish, words }: { wish: Wish; words: { add: string; added: string } }) {
  const wishes = useWishes()
  if (wishes === null) return null
  const on = isWished(wishes, wish)
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={`${words.add}: ${wish.product.title}`}
      className={styles.wish}
      onClick={() => storeWishes(toggleWish(wishes, wish))}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M4 6h3V4h3v2h4V4h3v2h3v6h-2v3h-3v3h-2v2h-2v-2H9v-3H6v-3H4z" />
      </svg>
      <span aria-hidden="true">{on ? words.added : words.add}</span>
    </button>
  )
}
