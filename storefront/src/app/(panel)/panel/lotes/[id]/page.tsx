import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { LotCertificates } from "@/features/panel/certificates/lot-certificates"
import { HistoryCard } from "@/features/panel/history/history-card"
import { CustodyTimeline } from "@/features/panel/lots/custody-timeline"
import { hasLeft } from "@/features/panel/lots/custody-kinds"
import { loadCustody, loadLot } from "@/features/panel/lots/lot"
import { LotFacts } from "@/features/panel/lots/lot-facts"
import { LotMakers } from "@/features/panel/lots/lot-makers"
import { LotPieces } from "@/features/panel/lots/lot-pieces"
import { LOTS_LIST } from "@/features/panel/lots/lots-lists"
import { NextStepCard } from "@/features/panel/lots/next-step-card"
import { VoidForm } from "@/features/panel/lots/void-form"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { shopPath } from "@/i18n/shop-path"

export async function generateMetadata({ params }: PageProps<"/panel/lotes/[id]">): Promise<Metadata> {
  await staffWho("lot.read")
  const lot = await loadLot((await params).id)
  return { title: `${lot.name} · ${lot.code}` }
}

export default async function LotPage({ params, searchParams }: PageProps<"/panel/lotes/[id]">) {
  const staff = await staffWho("lot.read")
  const [{ id }, query, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.lots.lot"),
    getLocale(),
  ])
  const lot = await loadLot(id)
  const custody = await loadCustody("lots", lot.id)
  const editable = mayDo(staff, "lot.update")
  const left = hasLeft(lot.state)
  const correctable = editable && !left && lot.state !== "voided"
  // What comes next stands first: until it has left its next step, from then on its certificates.
  const certificates = mayDo(staff, "certificate.read") ? (
    <LotCertificates staff={staff} lot={lot} whole={custody.ok} />
  ) : null
  return (
    <PanelPage
      title={lot.name}
      intro={t("help", {
        code: lot.code,
        workshop: lot.workshop.name,
        establishment: lot.establishment.name,
      })}
      back={<Link href={LOTS_LIST.path}>{t("back")}</Link>}
      actions={
        correctable ? (
          <ButtonLink look="secondary" href={`${LOTS_LIST.path}/${lot.id}/editar`}>
            {t("edit")}
          </ButtonLink>
        ) : left ? (
          <a href={shopPath(locale, "origen", lot.code)} target="_blank" rel="noreferrer">
            {t("public")}
          </a>
        ) : undefined
      }
    >
      {lot.state === "voided" ? (
        <Notice title={t("voided")}>{t("voidedText", { reason: lot.void_reason ?? "–" })}</Notice>
      ) : null}
      <PanelCard title={t("facts")}>
        <LotFacts lot={lot} staff={staff} />
      </PanelCard>
      <PanelCard title={t("makers")} intro={t(lot.share_basis === "hours" ? "byHours" : "byParts")}>
        <LotMakers lot={lot} staff={staff} />
      </PanelCard>
      <PanelCard id="custodia" title={t("custody")} intro={t("custodyIntro")}>
        <CustodyTimeline custody={custody} empty={t("noSteps")} />
      </PanelCard>
      {left ? certificates : null}
      {editable && custody.ok ? (
        <NextStepCard key={custody.events.length} subject={{ of: "lots", id: lot.id }} state={lot.state} />
      ) : null}
      {left ? null : certificates}
      <LotPieces lot={lot} params={query} />
      {correctable ? <VoidForm id={lot.id} /> : null}
      <HistoryCard staff={staff} of={["lots", lot.id]} title={t("history")} />
    </PanelPage>
  )
}
