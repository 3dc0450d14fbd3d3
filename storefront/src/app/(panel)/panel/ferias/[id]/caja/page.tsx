import type { Metadata } from "next"
import { getLocale, getMessages, getTranslations } from "next-intl/server"
import { z } from "zod"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { fairApi, loadFair } from "@/features/panel/fairs/fair"
import { fairPage } from "@/features/panel/fairs/fairs-lists"
import { formatMoment } from "@/features/panel/table/format-moment"
import { TillDesk } from "@/features/panel/till/till-desk"
import { tillSalesList } from "@/features/panel/till/till-lists"
import { tillSchema } from "@/features/panel/till/till-shape"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.till"))("title") }
}

/** The till of a fair's tables, for a phone; what it sells while the line is gone waits on the device. */
export default async function TillPage({ params }: PageProps<"/panel/ferias/[id]/caja">) {
  const staff = await staffWho("fair.till")
  const fair = await loadFair((await params).id)
  const [t, locale, { panel }, { till }] = await Promise.all([
    getTranslations("panel.till"),
    getLocale(),
    getMessages(),
    staffFetch(`${fairApi(fair.id)}/till`, { schema: z.object({ till: tillSchema }) }),
  ])
  const opened = ["live", "closed", "archived", "cancelled"].includes(fair.state)
  const closed =
    fair.mode === "virtual"
      ? t("virtualOnly")
      : opened
        ? null
        : t("notOpen", { at: formatMoment(fair.opens_at, locale) })
  return (
    <PanelPage
      title={t("title")}
      intro={fair.title}
      back={<Link href={fairPage(fair.id)}>{t("back")}</Link>}
      actions={<Link href={tillSalesList(fair.id).path}>{t("today")}</Link>}
    >
      <noscript>
        <Notice kind="error">{t("noScript")}</Notice>
      </noscript>
      {closed ? (
        <EmptyState title={closed} />
      ) : (
        <>
          {fair.state === "live" ? null : <Notice kind="information">{t("over")}</Notice>}
          {till.offers.length === 0 && fair.state === "live" ? (
            <EmptyState title={t("noStands")} />
          ) : (
            <TillDesk staffId={staff.id} initial={till} words={panel.till.words} />
          )}
        </>
      )}
    </PanelPage>
  )
}
