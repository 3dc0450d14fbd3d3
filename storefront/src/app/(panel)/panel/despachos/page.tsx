import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { staffWho } from "@/features/panel/api/staff-who"
import { QUEUE_LIST } from "@/features/panel/dispatches/dispatches-lists"
import { DispatchesTable } from "@/features/panel/dispatches/dispatches-table"
import { DispatchesTabs } from "@/features/panel/dispatches/dispatches-tabs"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.dispatches"))("title") }
}

/** What has to leave, what is due first on top. */
export default async function QueuePage({ searchParams }: PageProps<"/panel/despachos">) {
  const staff = await staffWho("dispatch.read")
  const t = await getTranslations("panel.dispatches")
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <DispatchesTabs current={QUEUE_LIST.path} />
      <DispatchesTable
        spec={QUEUE_LIST}
        params={await searchParams}
        staff={staff}
        caption={t("openStates")}
      />
    </PanelPage>
  )
}
