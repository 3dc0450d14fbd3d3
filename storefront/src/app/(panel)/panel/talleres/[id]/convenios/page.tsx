import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { agreementSchema } from "@/features/panel/registry/agreements/agreement"
import { AgreementCard } from "@/features/panel/registry/agreements/agreement-card"
import { AgreementForm } from "@/features/panel/registry/agreements/agreement-form"
import { loadWorkshop } from "@/features/panel/registry/load-workshop"
import { WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { WorkshopTabs } from "@/features/panel/registry/workshop-tabs"
import { savedMark } from "@/features/panel/table/saved-mark"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/talleres/[id]/convenios">): Promise<Metadata> {
  await staffWho("workshop.read")
  const [{ name }, t] = await Promise.all([
    loadWorkshop((await params).id),
    getTranslations("panel.registry.agreements"),
  ])
  return { title: t("ofWorkshop", { name }) }
}

export default async function WorkshopAgreementsPage({
  params,
  searchParams,
}: PageProps<"/panel/talleres/[id]/convenios">) {
  const staff = await staffWho("workshop.read")
  const [{ id }, t, list, saved] = await Promise.all([
    params,
    getTranslations("panel.registry.agreements"),
    getTranslations("panel.registry.workshop"),
    savedMark(searchParams),
  ])
  const [workshop, { agreements }] = await Promise.all([
    loadWorkshop(id),
    staffFetch("/staff/agreements", {
      query: { workshop_id: id, order: "-until_on", limit: 100 },
      schema: z.object({ agreements: z.array(agreementSchema) }),
    }),
  ])
  const page = `${WORKSHOPS_LIST.path}/${workshop.id}/convenios`
  const ofCompany = workshop.mode === "company"
  const editable = mayDo(staff, "workshop.update")
  return (
    <PanelPage
      title={t("ofWorkshop", { name: workshop.name })}
      intro={t("ofHelp")}
      back={<Link href={WORKSHOPS_LIST.path}>{list("back")}</Link>}
    >
      <WorkshopTabs id={workshop.id} current="agreements" />
      {agreements.length > 0 ? (
        agreements.map((agreement) => (
          <AgreementCard
            key={`${agreement.id} ${saved}`}
            agreement={agreement}
            editable={editable}
            back={page}
          />
        ))
      ) : (
        <EmptyState title={t(ofCompany ? "none" : "notCompany")}>
          {t(ofCompany ? "noneText" : "notCompanyText")}
        </EmptyState>
      )}
      {ofCompany && editable ? (
        <PanelCard title={t("new")}>
          <AgreementForm key={saved} workshopId={workshop.id} />
        </PanelCard>
      ) : null}
    </PanelPage>
  )
}
