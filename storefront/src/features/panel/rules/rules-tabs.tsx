import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { RULES_PATH, SIMULATOR_PATH } from "./policy-paths"

/** The versions of the rules, and what they would do with a price. */
export async function RulesTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.rules.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: RULES_PATH, label: t("versions") },
        { path: SIMULATOR_PATH, label: t("simulator") },
      ]}
    />
  )
}
