import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { AccessPage } from "@/features/panel/access/access-page"
import { signIn } from "@/features/panel/access/sign-in"
import { me } from "@/features/panel/api/current-staff"
import { StaffUnavailable } from "@/features/panel/api/staff-refusal"
import { panelPath } from "@/features/panel/session/panel-path"
import { Help } from "@/features/panel/ui/help"
import { PanelField } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata() {
  const t = await getTranslations("panel.access.signIn")
  return { title: t("title") }
}

/** Signing in. `next` is where to go after, `motivo=sesion` says that a session ended. */
export default async function SignInPage({ searchParams }: PageProps<"/panel/ingresar">) {
  const query = await searchParams
  const next = panelPath(query.next)
  if (await isSignedIn()) redirect(next ?? "/panel")
  const t = await getTranslations("panel.access.signIn")
  return (
    <AccessPage title={t("title")} intro={t("intro")}>
      {query.motivo === "sesion" ? <Notice>{t("sessionEnded")}</Notice> : null}
      <PanelForm action={signIn}>
        <input type="hidden" name="next" value={next ?? ""} />
        <PanelField
          name="email"
          label={t("email")}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
        <PanelField
          name="password"
          label={t("password")}
          type="password"
          autoComplete="current-password"
          maxLength={128}
        />
        <SubmitButton>{t("submit")}</SubmitButton>
      </PanelForm>
      <div>
        <Link href="/panel/clave" className="lone-link">
          {t("forgot")}
        </Link>
        <Help question={t("help.question")}>{t("help.text")}</Help>
      </div>
    </AccessPage>
  )
}

/** With the API away the form is shown all the same; it says so when it is sent. */
async function isSignedIn(): Promise<boolean> {
  try {
    return (await me()) !== null
  } catch (error) {
    if (!(error instanceof StaffUnavailable)) throw error
    return false
  }
}
