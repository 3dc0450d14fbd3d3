import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { PROVIDER_LINES_LIST } from "./provider-lines-list"

export const RECONCILIATION_PATH = "/panel/conciliacion"

/** The two parts of the reconciliation. */
export async function ReconciliationTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.reconciliation.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: RECONCILIATION_PATH, label: t("balances") },
        { path: PROVIDER_LINES_LIST.path, label: t("lines") },
      ]}
    />
  )
}
