import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { APPLICATIONS_LIST } from "@/features/panel/applications/applications-lists"
import { ApplicationsTable } from "@/features/panel/applications/applications-table"
import { FairDeskTabs } from "@/features/panel/applications/fair-desk-tabs"
import { OpenCalls } from "@/features/panel/applications/open-calls"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.fair-desk.list"))("title") }
}

/** What workshops asked to take part in, and the calls that are open. */
export default async function ApplicationsPage({ searchParams }: PageProps<"/panel/ferias/solicitudes">) {
  const staff = await staffWho("fair.read")
  const [t, params] = await Promise.all([getTranslations("panel.fair-desk.list"), searchParams])
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <FairDeskTabs current={APPLICATIONS_LIST.path} />
      {mayDo(staff, "fair.apply") ? <OpenCalls /> : null}
      <ApplicationsTable params={params} staff={staff} />
    </PanelPage>
  )
}
