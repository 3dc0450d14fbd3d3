import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { NOT_PERMITTED, staffWho } from "@/features/panel/api/staff-who"
import { ArtisanPage } from "@/features/panel/artisans/artisan-page"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { RecordList } from "@/features/panel/artisans/record-list"
import { ExpiryMark } from "@/features/panel/register/expiry-mark"
import { competenceSchema, registrationSchema, trainingSchema } from "@/features/panel/register/register"
import {
  COMPETENCES_LIST,
  REGISTRATIONS_LIST,
  TRAININGS_LIST,
} from "@/features/panel/register/register-lists"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import type { ListSpec } from "@/features/panel/table/list-spec"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { craftLineName } from "@/i18n/catalogue-names"

const SHOWN = 50

export async function generateMetadata({
  params,
}: PageProps<"/panel/artesanos/[id]/formacion">): Promise<Metadata> {
  await staffWho("artisan.read")
  return { title: (await loadArtisan((await params).id)).code }
}

export default async function ArtisanTrainingPage({ params }: PageProps<"/panel/artesanos/[id]/formacion">) {
  const staff = await staffWho("artisan.read")
  const may = {
    registrations: mayDo(staff, "registration.read"),
    competences: mayDo(staff, "competence.read"),
    trainings: mayDo(staff, "training.read"),
  }
  if (!may.registrations && !may.competences && !may.trainings) redirect(NOT_PERMITTED)
  const artisan = await loadArtisan((await params).id)
  return (
    <ArtisanPage staff={staff} artisan={artisan} part="training">
      {may.registrations ? <Registrations id={artisan.id} /> : null}
      {may.competences ? <Competences id={artisan.id} /> : null}
      {may.trainings ? <Trainings id={artisan.id} /> : null}
    </ArtisanPage>
  )
}

async function Registrations({ id }: { id: string }) {
  const [{ t, day, locale }, { registrations }] = await Promise.all([
    words(),
    staffFetch("/staff/registrations", {
      query: { artisan_id: id, order: "-expires_on", limit: SHOWN },
      schema: z.object({ registrations: z.array(registrationSchema) }),
    }),
  ])
  return (
    <PanelCard title={t("registrations")}>
      <RecordList
        none={t("registrationsNone")}
        records={registrations.map((entry) => ({
          key: entry.id,
          title: `${t("number", { number: entry.number })} · ${craftLineName(entry.craft_line, locale)}`,
          text: t("between", { from: day(entry.registered_on), to: day(entry.expires_on) }),
          more: <ExpiryMark status={entry.status} expiresOn={entry.expires_on} />,
        }))}
      />
      <SeeAll list={REGISTRATIONS_LIST} id={id} label={t("seeRegistrations")} />
    </PanelCard>
  )
}

async function Competences({ id }: { id: string }) {
  const [{ t, day }, { competences }] = await Promise.all([
    words(),
    staffFetch("/staff/competences", {
      query: { artisan_id: id, order: "-issued_on", limit: SHOWN },
      schema: z.object({ competences: z.array(competenceSchema) }),
    }),
  ])
  return (
    <PanelCard title={t("competences")}>
      <RecordList
        none={t("competencesNone")}
        records={competences.map((each) => ({
          key: each.id,
          title: `${each.standard} · ${each.body}`,
          text: [
            t("issued", { day: day(each.issued_on) }),
            ...(each.expires_on ? [t("until", { day: day(each.expires_on) })] : []),
          ].join(" · "),
          more: <ExpiryMark status={each.status} expiresOn={each.expires_on} />,
        }))}
      />
      <SeeAll list={COMPETENCES_LIST} id={id} label={t("seeCompetences")} />
    </PanelCard>
  )
}

async function Trainings({ id }: { id: string }) {
  const [{ t, day }, { trainings }] = await Promise.all([
    words(),
    staffFetch("/staff/trainings", {
      query: { artisan_id: id, order: "-starts_on", limit: SHOWN },
      schema: z.object({ trainings: z.array(trainingSchema) }),
    }),
  ])
  return (
    <PanelCard title={t("trainings")}>
      <RecordList
        none={t("trainingsNone")}
        records={trainings.map((each) => ({
          key: each.id,
          title: each.topic,
          text: [
            t("between", { from: day(each.starts_on), to: day(each.ends_on) }),
            t("hours", { hours: each.hours }),
            each.institution_label,
          ].join(" · "),
        }))}
      />
      <SeeAll list={TRAININGS_LIST} id={id} label={t("seeTrainings")} />
    </PanelCard>
  )
}

/** The whole list, narrowed to one artisan: there things are added and changed. */
function SeeAll({ list, id, label }: { list: ListSpec; id: string; label: string }) {
  return (
    <Link href={`${list.path}?artesano=${encodeURIComponent(id)}`} className="lone-link">
      {label}
    </Link>
  )
}

async function words() {
  const [t, locale] = await Promise.all([getTranslations("panel.artisans.training"), getLocale()])
  return { t, locale, day: (text: string) => formatCalendarDay(text, locale) }
}
