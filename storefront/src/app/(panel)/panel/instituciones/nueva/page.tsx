import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { InstitutionForm } from "@/features/panel/institutions/institution-form"
import { INSTITUTIONS_LIST } from "@/features/panel/institutions/institutions-list"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.institutions"))("new.title") }
}

export default async function NewInstitutionPage() {
  await staffWho("institution.update")
  const t = await getTranslations("panel.institutions.new")
  return (
    <PanelPage
      narrow
      title={t("title")}
      intro={t("help")}
      back={<Link href={INSTITUTIONS_LIST.path}>{t("back")}</Link>}
    >
      <PanelCard>
        <InstitutionForm institution={null} inShop />
      </PanelCard>
    </PanelPage>
  )
}
