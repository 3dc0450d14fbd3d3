import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import styles from "./empty-result.module.css"

/** A page after the last one: something was found, only not that much. `last` is the last page's address. */
export async function BeyondResult({ count, last }: { count: number; last: string }) {
  const t = await getTranslations("catalogue.beyond")
  return (
    <section className={styles.empty}>
      <div className={styles.head}>
        <h2>{t("title")}</h2>
        <p className="muted">{t("text", { count })}</p>
      </div>
      <p>
        <ButtonLink href={last}>{t("last")}</ButtonLink>
      </p>
    </section>
  )
}
