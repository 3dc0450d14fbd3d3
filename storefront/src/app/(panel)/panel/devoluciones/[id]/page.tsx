import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { loadReturn } from "@/features/panel/dispatches/dispatch"
import { ReturnState } from "@/features/panel/dispatches/dispatch-marks"
import { dispatchPath, RETURNS_LIST } from "@/features/panel/dispatches/dispatches-lists"
import { ReceiveCard } from "@/features/panel/dispatches/receive-card"
import { ReturnedLines } from "@/features/panel/dispatches/returned-lines"
import { returnReason } from "@/features/panel/dispatches/return-reason"
import { Facts } from "@/features/panel/table/facts"
import { Moment } from "@/features/panel/table/moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/devoluciones/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("dispatch.read")
  const { dispatch } = await loadReturn((await params).id)
  return {
    title: (await getTranslations("panel.dispatches.returns"))("name", { number: dispatch.order_display_id }),
  }
}

/** One return: what is awaited, what came, and what became of it. */
export default async function ReturnPage({ params }: Props) {
  const staff = await staffWho("dispatch.read")
  const [back, t, words] = await Promise.all([
    loadReturn((await params).id),
    getTranslations("panel.dispatches.returns"),
    getTranslations("panel.dispatches"),
  ])
  return (
    <PanelPage
      narrow
      title={t("name", { number: back.dispatch.order_display_id })}
      intro={back.establishment.name}
      back={<Link href={RETURNS_LIST.path}>{t("title")}</Link>}
    >
      <PanelCard>
        <Facts
          facts={[
            [words("state"), <ReturnState key="state" state={back.state} />],
            [t("reason"), returnReason(back.reason, t)],
            [t("note"), back.note],
            [t("announced"), <Moment key="announced" at={back.created_at} />],
            [t("receivedNote"), back.received_note],
            [t("received"), back.received_at ? <Moment key="received" at={back.received_at} /> : null],
            [
              words("order"),
              <Link key="order" href={dispatchPath(back.dispatch.id)}>
                {words("orderName", { number: back.dispatch.order_display_id })}
              </Link>,
            ],
          ]}
        />
      </PanelCard>
      {back.state === "announced" && mayDo(staff, "dispatch.update") ? (
        <ReceiveCard back={back} />
      ) : (
        <ReturnedLines back={back} />
      )}
      <RecentAudit staff={staff} resource="return" id={back.id} title={words("history")} />
    </PanelPage>
  )
}
