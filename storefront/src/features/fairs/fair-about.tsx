import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Locale } from "@/i18n/locales"
import type { Fair } from "@/lib/api/fair"
import { fairPaths } from "./fair-paths"
import styles from "./fair-about.module.css"

/** What a fair says of itself: words, who runs it, its rules; and the way for those who want many pieces. */
export async function FairAbout({ fair, locale }: { fair: Fair; locale: Locale }) {
  const t = await getTranslations("fairs.about")
  const running = fair.state === "live" || fair.state === "announced"
  return (
    <section className="page section" aria-labelledby="sobre">
      <div className={styles.about}>
        <div className="prose">
          <h2 id="sobre">{t("title")}</h2>
          {paragraphs(fair.description).map((text) => (
            <p key={text}>{text}</p>
          ))}
          {fair.organiser ? <p className="muted">{t("organiser", { name: fair.organiser })}</p> : null}
          {fair.rules ? (
            <details className={styles.rules}>
              <summary>{t("rules")}</summary>
              {paragraphs(fair.rules).map((text) => (
                <p key={text}>{text}</p>
              ))}
            </details>
          ) : null}
        </div>
        {running && fair.stands > 0 ? (
          <div className={styles.enquiry}>
            <h2 className={styles.many}>{t("many")}</h2>
            <p>{t("manyText")}</p>
            <p>
              <Link href={fairPaths(locale, fair.handle).enquiry()} rel="nofollow" className="lone-link">
                {t("manyLink")}
              </Link>
            </p>
          </div>
        ) : null}
      </div>
    </section>
  )
}

const paragraphs = (text: string) => [...new Set(text.split(/\n\s*\n/).filter((each) => each.trim() !== ""))]
