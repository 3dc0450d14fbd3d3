import { getTranslations } from "next-intl/server"
import { Band } from "@/components/band"
import { Link } from "@/components/link"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { Provenance } from "@/lib/api/provenance"
import styles from "./origin-block.module.css"

/** "De dónde viene": the workshop's band, the workshop, its establishment or region, and the makers by code. */
export async function OriginBlock({ provenance, locale }: { provenance: Provenance; locale: Locale }) {
  const t = await getTranslations("provenance.block")
  const { workshop, establishment, craft_line, technique, makers } = provenance
  const facts: { term: string; detail: React.ReactNode }[] = [
    {
      term: t("workshop"),
      detail: <Link href={shopPath(locale, "taller", workshop.handle)}>{workshop.name}</Link>,
    },
    {
      term: t("place"),
      detail:
        establishment.handle && establishment.name ? (
          <>
            <Link href={shopPath(locale, "establecimiento", establishment.handle)}>{establishment.name}</Link>
            , {establishment.region}
          </>
        ) : (
          <>
            {establishment.region} <span className="small muted">{t("regionOnly")}</span>
          </>
        ),
    },
    {
      term: t("craft"),
      detail: <Link href={shopPath(locale, "linea", craft_line)}>{craftLineName(craft_line, locale)}</Link>,
    },
    ...(technique ? [{ term: t("technique"), detail: technique }] : []),
    {
      term: t("makers"),
      detail: (
        <ul className={styles.makers}>
          {makers.map(({ code, alias }) => (
            <li key={code} className="number">
              <code className={styles.code}>{code}</code>
              {alias ? ` ${alias}` : null}
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <section aria-labelledby="origen" className={styles.origin}>
      <Band handle={workshop.handle} craftLine={craft_line} />
      <div className={styles.body}>
        <h2 id="origen">{t("title")}</h2>
        <dl className={`fact-list ${styles.facts}`}>
          {facts.map(({ term, detail }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{detail}</dd>
            </div>
          ))}
        </dl>
        <details className={styles.why}>
          <summary>{t("whyCode")}</summary>
          <p>{t("whyCodeText")}</p>
        </details>
      </div>
    </section>
  )
}
