import type { Metadata, Viewport } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { shop } from "@/config/shop"
import { shopUrl } from "@/config/environment"
import type { Me } from "@/features/panel/api/staff"
import { me } from "@/features/panel/api/current-staff"
import { StaffUnavailable } from "@/features/panel/api/staff-refusal"
import { panelLocale } from "@/features/panel/session/panel-locale"
import { KeepDraftsPrivate } from "@/features/panel/ui/keep-drafts-private"
import { OfflineNotice } from "@/features/panel/ui/offline-notice"
import { PanelHeader } from "@/features/panel/ui/panel-header"
import { PanelNav } from "@/features/panel/ui/panel-nav"
import { PanelUnavailable } from "@/features/panel/ui/panel-unavailable"
import { PanelWordsProvider } from "@/features/panel/ui/panel-words"
import { panelWords } from "@/features/panel/ui/load-panel-words"
import { figtree, fraunces } from "@/styles/fonts"
import "@/styles/tokens.css"
import "@/styles/base.css"
import "@/styles/layout.css"
import "@/features/panel/ui/panel.css"

export const viewport: Viewport = { themeColor: "#23325f", colorScheme: "light" }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("panel.common")
  const name = `${t("panel")} · ${shop().name}`
  return {
    metadataBase: new URL(shopUrl()),
    title: { default: name, template: `%s · ${name}` },
    robots: { index: false, follow: false },
    formatDetection: { telephone: false },
  }
}

/** The root layout of the staff panel: a world of its own beside the shop, with no language in its addresses. */
export default async function PanelLayout({ children }: { children: ReactNode }) {
  const locale = await panelLocale()
  const [t, who] = await Promise.all([getTranslations("panel.common"), whoIsHere()])
  const person = who === "unavailable" ? null : who
  return (
    <html
      lang={locale === "es" ? "es-PE" : "en"}
      className={`${fraunces.variable} ${figtree.variable} panel-root`}
    >
      <body>
        <a href="#contenido" className="skip-link">
          {t("skip")}
        </a>
        <PanelWordsProvider words={await panelWords(locale, person?.staff.id ?? null)}>
          <PanelHeader locale={locale} me={person} />
          <div className="panel-frame" data-menu={person !== null}>
            {person ? (
              <nav aria-label={t("navigation")} className="panel-side">
                <PanelNav menu={person.menu} />
              </nav>
            ) : null}
            <main id="contenido" tabIndex={-1} className="panel-main">
              {who === "unavailable" ? <PanelUnavailable /> : children}
            </main>
          </div>
          <OfflineNotice text={t("offline")} />
          {person ? <KeepDraftsPrivate staffId={person.staff.id} /> : null}
        </PanelWordsProvider>
      </body>
    </html>
  )
}

/**
 * That the API does not answer is said here for all pages: an error that they throw reaches only browsers with
 * JavaScript, and a layout must not fail.
 */
async function whoIsHere(): Promise<Me | null | "unavailable"> {
  try {
    return await me()
  } catch (error) {
    if (!(error instanceof StaffUnavailable)) throw error
    console.error(error)
    return "unavailable"
  }
}
