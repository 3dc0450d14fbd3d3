import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { workshopArtisans } from "@/features/panel/picking/workshop-artisans"
import { deleteTraining } from "@/features/panel/register/actions/save-training"
import { AttendeeCodes } from "@/features/panel/register/attendee-codes"
import { DeleteForm } from "@/features/panel/register/delete-form"
import { loadTraining } from "@/features/panel/register/register"
import { TRAININGS_LIST } from "@/features/panel/register/register-lists"
import { TrainingForm } from "@/features/panel/register/training-form"
import { Facts } from "@/features/panel/table/facts"
import { formatCount } from "@/features/panel/table/format-count"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/capacitaciones/[id]">): Promise<Metadata> {
  await staffWho("training.read")
  return { title: (await loadTraining((await params).id)).topic }
}

export default async function TrainingPage({
  params,
  searchParams,
}: PageProps<"/panel/capacitaciones/[id]">) {
  const staff = await staffWho("training.read")
  const [{ id }, t, list, common, locale, saved] = await Promise.all([
    params,
    getTranslations("panel.register.training"),
    getTranslations("panel.register.trainings"),
    getTranslations("panel.register"),
    getLocale(),
    savedMark(searchParams),
  ])
  const training = await loadTraining(id)
  const { establishment, workshop, topic } = training
  const editable = mayDo(staff, "training.update")
  const artisans =
    editable && workshop && mayDo(staff, "artisan.read") ? await workshopArtisans(workshop.id) : []
  return (
    <PanelPage
      title={topic}
      intro={t("help", { place: workshop?.name ?? list("whole"), establishment: establishment.name })}
      back={<Link href={TRAININGS_LIST.path}>{common("back")}</Link>}
    >
      <PanelCard title={t("facts")}>
        <Facts
          facts={[
            [list("kind"), list(`kinds.${training.kind}`)],
            [list("hours"), formatCount(training.hours, locale)],
            [list("startsOn"), formatCalendarDay(training.starts_on, locale)],
            [list("endsOn"), formatCalendarDay(training.ends_on, locale)],
            [list("institution"), training.institution_label],
            [common("workshop"), workshop?.name ?? list("whole")],
            [common("establishment"), establishment.name],
            [list("attendees"), formatCount(training.attendee_count, locale)],
          ]}
        />
        <AttendeeCodes staff={staff} attendees={training.attendees} />
      </PanelCard>
      {editable ? (
        <PanelCard title={t("edit")}>
          <TrainingForm key={saved} {...{ establishment, workshop, artisans, training }} />
        </PanelCard>
      ) : null}
      {editable ? (
        <DeleteForm of="training" action={deleteTraining.bind(null, { id: training.id, topic })} />
      ) : null}
      <RecentAudit staff={staff} resource="training" id={training.id} title={t("history")} />
    </PanelPage>
  )
}
