import type { Metadata, Viewport } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { shopUrl } from "@/config/environment"
import { shop } from "@/config/shop"
import { shareCard } from "@/features/seo/share-card"
import { pageLocale } from "@/i18n/page-locale"
import { figtree, fraunces } from "@/styles/fonts"
import "@/styles/tokens.css"
import "@/styles/base.css"
import "@/styles/layout.css"

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = { themeColor: "#fbf7f0", colorScheme: "light" }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: "common" })
  const { name } = shop()
  return {
    metadataBase: new URL(shopUrl()),
    title: { default: `${name}: ${t("tagline")}`, template: `%s · ${name}` },
    description: t("description"),
    openGraph: shareCard(locale),
    twitter: { card: "summary_large_image" },
    formatDetection: { telephone: false },
  }
}

export default async function RootLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  return (
    <html lang={locale === "es" ? "es-PE" : "en"} className={`${fraunces.variable} ${figtree.variable}`}>
      <body>{children}</body>
    </html>
  )
}
