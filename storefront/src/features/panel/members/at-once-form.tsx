import { getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { actAtOnce, type MemberRef } from "./actions/act-on-member"

/** Something that does no harm that a click would not mend. */
export async function AtOnceForm({
  action,
  member,
}: {
  action: "reinstate" | "sign-out"
  member: MemberRef
}) {
  const t = await getTranslations("panel.members.member")
  const words = action === "reinstate" ? "reinstate" : "signOut"
  return (
    <PanelCard title={t(`${words}.title`)} intro={t(`${words}.help`)}>
      <PanelForm id={action} action={actAtOnce.bind(null, action, member)}>
        <SubmitButton look="secondary">{t(`${words}.do`, { name: member.name })}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
