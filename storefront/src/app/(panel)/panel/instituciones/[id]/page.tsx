import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { type Institution, institutionSchema } from "@/features/panel/institutions/institution"
import { InstitutionForm } from "@/features/panel/institutions/institution-form"
import { institutionKind } from "@/features/panel/institutions/institution-kind"
import { InstitutionPreview } from "@/features/panel/institutions/institution-preview"
import { INSTITUTIONS_LIST } from "@/features/panel/institutions/institutions-list"
import { LogoForm } from "@/features/panel/institutions/logo-form"
import { Facts } from "@/features/panel/table/facts"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

const loadInstitution = cache(async (id: string): Promise<Institution> => {
  const answer = await orNotFound(
    staffFetch(`/staff/institutions/${encodeURIComponent(id)}`, {
      schema: z.object({ institution: institutionSchema }),
    })
  )
  return answer?.institution ?? notFound()
})

export async function generateMetadata({
  params,
}: PageProps<"/panel/instituciones/[id]">): Promise<Metadata> {
  await staffWho("institution.read")
  return { title: (await loadInstitution((await params).id)).short_name }
}

export default async function InstitutionPage({
  params,
  searchParams,
}: PageProps<"/panel/instituciones/[id]">) {
  const staff = await staffWho("institution.read")
  const [{ id }, t] = await Promise.all([params, getTranslations("panel.institutions")])
  const [institution, saved] = await Promise.all([loadInstitution(id), savedMark(searchParams)])
  const editable = mayDo(staff, "institution.update")
  return (
    <PanelPage
      title={institution.short_name}
      intro={t("institution.help")}
      back={<Link href={INSTITUTIONS_LIST.path}>{t("institution.back")}</Link>}
    >
      <PanelCard title={t("institution.logo")}>
        <InstitutionPreview institution={institution} />
        {editable ? <LogoForm key={saved} id={institution.id} /> : null}
      </PanelCard>
      <PanelCard title={t("institution.facts")}>
        {editable ? (
          <InstitutionForm key={saved} institution={institution} inShop={staff.institution.manages_all} />
        ) : (
          <InstitutionFacts institution={institution} />
        )}
      </PanelCard>
      <RecentAudit
        staff={staff}
        resource="institution"
        id={institution.id}
        title={t("institution.history")}
      />
    </PanelPage>
  )
}

async function InstitutionFacts({ institution }: { institution: Institution }) {
  const [t, locale] = await Promise.all([getTranslations("panel.institutions"), getLocale()])
  return (
    <Facts
      facts={[
        [t("institution.name"), institution.name],
        [t("institution.shortName"), institution.short_name],
        [t("kind"), institutionKind(institution.kind, locale)],
        [t("institution.legalName"), institution.legal_name],
        [t("institution.ruc"), institution.ruc],
        [t("institution.address"), institution.address],
        [t("institution.url"), institution.url],
        [t("institution.email"), institution.email],
        [t("institution.phone"), institution.phone],
        [t("institution.hours"), institution.hours],
        [t("shown"), t(`shownStates.${institution.shown_in_shop ? "true" : "false"}`)],
      ]}
    />
  )
}
