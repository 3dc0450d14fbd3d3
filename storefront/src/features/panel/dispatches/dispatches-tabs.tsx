import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { DISPATCHES_LIST, QUEUE_LIST, RETURNS_LIST } from "./dispatches-lists"

/** What goes out and what comes back. */
export async function DispatchesTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.dispatches.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: QUEUE_LIST.path, label: t("queue") },
        { path: DISPATCHES_LIST.path, label: t("all") },
        { path: RETURNS_LIST.path, label: t("returns") },
      ]}
    />
  )
}
