import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { SiteFooter } from "@/features/layout/site-footer"
import { SiteHeader } from "@/features/layout/site-header"
import { pageLocale } from "@/i18n/page-locale"

export default async function ShopLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const locale = await pageLocale(params)
  const t = await getTranslations("common")
  return (
    <>
      <a href="#contenido" className="skip-link">
        {t("skip")}
      </a>
      <SiteHeader locale={locale} />
      <main id="contenido" tabIndex={-1} style={{ flex: 1, outline: "none" }}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
