import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { shop } from "@/config/shop"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { institutionsIfKnown } from "@/lib/api/institutions"
import { mediaUrl } from "@/lib/media-url"
import styles from "./site-footer.module.css"

const LEGAL = ["terminos", "privacidad", "envios-y-cambios", "accesibilidad"] as const

/** The foot of every shop page: who answers for it, its rules, and the complaints book's notice the law asks for. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations("common")
  const legal = await getTranslations("legal")
  const institutions = await institutionsIfKnown(locale)
  const { name: shopName, store } = shop()
  return (
    <footer className={styles.footer}>
      <div className={`page ${styles.columns}`}>
        <section>
          <h2 className={styles.title}>{shopName}</h2>
          <p>{t("footer.about")}</p>
          <p className={styles.address}>
            {store.name}
            <br />
            {store.address}
          </p>
        </section>
        <nav aria-label={t("footer.shop")}>
          <h2 className={styles.heading}>{t("footer.shop")}</h2>
          <ul className={styles.list}>
            <li>
              <Link href={shopPath(locale, "productos")}>{t("nav.products")}</Link>
            </li>
            <li>
              <Link href={shopPath(locale, "ferias")}>{t("nav.fairs")}</Link>
            </li>
            <li>
              <Link href={shopPath(locale, "talleres")}>{t("nav.workshops")}</Link>
            </li>
            <li>
              <Link href={shopPath(locale, "establecimientos")}>{t("nav.establishments")}</Link>
            </li>
            <li>
              <Link href={shopPath(locale, "origen")}>{t("nav.origin")}</Link>
            </li>
            <li>
              <Link href={shopPath(locale, "impacto")}>{t("nav.impact")}</Link>
            </li>
            <li>
              <Link href={shopPath(locale, "pedido")}>{t("footer.order")}</Link>
            </li>
          </ul>
        </nav>
        <nav aria-label={t("footer.rules")}>
          <h2 className={styles.heading}>{t("footer.rules")}</h2>
          <ul className={styles.list}>
            {LEGAL.map((slug) => (
              <li key={slug}>
                <Link href={shopPath(locale, "legal", slug)}>{legal(`${slug}.title`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <section>
          {institutions.length ? (
            <>
              <h2 className={styles.heading}>{t("footer.institutions")}</h2>
              <ul className={styles.list}>
                {institutions.map(({ code, name, url, logo_url: logo }) => (
                  <li key={code} className={logo ? styles.withLogo : undefined}>
                    {/* The name beside it says who this is. */}
                    {logo ? <img src={mediaUrl(logo)} alt="" loading="lazy" className={styles.sign} /> : null}
                    {url ? <a href={url}>{name}</a> : name}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <Link href={shopPath(locale, "legal", "libro-de-reclamaciones")} className={styles.book}>
            <svg
              viewBox="0 0 32 24"
              width="32"
              height="24"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            >
              <path d="M16 4C12 1.5 7 1.5 2 2.5v18c5-1 10-1 14 1.5 4-2.5 9-2.5 14-1.5v-18c-5-1-10-1-14 1.5zM16 4v18" />
            </svg>
            {legal("libro-de-reclamaciones.title")}
          </Link>
        </section>
      </div>
      <p className={`page ${styles.note}`}>{t("footer.pictures")}</p>
    </footer>
  )
}
