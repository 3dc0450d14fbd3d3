import { getTranslations } from "next-intl/server"
import { Suspense } from "react"
import { Link } from "@/components/link"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { shop } from "@/config/shop"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { SearchHelp } from "@/features/search/search-help"
import { CartCount } from "./cart-count"
import { LanguageSwitch } from "./language-switch"
import { SearchWords } from "./search-words"
import { WovenMark } from "./woven-mark"
import styles from "./site-header.module.css"

/** The head of every shop page: mark, search, craft lines, language and cart. Works whole without JavaScript. */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations("common")
  return (
    <header className={styles.header}>
      <div className={`page ${styles.bar}`}>
        <Link href={shopPath(locale)} className={styles.logo}>
          <WovenMark />
          <span>{shop().name}</span>
        </Link>
        <div className={styles.searchPlace}>
          <form action={shopPath(locale, "buscar")} role="search" className={styles.search}>
            <label htmlFor="q" className="visually-hidden">
              {t("search.label")}
            </label>
            <input
              id="q"
              name="q"
              type="search"
              placeholder={t("search.placeholder")}
              maxLength={120}
              autoComplete="off"
            />
            <Suspense>
              <SearchWords box="q" />
            </Suspense>
            <SearchHelp
              box="q"
              locale={locale}
              labels={{
                list: t("search.suggestions.list"),
                found: t.raw("search.suggestions.found") as string,
                none: t("search.suggestions.none"),
                forget: t("search.suggestions.forget"),
                close: t("search.suggestions.close"),
                soldOut: t("search.suggestions.soldOut"),
                recent: t("search.suggestions.recent"),
                words: t("search.suggestions.words"),
                product: t("search.suggestions.product"),
                line: t("search.suggestions.line"),
                workshop: t("search.suggestions.workshop"),
                region: t("search.suggestions.region"),
              }}
            />
            <button type="submit" aria-label={t("search.submit")}>
              <svg
                viewBox="0 0 20 20"
                width="20"
                height="20"
                aria-hidden="true"
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
              >
                <circle cx="8.5" cy="8.5" r="5.5" />
                <path d="m13 13 5 5" />
              </svg>
            </button>
          </form>
        </div>
        <div className={styles.tools}>
          <LanguageSwitch locale={locale} label={t("language")} />
          <Link href={shopPath(locale, "carrito")} className={styles.cart}>
            {t("cart")}
            <CartCount unit={t("cartPieces")} />
          </Link>
        </div>
      </div>
      <nav aria-label={t("navigation")} className={styles.nav}>
        <div className={`page ${styles.links}`}>
          <Link href={shopPath(locale, "productos")}>{t("nav.products")}</Link>
          <button type="button" popoverTarget="oficios-menu" className={styles.linesButton}>
            {t("nav.lines")}
          </button>
          <Link href={shopPath(locale, "ferias")}>{t("nav.fairs")}</Link>
          <Link href={shopPath(locale, "talleres")}>{t("nav.workshops")}</Link>
          <Link href={shopPath(locale, "establecimientos")}>{t("nav.establishments")}</Link>
          <Link href={shopPath(locale, "origen")}>{t("nav.origin")}</Link>
          <Link href={shopPath(locale, "impacto")}>{t("nav.impact")}</Link>
        </div>
        <div id="oficios-menu" popover="auto" className={styles.panel}>
          <p className={styles.panelTitle}>{t("nav.lines")}</p>
          <ul className={styles.panelList}>
            {CRAFT_LINE_CODES.map((code) => (
              <li key={code}>
                {/* A plain link: the page it opens comes with the menu closed. */}
                <a href={shopPath(locale, "linea", code)}>{craftLineName(code, locale)}</a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
    </header>
  )
}
