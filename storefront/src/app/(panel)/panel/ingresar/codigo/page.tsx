import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { AccessPage } from "@/features/panel/access/access-page"
import { readChallenge } from "@/features/panel/access/challenge-cookie"
import { verifyCode } from "@/features/panel/access/verify-code"
import { CodeInput } from "@/features/panel/ui/code-input"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata() {
  const t = await getTranslations("panel.access.code")
  return { title: t("title") }
}

/** The second step of signing in: the digits of an app, or with `recuperacion` a recovery code, which has letters. */
export default async function CodePage({ searchParams }: PageProps<"/panel/ingresar/codigo">) {
  if (!(await readChallenge())) redirect("/panel/ingresar")
  const [{ recuperacion }, t] = await Promise.all([searchParams, getTranslations("panel.access.code")])
  const recovery = recuperacion !== undefined
  return (
    <AccessPage title={t("title")} intro={t(recovery ? "recoveryIntro" : "intro")}>
      <PanelForm action={verifyCode}>
        <CodeInput name="code" label={t(recovery ? "recoveryCode" : "code")} digits={!recovery} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </PanelForm>
      <div>
        <Link
          href={recovery ? "/panel/ingresar/codigo" : "/panel/ingresar/codigo?recuperacion=1"}
          className="lone-link"
        >
          {t(recovery ? "withPhone" : "withoutPhone")}
        </Link>
        <br />
        <Link href="/panel/ingresar" className="lone-link">
          {t("back")}
        </Link>
      </div>
    </AccessPage>
  )
}
