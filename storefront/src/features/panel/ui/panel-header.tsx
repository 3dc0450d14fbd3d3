import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { shop } from "@/config/shop"
import { WovenMark } from "@/features/layout/woven-mark"
import type { Locale } from "@/i18n/locales"
import type { Me } from "../api/staff"
import { switchLanguage } from "../session/switch-language"
import { PanelNav } from "./panel-nav"
import { SignOutForm } from "./sign-out-form"
import styles from "./panel-header.module.css"

/** The head of every page: whose panel it is, who is signed in, language, signing out; on a phone the menu too. */
export async function PanelHeader({ locale, me }: { locale: Locale; me: Me | null }) {
  const t = await getTranslations("panel.common")
  const other: Locale = locale === "es" ? "en" : "es"
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href="/panel" className={styles.mark}>
          <WovenMark size={28} />
          <span className={styles.names}>
            <span className={styles.shop}>{shop().name}</span>
            <span className={styles.panel}>{t("panel")}</span>
          </span>
        </Link>
        <div className={styles.tools}>
          {me ? (
            <p className={styles.person}>
              <Link href="/panel/cuenta">{me.staff.name}</Link>
              <span>
                {me.staff.role.name} · {me.staff.institution.short_name}
              </span>
            </p>
          ) : null}
          <form action={switchLanguage}>
            <button
              name="locale"
              value={other}
              lang={other}
              aria-label={t("languageName")}
              className={styles.language}
            >
              {other.toUpperCase()}
            </button>
          </form>
          {me ? (
            <div className={styles.signOut}>
              <SignOutForm label={t("signOut")} />
            </div>
          ) : null}
        </div>
      </div>
      {me ? (
        <details className={styles.drawer}>
          <summary>{t("menu")}</summary>
          <nav aria-label={t("navigation")}>
            <PanelNav menu={me.menu} />
            <p className={styles.drawerPerson}>
              <Link href="/panel/cuenta">{t("account")}</Link>
              <span>
                {me.staff.name} · {me.staff.role.name} · {me.staff.institution.short_name}
              </span>
            </p>
            <SignOutForm label={t("signOut")} />
          </nav>
        </details>
      ) : null}
    </header>
  )
}
