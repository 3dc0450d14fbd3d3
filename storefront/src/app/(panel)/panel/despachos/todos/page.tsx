import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { staffWho } from "@/features/panel/api/staff-who"
import { DISPATCHES_LIST } from "@/features/panel/dispatches/dispatches-lists"
import { DispatchesTable } from "@/features/panel/dispatches/dispatches-table"
import { DispatchesTabs } from "@/features/panel/dispatches/dispatches-tabs"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.dispatches"))("historyTitle") }
}

/** Everything that was to be sent, what was paid last on top. */
export default async function DispatchesPage({ searchParams }: PageProps<"/panel/despachos/todos">) {
  const staff = await staffWho("dispatch.read")
  const t = await getTranslations("panel.dispatches")
  return (
    <PanelPage title={t("historyTitle")} intro={t("historyHelp")}>
      <DispatchesTabs current={DISPATCHES_LIST.path} />
      <DispatchesTable
        spec={DISPATCHES_LIST}
        params={await searchParams}
        staff={staff}
        caption={t("historyTitle")}
      />
    </PanelPage>
  )
}
