import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { loadDispatch, openOf, returnableOf } from "@/features/panel/dispatches/dispatch"
import { DispatchState, DueDay } from "@/features/panel/dispatches/dispatch-marks"
import { dispatchPath, QUEUE_LIST } from "@/features/panel/dispatches/dispatches-lists"
import { LinesCard } from "@/features/panel/dispatches/lines-card"
import { PackCard } from "@/features/panel/dispatches/pack-card"
import { ParcelsCard } from "@/features/panel/dispatches/parcels-card"
import { RecipientCard } from "@/features/panel/dispatches/recipient-card"
import { slipDownload } from "@/features/panel/dispatches/slip-download"
import { Facts } from "@/features/panel/table/facts"
import { Moment } from "@/features/panel/table/moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/despachos/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("dispatch.read")
  const { order_display_id } = await loadDispatch((await params).id)
  return { title: (await getTranslations("panel.dispatches"))("orderName", { number: order_display_id }) }
}

/** One dispatch as it is packed: where it goes, what goes in, what has left. Made for a phone beside the box. */
export default async function DispatchPage({ params, searchParams }: Props) {
  const staff = await staffWho("dispatch.read")
  const [dispatch, t, saved] = await Promise.all([
    loadDispatch((await params).id),
    getTranslations("panel.dispatches"),
    savedMark(searchParams),
  ])
  const mayDispatch = mayDo(staff, "dispatch.update")
  const packs =
    mayDispatch && dispatch.state !== "cancelled" && dispatch.lines.some((line) => openOf(line) > 0)
  return (
    <PanelPage
      title={t("orderName", { number: dispatch.order_display_id })}
      intro={dispatch.establishment.name}
      back={<Link href={QUEUE_LIST.path}>{t("title")}</Link>}
    >
      <PanelCard>
        <Facts
          facts={[
            [t("state"), <DispatchState key="state" state={dispatch.state} />],
            [t("due"), dispatch.state === "cancelled" ? null : <DueDay key="due" row={dispatch} />],
            [t("paid"), <Moment key="paid" at={dispatch.paid_at} />],
            [t("number"), dispatch.number],
          ]}
        />
        {mayDispatch && dispatch.state !== "cancelled" ? (
          <div>
            {/* A plain link: the answer is a file, which the router cannot turn into a page. */}
            <a href={slipDownload(dispatch.id)} download className="lone-link">
              {t("slip")}
            </a>
            <p className="small muted">{t("slipHint")}</p>
          </div>
        ) : null}
      </PanelCard>
      <RecipientCard dispatch={dispatch} />
      {packs ? <PackCard key={saved} dispatch={dispatch} /> : <LinesCard dispatch={dispatch} />}
      <ParcelsCard key={`sent-${saved}`} dispatch={dispatch} mayChange={mayDispatch} />
      {mayDispatch && dispatch.lines.some((line) => returnableOf(line) > 0) ? (
        <p>
          <ButtonLink look="secondary" href={`${dispatchPath(dispatch.id)}/devolver`}>
            {t("announce.open")}
          </ButtonLink>
        </p>
      ) : null}
      <RecentAudit staff={staff} resource="dispatch" id={dispatch.id} title={t("history")} />
    </PanelPage>
  )
}
