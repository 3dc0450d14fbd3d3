import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { currentStaff } from "@/features/panel/api/current-staff"
import { openDocument } from "@/features/panel/documents/open-document"
import { panelPath } from "@/features/panel/session/panel-path"
import { HandedOver } from "@/features/panel/ui/handed-over"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelTextarea } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.consents"))("document.title") }
}

/** Opening a kept document, which takes a reason. Who may do that depends on what it is about: the API knows. */
export default async function DocumentPage({ params, searchParams }: PageProps<"/panel/documentos/[id]">) {
  await currentStaff()
  const [{ id }, { volver }, t] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.consents.document"),
  ])
  const back = panelPath(volver) ?? "/panel"
  return (
    <PanelPage narrow title={t("title")} intro={t("intro")} back={<Link href={back}>{t("back")}</Link>}>
      <PanelCard>
        <PanelForm action={openDocument.bind(null, id)}>
          <HandedOver
            words={{
              title: t("ready"),
              text: t("readyText"),
              hide: t("hide"),
              download: t("download"),
            }}
          />
          <PanelTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} maxLength={500} />
          <SubmitButton>{t("open")}</SubmitButton>
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}
