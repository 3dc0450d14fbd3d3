import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { deleteCompetence } from "@/features/panel/register/actions/save-competence"
import { CompetenceForm } from "@/features/panel/register/competence-form"
import { DeleteForm } from "@/features/panel/register/delete-form"
import { ExpiryMark } from "@/features/panel/register/expiry-mark"
import { loadCompetence } from "@/features/panel/register/register"
import { COMPETENCES_LIST } from "@/features/panel/register/register-lists"
import { Facts } from "@/features/panel/table/facts"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({ params }: PageProps<"/panel/competencias/[id]">): Promise<Metadata> {
  await staffWho("competence.read")
  const [t, { artisan }] = await Promise.all([
    getTranslations("panel.register.competence"),
    loadCompetence((await params).id),
  ])
  return { title: t("title", { code: artisan.code }) }
}

export default async function CompetencePage({
  params,
  searchParams,
}: PageProps<"/panel/competencias/[id]">) {
  const staff = await staffWho("competence.read")
  const [{ id }, t, list, common, locale, saved] = await Promise.all([
    params,
    getTranslations("panel.register.competence"),
    getTranslations("panel.register.competences"),
    getTranslations("panel.register"),
    getLocale(),
    savedMark(searchParams),
  ])
  const competence = await loadCompetence(id)
  const { artisan, body, standard, expires_on: expiresOn } = competence
  const editable = mayDo(staff, "competence.update")
  return (
    <PanelPage
      title={t("title", { code: artisan.code })}
      intro={t("help", { standard, body })}
      back={<Link href={COMPETENCES_LIST.path}>{common("back")}</Link>}
    >
      <PanelCard title={t("facts")}>
        <Facts
          facts={[
            [
              common("artisan"),
              mayDo(staff, "artisan.read") ? (
                <Link key="artisan" href={`/panel/artesanos/${artisan.id}`}>
                  {artisan.code}
                </Link>
              ) : (
                artisan.code
              ),
            ],
            [list("status"), <ExpiryMark key="status" status={competence.status} expiresOn={expiresOn} />],
            [list("standard"), standard],
            [list("body"), body],
            [t("issuedOn"), formatCalendarDay(competence.issued_on, locale)],
            [list("expiresOn"), expiresOn === null ? list("never") : formatCalendarDay(expiresOn, locale)],
            [common("workshop"), competence.workshop.name],
            [common("establishment"), competence.establishment.name],
          ]}
        />
      </PanelCard>
      {editable ? (
        <PanelCard title={t("edit")}>
          <CompetenceForm key={saved} competence={competence} />
        </PanelCard>
      ) : null}
      {editable ? (
        <DeleteForm
          of="competence"
          action={deleteCompetence.bind(null, { id: competence.id, code: artisan.code })}
        />
      ) : null}
      <RecentAudit staff={staff} resource="competence" id={competence.id} title={t("history")} />
    </PanelPage>
  )
}
