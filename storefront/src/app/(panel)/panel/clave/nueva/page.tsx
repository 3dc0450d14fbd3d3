import { getTranslations } from "next-intl/server"
import { AccessPage } from "@/features/panel/access/access-page"
import { DeadLinkPage } from "@/features/panel/access/dead-link-page"
import { NewPasswordFields } from "@/features/panel/access/new-password-fields"
import { setPassword } from "@/features/panel/access/set-password"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata() {
  const t = await getTranslations("panel.access.reset")
  return { title: t("title") }
}

/** Where the mailed link for a new password leads. Whether its token is good only shows when it is used. */
export default async function NewPasswordPage({ searchParams }: PageProps<"/panel/clave/nueva">) {
  const [{ token }, t] = await Promise.all([searchParams, getTranslations("panel.access.reset")])
  if (typeof token !== "string" || token === "") {
    return (
      <DeadLinkPage title={t("invalidTitle")} text={t("invalid")} href="/panel/clave" label={t("askAgain")} />
    )
  }
  return (
    <AccessPage title={t("title")} intro={t("intro")}>
      <PanelForm action={setPassword}>
        <input type="hidden" name="token" value={token} />
        <NewPasswordFields label={t("password")} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </PanelForm>
    </AccessPage>
  )
}
