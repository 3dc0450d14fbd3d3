import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { BATCHES_LIST, PAYABLES_LIST, PAYOUTS_LIST } from "./payouts-lists"

/** The three parts of payouts, in the order of the work. */
export async function PayoutsTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.payouts.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: PAYABLES_LIST.path, label: t("payables") },
        { path: BATCHES_LIST.path, label: t("batches") },
        { path: PAYOUTS_LIST.path, label: t("payouts") },
      ]}
    />
  )
}
