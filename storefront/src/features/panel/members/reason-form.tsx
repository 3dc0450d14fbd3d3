import { getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { actWithReason, type MemberRef } from "./actions/act-on-member"

/** Something that cannot simply be taken back: it wants a reason and a tick before it is done. */
export async function ReasonForm({
  action,
  member,
}: {
  action: "suspend" | "reset-second-factor"
  member: MemberRef
}) {
  const t = await getTranslations("panel.members.member")
  const words = action === "suspend" ? "suspend" : "secondFactor"
  return (
    <PanelCard title={t(`${words}.title`)} intro={t(`${words}.help`)}>
      <PanelForm id={action} action={actWithReason.bind(null, action, member)}>
        <PanelTextarea
          name="reason"
          label={t(`${words}.reason`)}
          hint={t("suspend.reasonHint")}
          rows={2}
          maxLength={500}
        />
        <PanelChoices
          many
          name="confirm"
          label={t("confirmation")}
          choices={[{ value: "yes", label: t(`${words}.confirm`, { name: member.name }) }]}
        />
        <SubmitButton look="secondary">{t(`${words}.do`, { name: member.name })}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
