import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound, redirect } from "next/navigation"
import { z } from "zod"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { beginApplication } from "@/features/panel/applications/actions/begin-application"
import {
  applicationPath,
  APPLICATIONS_LIST,
  applyPath,
} from "@/features/panel/applications/applications-lists"
import { CallCard } from "@/features/panel/applications/call-card"
import { zonesFor } from "@/features/panel/applications/zone-options"
import { ZoneSelect } from "@/features/panel/applications/zone-select"
import { loadFair } from "@/features/panel/fairs/fair"
import { fairPage } from "@/features/panel/fairs/fairs-lists"
import { WorkshopChoice } from "@/features/panel/picking/workshop-choice"
import { workshopSchema } from "@/features/panel/registry/registry"
import { WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { parseList } from "@/features/panel/table/list-state"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

type Props = PageProps<"/panel/ferias/[id]/postular">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("fair.apply")
  const { title } = await loadFair((await params).id)
  return { title: (await getTranslations("panel.fair-desk.apply"))("title", { fair: title }) }
}

/** Two steps that need no JavaScript: the workshop, then its zone; from there on it is a draft with a page of its own. */
export default async function ApplyPage({ params, searchParams }: Props) {
  await staffWho("fair.apply", "workshop.read")
  const [fair, t, query] = await Promise.all([
    params.then(({ id }) => loadFair(id)),
    getTranslations("panel.fair-desk.apply"),
    searchParams,
  ])
  const path = applyPath(fair.id)
  const title = t("title", { fair: fair.title })
  const back = <Link href={fairPage(fair.id)}>{t("back")}</Link>
  if (!fair.can.apply) {
    return (
      <PanelPage narrow title={title} back={back}>
        <EmptyState title={t("closed")}>{t("closedText")}</EmptyState>
      </PanelPage>
    )
  }
  const chosen = parseList(APPLICATIONS_LIST, query).filters.taller
  if (chosen === undefined) {
    return (
      <PanelPage title={title} intro={t("chooseHelp")} back={back}>
        <WorkshopChoice path={path} params={query} open />
      </PanelPage>
    )
  }
  const [answer, before] = await Promise.all([
    orNotFound(
      staffFetch(`${WORKSHOPS_LIST.api}/${encodeURIComponent(chosen)}`, {
        schema: z.object({ workshop: workshopSchema }),
      })
    ),
    staffFetch(APPLICATIONS_LIST.api, {
      query: { fair_id: fair.id, workshop_id: chosen, limit: 1 },
      schema: z.object({ applications: z.array(z.object({ id: z.string() })) }),
    }),
  ])
  const workshop = answer?.workshop ?? notFound()
  const begun = before.applications[0]
  // One for each workshop and fair: whoever comes again goes on with it.
  if (begun) redirect(applicationPath(begun.id))
  const zones = zonesFor(fair.zone_list, workshop, null)
  return (
    <PanelPage
      narrow
      title={title}
      intro={t("help", { workshop: workshop.name, establishment: workshop.establishment.name })}
      back={back}
      actions={
        <ButtonLink look="plain" href={path}>
          {t("other")}
        </ButtonLink>
      }
    >
      <CallCard fair={fair} sent={false} />
      {zones.length === 0 ? (
        <EmptyState title={t("noZone")}>{t("noZoneText")}</EmptyState>
      ) : (
        <PanelCard>
          <PanelForm
            id="apply"
            action={beginApplication.bind(null, { fairId: fair.id, workshopId: workshop.id })}
            values={{ zone_id: zones[0]?.id ?? "" }}
          >
            <ZoneSelect zones={zones} />
            <SubmitButton>{t("begin")}</SubmitButton>
          </PanelForm>
        </PanelCard>
      )}
    </PanelPage>
  )
}
