import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { OffersForm } from "@/features/panel/stands/offers-form"
import { OffersTable } from "@/features/panel/stands/offers-table"
import { PriceNotice } from "@/features/panel/stands/price-notice"
import { loadStand } from "@/features/panel/stands/stand"
import { CloseForm, PlaceForm } from "@/features/panel/stands/stand-acts"
import { StandFacts } from "@/features/panel/stands/stand-facts"
import { STANDS_LIST } from "@/features/panel/stands/stands-list"
import { StoryCard } from "@/features/panel/stands/story-card"
import { StoryForm } from "@/features/panel/stands/story-form"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/ferias/puestos/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("fair.read")
  const { workshop, fair } = await loadStand((await params).id)
  return { title: `${workshop.name} · ${fair.title}` }
}

/** One stand as it is arranged: what is told, what stands there and for how much. */
export default async function StandPage({ params, searchParams }: Props) {
  const staff = await staffWho("fair.read")
  const [stand, t, saved] = await Promise.all([
    params.then(({ id }) => loadStand(id)),
    getTranslations("panel.fair-desk.stand"),
    savedMark(searchParams),
  ])
  const { can, version } = stand
  const mark = `${version}-${saved}`
  return (
    <PanelPage
      title={stand.workshop.name}
      intro={t("intro", { fair: stand.fair.title })}
      back={<Link href={STANDS_LIST.path}>{t("back")}</Link>}
    >
      {stand.closed ? <Notice title={t("closed.title")}>{t("closed.text")}</Notice> : null}
      <PanelCard>
        <StandFacts stand={stand} />
      </PanelCard>
      <PriceNotice stand={stand} />
      <PanelCard title={t("table.title")}>
        <OffersTable stand={stand} />
      </PanelCard>
      {can.save ? (
        <>
          <PanelCard id="ofertas" title={t("offers.title")} intro={t("offers.intro")}>
            <OffersForm key={`offers-${mark}`} stand={stand} />
          </PanelCard>
          <PanelCard id="historia" title={t("story.title")} intro={t("story.intro")}>
            <StoryForm key={`story-${mark}`} stand={stand} />
          </PanelCard>
        </>
      ) : (
        <StoryCard stand={stand} />
      )}
      {can.move ? (
        <PanelCard title={t("place.title")}>
          <PlaceForm key={`place-${mark}`} stand={stand} />
        </PanelCard>
      ) : null}
      {can.close ? <CloseForm stand={stand} /> : null}
      <RecentAudit staff={staff} resource="fair_stand" id={stand.id} title={t("history")} />
    </PanelPage>
  )
}
