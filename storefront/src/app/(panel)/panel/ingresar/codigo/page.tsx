import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { AccessPage } from "@/features/panel/access/access-page"
import { readChallenge } from "@/features/panel/access/challenge-cookie"
import { verifyCode } from "@/features/panel/access/verify-code"
import { CodeInput } from "@/features/panel/ui/code-input"
import { Help } from "@/features/panel/ui/help"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata() {
  const t = await getTranslations("panel.access.code")
  return { title: t("title") }
}

/** The second step of signing in. */
export default async function CodePage() {
  if (!(await readChallenge())) redirect("/panel/ingresar")
  const t = await getTranslations("panel.access.code")
  return (
    <AccessPage title={t("title")} intro={t("intro")}>
      <PanelForm action={verifyCode}>
        <CodeInput name="code" label={t("code")} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </PanelForm>
      <div>
        <Help question={t("recoveryQuestion")}>{t("recoveryText")}</Help>
        <Link href="/panel/ingresar" className="lone-link">
          {t("back")}
        </Link>
      </div>
    </AccessPage>
  )
}
