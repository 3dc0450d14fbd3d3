"use client"

import { Picture } from "@/components/picture"
import { fairPaths } from "./fair-paths"
import { thumbnailPicture } from "./thumbnail-picture"
import { useWishes } from "./use-wishes"
import { storeWishes, toggleWish } from "./wishes"
import type { Locale } from "@/i18n/locales"
import styles from "./wish-list.module.css"

type Words = { loading: string; empty: string; emptyWay: string; remove: string }

/** The visitor's list of one fair, by stand. What a piece costs at this moment stands at its stand. */
export function WishList({ fair, locale, words }: { fair: string; locale: Locale; words: Words }) {
  const all = useWishes()
  const paths = fairPaths(locale, fair)
  if (all === null) return <p className="muted">{words.loading}</p>
  const wishes = all.filter((wish) => wish.fair === fair)
  if (wishes.length === 0)
    return (
      <p className="lead">
        {words.empty} <a href={`${paths.home}#puestos`}>{words.emptyWay}</a>
      </p>
    )
  return (
    <ul className={styles.list}>
      {wishes.map((wish) => {
        const { stand, standName, product } = wish
        return (
          <li key={`${stand}/${product.id}`} className={styles.wish}>
            <Picture source={thumbnailPicture(product.thumbnail)} sizes="7rem" className={styles.picture} />
            <div className={styles.words}>
              <h2 className={styles.title}>
                <a href={`${paths.stand(stand)}#pieza-${product.id}`}>{product.title}</a>
              </h2>
              <p className="small muted">{standName}</p>
              <button
                type="button"
                className={styles.remove}
                aria-label={`${words.remove}: ${product.title}`}
                onClick={() => storeWishes(toggleWish(all, wish))}
              >
                {words.remove}
              </button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
