import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { ACCOUNTS_LIST, TRANSACTIONS_LIST } from "./ledger-lists"

/** The two parts of the ledger. */
export async function LedgerTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.ledger.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: TRANSACTIONS_LIST.path, label: t("transactions") },
        { path: ACCOUNTS_LIST.path, label: t("accounts") },
      ]}
    />
  )
}
