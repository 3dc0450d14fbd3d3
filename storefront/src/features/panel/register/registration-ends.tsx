import { getTranslations } from "next-intl/server"
import { todayInLima } from "../form/calendar-day"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { cancelRegistration, renewRegistration } from "./actions/end-registration"

/** Records the entry that follows this one. */
export async function RenewForm({ id }: { id: string }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.register.registration"),
    getTranslations("panel.common.form"),
  ])
  const optional = common("optional")
  return (
    <PanelCard id="renovar" title={t("renew")} intro={t("renewHelp")}>
      <PanelForm id="renew" action={renewRegistration.bind(null, id)}>
        <PanelField
          name="number"
          label={t("renewNumber")}
          hint={t("renewNumberHint")}
          optional={optional}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
        />
        <PanelField
          name="registered_on"
          label={t("renewFrom")}
          hint={t("renewFromHint")}
          optional={optional}
          type="date"
        />
        <PanelField
          name="expires_on"
          label={t("expiresOn")}
          hint={t("expiresHint")}
          optional={optional}
          type="date"
        />
        <SubmitButton>{t("renewDo")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

/** Ends this entry before its time: behind a fold, with a reason. */
export async function CancelForm({ id }: { id: string }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.register.registration"),
    getTranslations("panel.common.form"),
  ])
  return (
    <Confirm action={t("cancel")} title={t("cancelTitle")} text={<p>{t("cancelText")}</p>}>
      <PanelForm id="cancel" action={cancelRegistration.bind(null, id)}>
        <PanelTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} maxLength={500} />
        <PanelField
          name="on"
          label={t("cancelFrom")}
          hint={t("cancelFromHint")}
          optional={common("optional")}
          type="date"
          max={todayInLima()}
        />
        <SubmitButton>{t("cancelDo")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
