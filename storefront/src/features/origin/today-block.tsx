import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { Certificate } from "./load-certificate"
import styles from "./certificate.module.css"

/** The thing as the shop shows it now, beside what was signed: names as they are today, and aliases with consent. */
export async function TodayBlock({
  display,
  signedName,
  locale,
}: {
  display: Certificate["display"]
  /** The name in the signed text, or null where nothing is signed. */
  signedName: string | null
  locale: Locale
}) {
  const t = await getTranslations("provenance.origin.today")
  const { establishment, workshop, makers, product } = display
  return (
    <section aria-labelledby="hoy">
      <h2 id="hoy" className={styles.heading}>
        {t("title")}
      </h2>
      <p className="muted">{t("lead")}</p>
      <dl className={`fact-list ${styles.facts}`}>
        <div>
          <dt>{t("workshop")}</dt>
          <dd>
            <Link href={shopPath(locale, "taller", workshop.handle)}>{workshop.name}</Link>
          </dd>
        </div>
        <div>
          <dt>{t("place")}</dt>
          <dd>
            {establishment.handle && establishment.name ? (
              <>
                <Link href={shopPath(locale, "establecimiento", establishment.handle)}>
                  {establishment.name}
                </Link>
                ,{" "}
              </>
            ) : null}
            {establishment.region}
          </dd>
        </div>
        <div>
          <dt>{t("makers")}</dt>
          <dd>
            <ul className={styles.makers}>
              {makers.map(({ code, alias, story, in_national_register, competences }) => (
                <li key={code}>
                  <span className={styles.maker}>{code}</span>
                  {alias ? ` ${alias}` : null}
                  <span className="small muted">
                    {in_national_register ? ` · ${t("registered")}` : null}
                    {competences ? ` · ${t("competences", { count: competences })}` : null}
                  </span>
                  {story ? <blockquote className={styles.story}>{story}</blockquote> : null}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {product || (signedName && signedName !== display.name) ? (
          <div>
            <dt>{t("product")}</dt>
            <dd>
              {signedName && signedName !== display.name ? (
                <p>{t("different", { name: display.name })}</p>
              ) : null}
              {product ? (
                <Link href={shopPath(locale, "producto", product.handle)}>{t("seeProduct")}</Link>
              ) : null}
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}
