"use client"

import { Link } from "@/components/link"
import { MarkedText } from "@/components/marked-text"
import type { Suggestion } from "./suggestion"
import styles from "./suggestion-list.module.css"

type Props = { id: string; suggestion: Suggestion; active: boolean; soldOut: string; onChoose: () => void }

/** One thing to go to. A link, so that it opens in another tab too; the keyboard reaches it through the box. */
export function SuggestionOption({ id, suggestion, active, soldOut, onChoose }: Props) {
  const { kind, href, parts, count, price, picture, inStock } = suggestion
  return (
    <Link
      id={id}
      role="option"
      aria-selected={active}
      href={href}
      tabIndex={-1}
      className={styles.option}
      onClick={onChoose}
    >
      {kind === "product" ? (
        <span className={styles.picture}>
          {picture ? <img src={picture} alt="" width={48} height={48} /> : null}
        </span>
      ) : null}
      <span className={styles.words}>
        <MarkedText parts={parts} />
      </span>
      {price === undefined ? null : (
        <span className={`number ${inStock === false ? styles.count : styles.price}`}>
          {inStock === false ? soldOut : price}
        </span>
      )}
      {count === undefined ? null : <span className={`number ${styles.count}`}>{count}</span>}
    </Link>
  )
}
