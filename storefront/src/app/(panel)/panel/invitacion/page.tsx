import { getLocale, getTranslations } from "next-intl/server"
import { acceptInvitation } from "@/features/panel/access/accept-invitation"
import { AccessPage } from "@/features/panel/access/access-page"
import { DeadLinkPage } from "@/features/panel/access/dead-link-page"
import { findInvitation, type Invitation } from "@/features/panel/access/invitation"
import { NewPasswordFields } from "@/features/panel/access/new-password-fields"
import { StaffRefusal, StaffUnavailable } from "@/features/panel/api/staff-refusal"
import { formatMoment } from "@/features/panel/table/format-moment"
import { PanelField } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelUnavailable } from "@/features/panel/ui/panel-unavailable"
import { SubmitButton } from "@/features/panel/ui/submit-button"
import type { Locale } from "@/i18n/locales"

export async function generateMetadata() {
  const t = await getTranslations("panel.access.invitation")
  return { title: t("title") }
}

/** Where the mailed invitation leads: what it is for, and the account to make of it. */
export default async function InvitationPage({ searchParams }: PageProps<"/panel/invitacion">) {
  const [{ token }, locale, t] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("panel.access.invitation"),
  ])
  const invitation = typeof token === "string" && token !== "" ? await invited(token, locale) : null
  if (invitation === "unavailable") return <PanelUnavailable />
  if (!invitation) {
    return (
      <DeadLinkPage
        title={t("invalidTitle")}
        text={t("invalid")}
        href="/panel/ingresar"
        label={t("signIn")}
      />
    )
  }
  const { name, email, institution, role, expires_at } = invitation
  return (
    <AccessPage title={t("title")} intro={t("intro", { institution, role, email })}>
      <PanelForm action={acceptInvitation} values={{ name }}>
        <input type="hidden" name="token" value={token} />
        {/* So that a browser keeps the password with the e-mail that it is for. */}
        <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
        <PanelField name="name" label={t("name")} autoComplete="name" maxLength={120} />
        <NewPasswordFields label={t("password")} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </PanelForm>
      <p className="small muted">{t("expires", { date: formatMoment(expires_at, locale) })}</p>
    </AccessPage>
  )
}

/** Here and not in the error page, which browsers without JavaScript never see. */
async function invited(token: string, locale: Locale): Promise<Invitation | null | "unavailable"> {
  try {
    return await findInvitation(token, locale)
  } catch (error) {
    if (!(error instanceof StaffUnavailable) && !(error instanceof StaffRefusal)) throw error
    console.error(error)
    return "unavailable"
  }
}
