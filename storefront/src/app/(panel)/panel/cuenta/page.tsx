import { getTranslations } from "next-intl/server"
import { NewPasswordFields } from "@/features/panel/access/new-password-fields"
import { changePassword } from "@/features/panel/account/change-password"
import { ProfileForm } from "@/features/panel/account/profile-form"
import { SecondFactorState } from "@/features/panel/account/second-factor-state"
import { SessionList } from "@/features/panel/account/session-list"
import { sessionsSchema } from "@/features/panel/account/sessions"
import { currentStaff } from "@/features/panel/api/current-staff"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { Confirm } from "@/features/panel/ui/confirm"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelField } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SignOutForm } from "@/features/panel/ui/sign-out-form"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata() {
  const t = await getTranslations("panel.account")
  return { title: t("title") }
}

/** One's own account: details, password, second factor, sessions. */
export default async function AccountPage() {
  const staff = await currentStaff()
  const [t, { sessions }] = await Promise.all([
    getTranslations("panel.account"),
    staffFetch("/staff/me/sessions", { schema: sessionsSchema }),
  ])
  return (
    <PanelPage title={t("title")} intro={t("intro")} narrow>
      <PanelCard title={t("profile.title")}>
        <ProfileForm staff={staff} />
      </PanelCard>
      <PanelCard id="segundo-factor" title={t("factor.title")}>
        <SecondFactorState factor={staff.second_factor} />
      </PanelCard>
      <PanelCard id="clave" title={t("password.title")} intro={t("password.intro")}>
        <PanelForm action={changePassword} id="clave-nueva">
          <input type="email" value={staff.email} autoComplete="username" readOnly hidden />
          <PanelField
            name="current"
            label={t("password.current")}
            type="password"
            autoComplete="current-password"
            maxLength={256}
          />
          <NewPasswordFields label={t("password.new")} />
          <SubmitButton look="secondary">{t("password.submit")}</SubmitButton>
        </PanelForm>
      </PanelCard>
      <PanelCard id="sesiones" title={t("sessions.title")} intro={t("sessions.intro")}>
        <SessionList sessions={sessions} />
        <Confirm
          action={t("sessions.everywhere")}
          title={t("sessions.everywhereTitle")}
          text={t("sessions.everywhereText")}
        >
          <SignOutForm label={t("sessions.everywhereYes")} everywhere />
        </Confirm>
      </PanelCard>
    </PanelPage>
  )
}
