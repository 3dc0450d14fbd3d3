import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { currentStaff } from "@/features/panel/api/current-staff"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.common.notPermitted"))("title") }
}

/** Says that a page is not for somebody's role. */
export default async function NotPermittedPage() {
  await currentStaff()
  const t = await getTranslations("panel.common")
  return (
    <PanelPage narrow title={t("notPermitted.title")} intro={t("notPermitted.text")}>
      <p>
        <ButtonLink href="/panel">{t("notFound.home")}</ButtonLink>
      </p>
    </PanelPage>
  )
}
