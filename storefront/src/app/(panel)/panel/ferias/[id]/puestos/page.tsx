import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadFair } from "@/features/panel/fairs/fair"
import { FairTabs } from "@/features/panel/fairs/fair-tabs"
import { fairPage, standsList } from "@/features/panel/fairs/fairs-lists"
import { ZonePlaces } from "@/features/panel/fairs/zone-places"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type StandRow, standRowSchema } from "@/features/panel/stands/stand"
import { standPath } from "@/features/panel/stands/stands-list"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/ferias/[id]/puestos">): Promise<Metadata> {
  await staffWho("fair.read")
  const [t, { title }] = await Promise.all([
    getTranslations("panel.fairs.stands"),
    loadFair((await params).id),
  ])
  return { title: t("title", { title }) }
}

export default async function StandsPage({ params, searchParams }: PageProps<"/panel/ferias/[id]/puestos">) {
  const staff = await staffWho("fair.read")
  const [{ id }, t, places, locale, query] = await Promise.all([
    params,
    getTranslations("panel.fairs.stands"),
    getTranslations("panel.fairs.applications"),
    getLocale(),
    searchParams,
  ])
  const spec = standsList(id)
  const state = parseList(spec, query)
  const [fair, { rows, count }, establishments] = await Promise.all([
    loadFair(id),
    loadList(spec, state, "stands", standRowSchema),
    establishmentOptions(staff),
  ])
  const number = (value: number) => formatCount(value, locale)
  const columns: Column<StandRow>[] = [
    {
      id: "workshop",
      header: t("workshop"),
      sort: "taller",
      cell: (row) => <Link href={standPath(row.id)}>{row.workshop.name}</Link>,
    },
    {
      id: "place",
      header: t("place"),
      sort: "lugar",
      cell: (row) => `${row.zone.name[locale] || row.zone.name.es} · ${row.position + 1}`,
    },
    { id: "establishment", header: t("establishment"), cell: (row) => row.establishment.name },
    {
      id: "state",
      header: t("state"),
      cell: (row) =>
        row.closed ? (
          <StateMark tone="stopped">{t("closed")}</StateMark>
        ) : row.products === 0 ? (
          <StateMark tone="waiting">{t("noProducts")}</StateMark>
        ) : (
          <StateMark tone="good">{t("open")}</StateMark>
        ),
    },
    {
      id: "products",
      header: t("products"),
      number: true,
      short: true,
      cell: (row) => number(row.products),
    },
    {
      id: "sold",
      header: t("sold"),
      sort: "vendidas",
      number: true,
      short: true,
      cell: (row) => number(row.sold),
    },
    {
      id: "soldOut",
      header: t("soldOut"),
      number: true,
      short: true,
      cell: (row) => number(row.sold_out),
    },
  ]
  return (
    <PanelPage
      title={t("title", { title: fair.title })}
      intro={t("intro")}
      back={<Link href={fairPage(fair.id)}>{fair.title}</Link>}
    >
      <FairTabs fair={fair} staff={staff} current="puestos" />
      <PanelCard title={places("places")}>
        <ZonePlaces zones={fair.zone_list} />
      </PanelCard>
      <DataTable
        spec={spec}
        caption={t("title", { title: fair.title })}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
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
          {
            kind: "choice",
            name: "cerrado",
            label: t("state"),
            options: [
              { value: "no", label: t("open") },
              { value: "yes", label: t("closed") },
            ],
          },
        ]}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
