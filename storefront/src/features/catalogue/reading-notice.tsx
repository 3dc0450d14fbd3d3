import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { MarkedText } from "@/components/marked-text"
import { correctedText } from "@/features/search/corrected-text"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { SearchResult } from "@/lib/api/search"
import { listingQuery, type ListingState } from "./listing-state"
import styles from "./reading-notice.module.css"

type Props = {
  /** As typed, and as it was searched. */
  typed: ListingState
  state: ListingState
  /** Words that were read as a price or an order. */
  phrases: readonly string[]
  result: SearchResult
  locale: Locale
}

/** Says how the words of a search were read where they were not taken as typed, and offers to take them so. */
export async function ReadingNotice({ typed, state, phrases, result, locale }: Props) {
  const t = await getTranslations("catalogue.reading")
  const address = (next: ListingState) => shopPath(locale, "buscar") + listingQuery({ ...next, page: 1 })
  const { corrections, ignored } = result.reading
  const corrected = result.count > 0 ? correctedText(state.text, corrections) : null
  const left = result.count > 0 ? ignored : []
  if (phrases.length === 0 && !corrected && left.length === 0) return null
  // No amount was said: what is cheap only comes first.
  const onlyCheap = state.priceFrom === typed.priceFrom && state.priceTo === typed.priceTo
  const quoted = (words: readonly string[]) =>
    new Intl.ListFormat(locale, { type: "conjunction" }).format(words.map((word) => t("quoted", { word })))
  return (
    <div className={styles.notice}>
      {phrases.length > 0 ? (
        <p>
          {onlyCheap ? t("cheap", { words: quoted(phrases) }) : t("price", { words: quoted(phrases) })}{" "}
          <Link href={address({ ...typed, exact: true })} rel="nofollow">
            {t("literally")}
          </Link>
        </p>
      ) : null}
      {corrected ? (
        <p>
          {t.rich("corrected", {
            text: () => (
              <strong className={styles.words}>
                <MarkedText parts={corrected} />
              </strong>
            ),
          })}{" "}
          <Link href={address({ ...state, exact: true })} rel="nofollow">
            {t("instead", { text: state.text })}
          </Link>
        </p>
      ) : null}
      {left.length > 0 ? <p>{t("ignored", { words: quoted(left) })}</p> : null}
    </div>
  )
}
