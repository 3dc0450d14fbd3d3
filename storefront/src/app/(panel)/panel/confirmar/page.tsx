import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { AccessPage } from "@/features/panel/access/access-page"
import { confirmPerson } from "@/features/panel/account/confirm-person"
import { currentStaff } from "@/features/panel/api/current-staff"
import { panelPath, withQuery } from "@/features/panel/session/panel-path"
import { CodeInput } from "@/features/panel/ui/code-input"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata() {
  const t = await getTranslations("panel.account.confirm")
  return { title: t("title") }
}

/** Showing the second factor again before a page that needs it fresh; `next` is that page. */
export default async function ConfirmPage({ searchParams }: PageProps<"/panel/confirmar">) {
  const [staff, query, t] = await Promise.all([
    currentStaff(),
    searchParams,
    getTranslations("panel.account.confirm"),
  ])
  const next = panelPath(query.next)
  if (!staff.second_factor.enabled) redirect(withQuery("/panel/cuenta/segundo-factor", { next }))
  return (
    <AccessPage title={t("title")} intro={t("intro")}>
      <PanelForm action={confirmPerson}>
        <input type="hidden" name="next" value={next ?? ""} />
        <CodeInput name="code" label={t("code")} hint={t("hint")} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </PanelForm>
    </AccessPage>
  )
}
