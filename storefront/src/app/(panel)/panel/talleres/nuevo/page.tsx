import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { WorkshopForm } from "@/features/panel/registry/workshop-form"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.registry"))("workshopForm.newTitle") }
}

export default async function NewWorkshopPage({ searchParams }: PageProps<"/panel/talleres/nuevo">) {
  const staff = await staffWho("workshop.create")
  const [t, list, establishments, query] = await Promise.all([
    getTranslations("panel.registry.workshopForm"),
    getTranslations("panel.registry.workshop"),
    establishmentOptions(staff),
    searchParams,
  ])
  const chosen = establishments.find(({ id }) => id === query.establecimiento) ?? establishments[0]
  return (
    <PanelPage
      narrow
      title={t("newTitle")}
      intro={t("newHelp")}
      back={<Link href={WORKSHOPS_LIST.path}>{list("back")}</Link>}
    >
      <PanelCard>
        <WorkshopForm
          workshop={null}
          establishments={establishments}
          establishment={establishments.length === 1 || query.establecimiento ? chosen?.id : undefined}
        />
      </PanelCard>
    </PanelPage>
  )
}
