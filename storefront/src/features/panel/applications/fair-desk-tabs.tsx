import { getTranslations } from "next-intl/server"
import { FAIRS_LIST } from "../fairs/fairs-lists"
import { STANDS_LIST } from "../stands/stands-list"
import { ListTabs } from "../table/list-tabs"
import { APPLICATIONS_LIST } from "./applications-lists"

/** Fairs, and what of all of them one has to do with. */
export async function FairDeskTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.fair-desk.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: FAIRS_LIST.path, label: t("fairs") },
        { path: APPLICATIONS_LIST.path, label: t("applications") },
        { path: STANDS_LIST.path, label: t("stands") },
      ]}
    />
  )
}
