import { formatCentimos } from "@/lib/money"
import { mediaUrl } from "@/lib/media-url"
import { type Basket, leftOf, nameOf } from "./basket"
import { say, sayCount } from "./say"
import type { DeviceSale, TillOffer, TillWords } from "./till-shape"
import styles from "./till-tiles.module.css"

/** What the table sells, big enough for a thumb: a tap puts one into the basket. */
export function TillTiles({
  offers,
  basket,
  sales,
  words,
  add,
}: {
  offers: readonly TillOffer[]
  basket: Basket
  sales: readonly DeviceSale[]
  words: TillWords
  add: (variantId: string) => void
}) {
  return (
    <ul className={styles.tiles}>
      {offers.map((offer) => {
        const left = leftOf(offer, basket, sales)
        const taken = basket[offer.variant_id] ?? 0
        return (
          <li key={offer.variant_id}>
            <button
              type="button"
              className={styles.tile}
              disabled={left === 0}
              aria-label={say(words.add, nameOf(offer))}
              onClick={() => add(offer.variant_id)}
            >
              {offer.thumbnail ? (
                <img src={mediaUrl(offer.thumbnail)} alt="" className={styles.picture} loading="lazy" />
              ) : (
                <span className={styles.picture} />
              )}
              <span className={styles.name}>{nameOf(offer)}</span>
              <strong className={styles.price}>{formatCentimos(offer.price)}</strong>
              <span className={styles.left}>
                {left === 0 && taken === 0
                  ? words.soldOut
                  : left === null
                    ? null
                    : sayCount(left, words.oneLeft, words.left)}
              </span>
              {offer.quota_left === 0 ? <span className={styles.left}>{words.quotaGone}</span> : null}
              {taken > 0 ? <span className={styles.taken}>{taken}</span> : null}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
