import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { z } from "zod"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { workshopArtisans } from "@/features/panel/picking/workshop-artisans"
import { WorkshopChoice } from "@/features/panel/picking/workshop-choice"
import { TRAININGS_LIST } from "@/features/panel/register/register-lists"
import { TrainingForm } from "@/features/panel/register/training-form"
import { workshopSchema } from "@/features/panel/registry/registry"
import { WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { parseList } from "@/features/panel/table/list-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

const PATH = `${TRAININGS_LIST.path}/nueva`

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.register.training"))("newTitle") }
}

/** Two steps, so that who took part can be ticked without JavaScript: the workshop, then the training. */
export default async function NewTrainingPage({ searchParams }: PageProps<"/panel/capacitaciones/nueva">) {
  await staffWho("training.update", "workshop.read", "artisan.read")
  const [t, common, params] = await Promise.all([
    getTranslations("panel.register.training"),
    getTranslations("panel.register"),
    searchParams,
  ])
  const chosen = parseList(TRAININGS_LIST, params).filters.taller
  const back = <Link href={TRAININGS_LIST.path}>{common("back")}</Link>
  if (chosen === undefined) {
    return (
      <PanelPage title={t("newTitle")} intro={t("chooseHelp")} back={back}>
        <WorkshopChoice path={PATH} params={params} />
      </PanelPage>
    )
  }
  const [answer, artisans] = await Promise.all([
    orNotFound(
      staffFetch(`${WORKSHOPS_LIST.api}/${encodeURIComponent(chosen)}`, {
        schema: z.object({ workshop: workshopSchema }),
      })
    ),
    workshopArtisans(chosen),
  ])
  const workshop = answer?.workshop ?? notFound()
  return (
    <PanelPage
      narrow
      title={t("newTitle")}
      intro={t("newHelp", { workshop: workshop.name, establishment: workshop.establishment.name })}
      back={back}
      actions={
        <ButtonLink look="plain" href={PATH}>
          {t("other")}
        </ButtonLink>
      }
    >
      <PanelCard>
        <TrainingForm
          establishment={workshop.establishment}
          workshop={workshop}
          artisans={artisans}
          training={null}
        />
      </PanelCard>
    </PanelPage>
  )
}
