import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { establishmentSchema, type Establishment } from "@/features/panel/registry/registry"
import {
  DEPARTMENTS,
  ESTABLISHMENTS_LIST,
  SEXES,
  VISIBILITIES,
  WORKSHOPS_LIST,
} from "@/features/panel/registry/registry-lists"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"
import styles from "./establishments-page.module.css"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.registry"))("establishments.title") }
}

export default async function EstablishmentsPage({ searchParams }: PageProps<"/panel/establecimientos">) {
  const staff = await staffWho("establishment.read")
  const [t, locale] = await Promise.all([getTranslations("panel.registry.establishments"), getLocale()])
  const state = parseList(ESTABLISHMENTS_LIST, await searchParams)
  const { rows, count } = await loadList(ESTABLISHMENTS_LIST, state, "establishments", establishmentSchema)
  const number = (value: number | null) => (value === null ? "–" : formatCount(value, locale))
  const columns: Column<Establishment>[] = [
    {
      id: "name",
      header: t("name"),
      sort: "nombre",
      cell: (row) => <Link href={`${ESTABLISHMENTS_LIST.path}/${row.id}`}>{row.name}</Link>,
    },
    { id: "code", header: t("code"), sort: "codigo", cell: (row) => row.code },
    {
      id: "place",
      header: t("place"),
      sort: "departamento",
      cell: (row) => (
        <div>
          {[...new Set([row.district, row.province, row.department])].join(", ")}
          <span className={styles.office}>{t("office", { office: row.regional_office })}</span>
        </div>
      ),
    },
    { id: "sex", header: t("sex"), cell: (row) => t(`sexes.${row.sex}`) },
    { id: "visibility", header: t("visibility"), cell: (row) => t(`visibilities.${row.visibility}`) },
    {
      id: "population",
      header: t("population"),
      sort: "internos",
      number: true,
      cell: (row) => number(row.population),
    },
    {
      id: "workshops",
      header: t("workshops"),
      sort: "talleres",
      number: true,
      cell: (row) => number(row.workshop_count),
    },
    {
      id: "artisans",
      header: t("artisans"),
      sort: "artesanos",
      number: true,
      cell: (row) => number(row.artisan_count),
    },
  ]
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <DataTable
        spec={ESTABLISHMENTS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "departamento",
            label: t("department"),
            options: DEPARTMENTS.map((value) => ({ value, label: value })),
          },
          {
            kind: "choice",
            name: "poblacion",
            label: t("sex"),
            options: SEXES.map((value) => ({ value, label: t(`sexes.${value}`) })),
          },
          {
            kind: "choice",
            name: "tienda",
            label: t("visibility"),
            options: VISIBILITIES.map((value) => ({ value, label: t(`visibilities.${value}`) })),
          },
        ]}
        actions={
          mayDo(staff, "workshop.read")
            ? (row) => (
                <Link href={`${WORKSHOPS_LIST.path}?establecimiento=${row.id}`}>{t("seeWorkshops")}</Link>
              )
            : undefined
        }
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
