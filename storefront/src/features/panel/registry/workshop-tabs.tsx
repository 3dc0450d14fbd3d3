import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { WORKSHOPS_LIST } from "./registry-lists"

/** The pages about one workshop. */
export async function WorkshopTabs({
  id,
  current,
}: {
  id: string
  current: "facts" | "photos" | "agreements"
}) {
  const t = await getTranslations("panel.registry.workshop.tabs")
  const page = `${WORKSHOPS_LIST.path}/${encodeURIComponent(id)}`
  const paths = { facts: page, photos: `${page}/fotos`, agreements: `${page}/convenios` }
  return (
    <ListTabs
      label={t("label")}
      current={paths[current]}
      tabs={(["facts", "photos", "agreements"] as const).map((tab) => ({ path: paths[tab], label: t(tab) }))}
    />
  )
}
