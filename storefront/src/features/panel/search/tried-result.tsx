import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { shopPath } from "@/i18n/shop-path"
import { formatCount } from "../table/format-count"
import { synonymFor } from "./search-paths"
import styles from "./tried-result.module.css"
import { foundIn } from "./found-in"
import type { Tried } from "./try-words"

/** How a query was read, word by word, and what it finds first. */
export async function TriedResult({ query, tried }: { query: string; tried: Tried }) {
  const [t, locale] = await Promise.all([getTranslations("panel.search.try"), getLocale()])
  const read = new Map(tried.corrections.map(({ from, to }) => [from, to]))
  const left = new Set(tried.ignored_words)
  return (
    <div className={styles.result} role="status">
      <h3>{t("read")}</h3>
      <ul className={styles.words}>
        {tried.words.map(({ word, stem, synonyms }, at) => (
          <li key={at}>
            <strong>{word}</strong>
            <span className="small">
              {[
                read.has(word) ? t("readAs", { word: read.get(word) ?? "" }) : null,
                left.has(word) ? t("ignored") : null,
                synonyms.length > 0 ? t("also", { words: synonyms.join(", ") }) : null,
                stem === null && !word.includes(" ") ? t("stop") : null,
                stem && stem !== word && !read.has(word) ? t("stem", { stem }) : null,
              ]
                .filter((each) => each !== null)
                .join(" · ") || t("asTyped")}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t("found", { count: tried.count, number: formatCount(tried.count, locale) })}</h3>
      {tried.hits.length === 0 ? (
        <p>
          {t("nothing")}{" "}
          <Link href={synonymFor(query)} className="lone-link">
            {t("createSynonym")}
          </Link>
        </p>
      ) : (
        <ol className={styles.hits}>
          {tried.hits.map(({ id, handle, title, why }) => (
            <li key={id}>
              <a href={shopPath(locale, "producto", handle)} target="_blank" rel="noreferrer">
                {title}
              </a>
              {why.length > 0 ? (
                <span className="small muted">
                  {t("foundIn", {
                    places: [...new Set(why.map((field) => foundIn(field, locale)))].join(", "),
                  })}
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      <a
        href={`${shopPath(locale, "buscar")}?${new URLSearchParams({ q: query })}`}
        target="_blank"
        rel="noreferrer"
      >
        {t("inShop")}
      </a>
    </div>
  )
}
