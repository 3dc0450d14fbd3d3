import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { ACCOUNTS_LIST, CHECKS_PATH, LEDGER_PATH, TRANSACTIONS_LIST } from "./ledger-lists"

/** The parts of the ledger, from the whole to the single entry. */
export async function LedgerTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.ledger.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: LEDGER_PATH, label: t("overview") },
        { path: TRANSACTIONS_LIST.path, label: t("transactions") },
        { path: ACCOUNTS_LIST.path, label: t("accounts") },
        { path: CHECKS_PATH, label: t("checks") },
      ]}
    />
  )
}
