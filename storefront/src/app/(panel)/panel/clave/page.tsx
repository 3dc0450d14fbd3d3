import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { AccessPage } from "@/features/panel/access/access-page"
import { askForReset } from "@/features/panel/access/ask-for-reset"
import { PanelField } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata() {
  const t = await getTranslations("panel.access.forgot")
  return { title: t("title") }
}

/** Asking for a link to a new password. */
export default async function ForgotPage() {
  const t = await getTranslations("panel.access.forgot")
  return (
    <AccessPage title={t("title")} intro={t("intro")}>
      <PanelForm action={askForReset}>
        <PanelField
          name="email"
          label={t("email")}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
        <SubmitButton>{t("submit")}</SubmitButton>
      </PanelForm>
      <Link href="/panel/ingresar" className="lone-link">
        {t("back")}
      </Link>
    </AccessPage>
  )
}
