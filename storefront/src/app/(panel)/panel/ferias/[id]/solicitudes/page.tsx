import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import {
  APPLICATION_STATES,
  type ApplicationRow,
  applicationRowSchema,
} from "@/features/panel/fairs/application"
import { ApplicationStateMark } from "@/features/panel/fairs/application-state-mark"
import { loadFair } from "@/features/panel/fairs/fair"
import { FairTabs } from "@/features/panel/fairs/fair-tabs"
import { applicationsList, fairPage, scoringPage } from "@/features/panel/fairs/fairs-lists"
import { ScoreText } from "@/features/panel/fairs/score-text"
import { ZonePlaces } from "@/features/panel/fairs/zone-places"
import { mayDo } from "@/features/panel/api/current-staff"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/ferias/[id]/solicitudes">): Promise<Metadata> {
  await staffWho("fair.read")
  const [t, { title }] = await Promise.all([
    getTranslations("panel.fairs.applications"),
    loadFair((await params).id),
  ])
  return { title: t("title", { title }) }
}

export default async function ApplicationsPage({
  params,
  searchParams,
}: PageProps<"/panel/ferias/[id]/solicitudes">) {
  const staff = await staffWho("fair.read")
  const [{ id }, t, words, locale, query] = await Promise.all([
    params,
    getTranslations("panel.fairs.applications"),
    getTranslations("panel.fairs.applicationStates"),
    getLocale(),
    searchParams,
  ])
  const spec = applicationsList(id)
  const state = parseList(spec, query)
  const [fair, { rows, count }, establishments] = await Promise.all([
    loadFair(id),
    loadList(spec, state, "applications", applicationRowSchema),
    establishmentOptions(staff),
  ])
  const judges = mayDo(staff, "fair.select") || !mayDo(staff, "fair.apply")
  const columns: Column<ApplicationRow>[] = [
    {
      id: "workshop",
      header: t("workshop"),
      sort: "taller",
      cell: (row) => <Link href={scoringPage(row.id)}>{row.workshop.name}</Link>,
    },
    {
      id: "state",
      header: t("state"),
      sort: "estado",
      cell: (row) => <ApplicationStateMark state={row.state} />,
    },
    ...(judges
      ? ([
          {
            id: "score",
            header: t("score"),
            sort: "puntaje",
            number: true,
            cell: (row) => <ScoreText total={row.total} />,
          },
          {
            id: "scorers",
            header: t("scorers"),
            cell: (row) => `${row.scorers ?? 0}${row.scored_by_me ? `, ${t("mine")}` : ""}`,
          },
        ] satisfies Column<ApplicationRow>[])
      : []),
    {
      id: "zone",
      header: t("zone"),
      sort: "zona",
      cell: (row) => row.zone.name[locale] || row.zone.name.es,
    },
    { id: "establishment", header: t("establishment"), cell: (row) => row.establishment.name },
    {
      id: "pieces",
      header: t("pieces"),
      number: true,
      short: true,
      cell: (row) => (row.capacity === null ? "–" : formatCount(row.capacity, locale)),
    },
    {
      id: "products",
      header: t("products"),
      number: true,
      short: true,
      cell: (row) => formatCount(row.products, locale),
    },
    { id: "sent", header: t("sent"), sort: "enviada", cell: (row) => <Moment at={row.submitted_at} /> },
  ]
  return (
    <PanelPage
      title={t("title", { title: fair.title })}
      intro={t(judges ? "intro" : "introOwn")}
      back={<Link href={fairPage(fair.id)}>{fair.title}</Link>}
    >
      <FairTabs fair={fair} staff={staff} current="solicitudes" />
      {judges && fair.zone_list.length > 0 ? (
        <PanelCard title={t("places")}>
          <ZonePlaces zones={fair.zone_list} />
        </PanelCard>
      ) : null}
      <DataTable
        spec={spec}
        caption={t("title", { title: fair.title })}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("state"),
            options: APPLICATION_STATES.map((value) => ({ value, label: words(value) })),
          },
          {
            kind: "choice",
            name: "zona",
            label: t("zone"),
            options: fair.zone_list.map((zone) => ({
              value: zone.id,
              label: zone.name[locale] || zone.name.es,
            })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map((each) => ({ value: each.id, label: each.name })),
          },
        ]}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
