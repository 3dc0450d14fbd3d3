import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { staffWho } from "@/features/panel/api/staff-who"
import { FairDeskTabs } from "@/features/panel/applications/fair-desk-tabs"
import { STANDS_LIST } from "@/features/panel/stands/stands-list"
import { StandsTable } from "@/features/panel/stands/stands-table"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.fair-desk.stands"))("title") }
}

/** Where workshops stand, or stood. */
export default async function StandsPage({ searchParams }: PageProps<"/panel/ferias/puestos">) {
  const staff = await staffWho("fair.read")
  const [t, params] = await Promise.all([getTranslations("panel.fair-desk.stands"), searchParams])
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <FairDeskTabs current={STANDS_LIST.path} />
      <StandsTable params={params} staff={staff} />
    </PanelPage>
  )
}
