import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadFair } from "@/features/panel/fairs/fair"
import { FairTabs } from "@/features/panel/fairs/fair-tabs"
import { fairPage } from "@/features/panel/fairs/fairs-lists"
import { PriceConflicts } from "@/features/panel/fairs/price-conflicts"
import { PriceProblems } from "@/features/panel/fairs/price-problems"
import { loadPriceReport } from "@/features/panel/fairs/price-report"
import { Facts } from "@/features/panel/table/facts"
import { formatCount } from "@/features/panel/table/format-count"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

const TONES = {
  none: "quiet",
  to_write: "waiting",
  written: "good",
  in_force: "good",
  ended: "quiet",
} as const

export async function generateMetadata({
  params,
}: PageProps<"/panel/ferias/[id]/precios">): Promise<Metadata> {
  await staffWho("fair.read")
  const [t, { title }] = await Promise.all([
    getTranslations("panel.fairs.prices"),
    loadFair((await params).id),
  ])
  return { title: t("title", { title }) }
}

export default async function PricesPage({ params }: PageProps<"/panel/ferias/[id]/precios">) {
  const staff = await staffWho("fair.read")
  const [{ id }, t, locale] = await Promise.all([params, getTranslations("panel.fairs.prices"), getLocale()])
  const [fair, prices] = await Promise.all([loadFair(id), loadPriceReport(id)])
  return (
    <PanelPage
      title={t("title", { title: fair.title })}
      intro={t("intro")}
      back={<Link href={fairPage(fair.id)}>{fair.title}</Link>}
    >
      <FairTabs fair={fair} staff={staff} current="precios" />
      <PanelCard>
        <Facts
          facts={[
            [
              t("state"),
              <StateMark key="state" tone={TONES[prices.state]}>
                {t(`states.${prices.state}`)}
              </StateMark>,
            ],
            [t("written"), formatCount(prices.written, locale)],
            [t("waiting"), formatCount(prices.waiting, locale)],
            [t("soldOut"), formatCount(prices.sold_out, locale)],
          ]}
        />
        {prices.waiting > 0 ? <p className="muted">{t("waitingHelp")}</p> : null}
      </PanelCard>
      {prices.problems.length > 0 ? <PriceProblems problems={prices.problems} /> : null}
      <PriceConflicts conflicts={prices.conflicts} />
    </PanelPage>
  )
}
