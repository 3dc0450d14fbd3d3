import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { artisanPath } from "../artisans/artisan-path"
import type { HoldReason } from "./hold-reasons"
import styles from "./reason-list.module.css"

/** Why money is held, in plain words: the article, and what would release it, with a way to where it is put right. */
export async function ReasonList({
  reasons,
  artisanId,
}: {
  reasons: readonly HoldReason[]
  /** Whose terms would have to be put right; null for whoever may not see them. */
  artisanId: string | null
}) {
  const t = await getTranslations("panel.holds")
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>
          <h3>{t(`reasons.${reason}.name`)}</h3>
          <p>{t(`reasons.${reason}.why`)}</p>
          <p className={styles.article}>{t(`reasons.${reason}.article`)}</p>
          <p>
            <strong>{t("releases")}</strong> {t(`reasons.${reason}.release`)}{" "}
            {artisanId ? <Link href={artisanPath(artisanId, "money")}>{t("seeTerms")}</Link> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
