import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { askedArtisan } from "@/features/panel/register/asked-artisan"
import { CompetenceForm } from "@/features/panel/register/competence-form"
import { COMPETENCES_LIST } from "@/features/panel/register/register-lists"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.register.competence"))("newTitle") }
}

export default async function NewCompetencePage({ searchParams }: PageProps<"/panel/competencias/nuevo">) {
  await staffWho("competence.update")
  const [t, common, params] = await Promise.all([
    getTranslations("panel.register.competence"),
    getTranslations("panel.register"),
    searchParams,
  ])
  return (
    <PanelPage
      narrow
      title={t("newTitle")}
      intro={t("newHelp")}
      back={<Link href={COMPETENCES_LIST.path}>{common("back")}</Link>}
    >
      <PanelCard>
        <CompetenceForm competence={null} artisan={askedArtisan(params)} />
      </PanelCard>
    </PanelPage>
  )
}
