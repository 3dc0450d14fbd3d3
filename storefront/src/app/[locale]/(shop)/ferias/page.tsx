import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { FairCard } from "@/features/fairs/fair-card"
import { pageAlternates } from "@/features/seo/page-alternates"
import { shareCard } from "@/features/seo/share-card"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { type FairRow, listFairs, type PublicFairState } from "@/lib/api/fair-row"
import styles from "./fairs-page.module.css"

type Props = { params: Promise<{ locale: string }> }

/** The parts of the page, and which fairs stand in each. */
const PARTS = {
  live: ["live"],
  announced: ["announced"],
  past: ["closed", "archived", "cancelled"],
} as const satisfies Record<string, readonly PublicFairState[]>

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("fairs.list")
  return {
    title: t("title"),
    description: t("lead"),
    alternates: pageAlternates(locale, "ferias"),
    openGraph: shareCard(locale, { title: t("title"), description: t("lead") }),
  }
}

export default async function FairsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const [t, common, { fairs }] = await Promise.all([
    getTranslations("fairs.list"),
    getTranslations("common"),
    listFairs(locale),
  ])
  const inPart = (part: keyof typeof PARTS) =>
    fairs.filter(({ state }: FairRow) => PARTS[part].some((each) => each === state))
  const shown = (["live", "announced", "past"] as const).filter((part) => inPart(part).length > 0)
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t("title")} />
      <h1>{t("title")}</h1>
      <p className={`lead muted prose ${styles.lead}`}>{t("lead")}</p>
      {shown.length === 0 ? <p>{t("none")}</p> : null}
      {shown.map((part) => (
        <section key={part} aria-labelledby={`ferias-${part}`} className={styles.part}>
          <h2 id={`ferias-${part}`}>{t(part)}</h2>
          <div className={styles.fairs} data-part={part}>
            {inPart(part).map((fair) => (
              <FairCard key={fair.handle} fair={fair} locale={locale} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
