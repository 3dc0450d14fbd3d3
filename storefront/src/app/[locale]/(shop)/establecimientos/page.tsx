import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Link } from "@/components/link"
import { pageAlternates } from "@/features/seo/page-alternates"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { listEstablishments, type EstablishmentSummary } from "@/lib/api/establishment"
import styles from "./establishments-page.module.css"

type Props = { params: Promise<{ locale: string }> }

// Made on its first visit and kept: the build must not need the backend.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("provenance.establishments")
  return { title: t("title"), description: t("lead"), alternates: pageAlternates(locale, "establecimientos") }
}

/** The establishments that may be named, by region. */
export default async function EstablishmentsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const [t, common, establishments] = await Promise.all([
    getTranslations("provenance.establishments"),
    getTranslations("common"),
    listEstablishments(locale),
  ])
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t("title")} />
      <h1>{t("title")}</h1>
      <p className="lead muted prose" style={{ marginTop: "var(--gap-2)" }}>
        {t("lead")}
      </p>
      <div className={styles.regions}>
        {byRegion(establishments).map(([region, members]) => (
          <section key={region} className={styles.region}>
            <h2>{region}</h2>
            <ul className={styles.list}>
              {members.map(({ handle, name, workshop_count }) => (
                <li key={handle}>
                  <Link href={shopPath(locale, "establecimiento", handle)}>{name}</Link>{" "}
                  {workshop_count > 0 ? (
                    <span className="small muted number">{t("workshops", { count: workshop_count })}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="small muted prose">{t("unnamed")}</p>
    </div>
  )
}

function byRegion(establishments: EstablishmentSummary[]): [string, EstablishmentSummary[]][] {
  const regions = new Map<string, EstablishmentSummary[]>()
  for (const each of establishments) regions.set(each.region, [...(regions.get(each.region) ?? []), each])
  return [...regions].sort(([a], [b]) => a.localeCompare(b, "es"))
}
