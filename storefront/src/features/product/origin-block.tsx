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
  const { workshop, establishment, craft_line, technique, makers, certificates } = provenance
  const stories = makers.flatMap(({ code, alias, story }) => (story ? [{ code, alias, story }] : []))
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
          {makers.map(({ code, alias, in_national_register: registered }) => (
            <li key={code} className="number">
              <code className={styles.code}>{code}</code>
              {alias ? ` ${alias}` : null}
              {registered ? <span className="small muted"> {t("registered")}</span> : null}
            </li>
          ))}
        </ul>
      ),
    },
    ...(certificates[0]
      ? [
          {
            term: t("certificate"),
            detail: (
              <>
                {t("certificateText")}{" "}
                <Link href={shopPath(locale, "origen", certificates[0].code)}>
                  {t("certificateSee", { code: certificates[0].code })}
                </Link>
              </>
            ),
          },
        ]
      : []),
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
        {stories.length ? (
          <figure className={styles.stories}>
            <figcaption className="small muted">{t("story")}</figcaption>
            {stories.map(({ code, alias, story }) => (
              <blockquote key={code}>
                <p>{story}</p>
                <footer className="small">
                  <span className={styles.code}>{code}</span>
                  {alias ? ` ${alias}` : null}
                </footer>
              </blockquote>
            ))}
          </figure>
        ) : null}
        <details className={styles.why}>
          <summary>{t("whyCode")}</summary>
          <p>{t("whyCodeText")}</p>
        </details>
      </div>
    </section>
  )
}
