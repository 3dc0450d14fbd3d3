import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanCode } from "@/features/panel/artisans/artisan-code"
import { RecordList } from "@/features/panel/artisans/record-list"
import { type StatementDetail, statementDetailSchema } from "@/features/panel/statements/statement"
import { statementDownload } from "@/features/panel/statements/statement-download"
import { StatementParts } from "@/features/panel/statements/statement-parts"
import { STATEMENTS_LIST } from "@/features/panel/statements/statements-list"
import { Facts } from "@/features/panel/table/facts"
import { formatMonth, monthTitle } from "@/features/panel/table/format-month"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { decodeSegment } from "@/i18n/shop-path"
import { formatCentimos } from "@/lib/money"

type Props = PageProps<"/panel/estados-de-cuenta/[id]">

const loadStatement = cache(async (segment: string): Promise<StatementDetail> => {
  const answer = await orNotFound(
    staffFetch(`${STATEMENTS_LIST.api}/${encodeURIComponent(decodeSegment(segment))}`, {
      schema: z.object({ statement: statementDetailSchema }),
    })
  )
  return answer?.statement ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("statement.read")
  const [{ artisan, month }, t, locale] = await Promise.all([
    loadStatement((await params).id),
    getTranslations("panel.statements"),
    getLocale(),
  ])
  return { title: t("of", { code: artisan.code, month: formatMonth(month, locale) }) }
}

/** One artisan's month: where it went, and the papers that say so to the artisan and to each relative. */
export default async function StatementPage({ params }: Props) {
  const staff = await staffWho("statement.read")
  const [statement, t, relations, locale] = await Promise.all([
    loadStatement((await params).id),
    getTranslations("panel.statements"),
    getTranslations("panel.terms.relations"),
    getLocale(),
  ])
  const { id, artisan, month, beneficiaries } = statement
  const title = t("of", { code: artisan.code, month: formatMonth(month, locale) })
  return (
    <PanelPage
      title={title}
      back={<Link href={STATEMENTS_LIST.path}>{t("back")}</Link>}
      intro={statement.income === 0 ? t("nothing") : undefined}
    >
      <PanelCard title={t("divided")}>
        <Facts
          facts={[
            [
              t("columns.artisan"),
              mayDo(staff, "terms.read") ? (
                <ArtisanCode key="artisan" artisan={artisan} part="money" />
              ) : (
                artisan.code
              ),
            ],
            [t("columns.month"), monthTitle(month, locale)],
            [t("columns.establishment"), statement.establishment.name],
          ]}
        />
        <StatementParts statement={statement} />
      </PanelCard>
      <PanelCard title={t("papers")} intro={t("papersHelp")}>
        <RecordList
          none=""
          records={[
            {
              key: "own",
              title: t("own"),
              text: t("ownText"),
              more: (
                <>
                  <a href={statementDownload(id, "pdf")} download className="lone-link">
                    {t("pdf")} <span className="visually-hidden">{title}</span>
                  </a>{" "}
                  <a href={statementDownload(id, "csv")} download className="lone-link">
                    {t("csv")} <span className="visually-hidden">{title}</span>
                  </a>
                </>
              ),
            },
            ...beneficiaries.map((beneficiary) => ({
              key: beneficiary.id,
              title: t("family", { relation: relations(beneficiary.relation) }),
              text: t("familyText", { amount: formatCentimos(beneficiary.amount) }),
              more: (
                <a
                  href={statementDownload(id, { beneficiary: beneficiary.id })}
                  download
                  className="lone-link"
                >
                  {t("pdf")} <span className="visually-hidden">{relations(beneficiary.relation)}</span>
                </a>
              ),
            })),
          ]}
        />
      </PanelCard>
    </PanelPage>
  )
}
