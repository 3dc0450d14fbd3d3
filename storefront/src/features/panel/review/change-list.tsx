import { getLocale, getTranslations } from "next-intl/server"
import { materialName } from "@/i18n/catalogue-names"
import { changeText } from "./change-text"
import { changeNames } from "./change-names"
import type { Review } from "./review"
import { wordDiff } from "./word-diff"
import styles from "./change-list.module.css"

const PATHS = [
  "title.es",
  "title.en",
  "description.es",
  "description.en",
  "technique.es",
  "technique.en",
  "material.es",
  "material.en",
  "materials",
  "care.es",
  "care.en",
  "size_mm.length",
  "size_mm.width",
  "size_mm.height",
  "weight_g",
  "price",
  "one_of_a_kind",
  "option.es",
  "option.en",
  "option",
  "variants",
  "makers",
  "agreed_pay",
  "lot_id",
  "photos",
] as const

/**
 * What a listing says differently from what the shop shows, side by side where there is room, with the words marked that
 * came and went. Of a new one, all that it says.
 */
export async function ChangeList({ review }: { review: Pick<Review, "changes" | "published" | "content"> }) {
  const [t, locale, names] = await Promise.all([
    getTranslations("panel.review.changes"),
    getLocale(),
    changeNames(review),
  ])
  const isNew = review.published === null
  if (review.changes.length === 0) return <p className="muted">{t("none")}</p>
  const words = {
    empty: t("empty"),
    yes: t("yes"),
    no: t("no"),
    material: (code: string) => materialName(code, locale),
    maker: (id: string) => names.get(id) ?? id,
    lot: (id: string) => names.get(id) ?? id,
    pieces: (count: number) => t("pieces", { count }),
    photos: (count: number) => t("photos", { count }),
  }
  return (
    <dl className={styles.changes} data-new={isNew}>
      {isNew ? null : (
        <div aria-hidden="true" className={styles.heads}>
          <span />
          <span>{t("before")}</span>
          <span>{t("after")}</span>
        </div>
      )}
      {review.changes.map(({ path, before, after }) => {
        const known = PATHS.find((each) => each === path)
        const [was, is] = [changeText(path, before, words), changeText(path, after, words)]
        const lang = path.endsWith(".en") ? "en" : undefined
        return (
          <div key={path} className={styles.change}>
            <dt>{known ? t(`paths.${known.replace(".", "_") as PathKey}`) : path}</dt>
            {isNew ? (
              <dd lang={lang}>{is}</dd>
            ) : (
              <>
                <dd className={styles.before} lang={lang}>
                  <span className={styles.side}>{t("before")}: </span>
                  <Marked before={was} after={is} without="new" />
                </dd>
                <dd className={styles.after} lang={lang}>
                  <span className={styles.side}>{t("after")}: </span>
                  <Marked before={was} after={is} without="gone" />
                </dd>
              </>
            )}
          </div>
        )
      })}
    </dl>
  )
}

type Dotless<Text extends string> = Text extends `${infer Head}.${infer Tail}` ? `${Head}_${Tail}` : Text
type PathKey = Dotless<(typeof PATHS)[number]>

/** One side of a change; what the other side does not have is marked, by more than colour. */
function Marked({ before, after, without }: { before: string; after: string; without: "gone" | "new" }) {
  return wordDiff(before, after)
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }, i) =>
      kind === "same" ? (
        <span key={i}>{text}</span>
      ) : kind === "gone" ? (
        <del key={i}>{text}</del>
      ) : (
        <ins key={i}>{text}</ins>
      )
    )
}
