import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { INVITATIONS_LIST } from "./invitations-list"
import { MEMBERS_LIST } from "./members-list"

/** Members and invitations. */
export async function MembersTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.members.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: MEMBERS_LIST.path, label: t("members") },
        { path: INVITATIONS_LIST.path, label: t("invitations") },
      ]}
    />
  )
}
