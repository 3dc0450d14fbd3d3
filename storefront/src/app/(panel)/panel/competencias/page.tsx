import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanCode } from "@/features/panel/artisans/artisan-code"
import { ExpiryMark } from "@/features/panel/register/expiry-mark"
import { importPage } from "@/features/panel/register/import/import-sections"
import { ListActions } from "@/features/panel/register/list-actions"
import { type Competence, competenceSchema } from "@/features/panel/register/register"
import { COMPETENCE_STATUSES, COMPETENCES_LIST } from "@/features/panel/register/register-lists"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.register.competences"))("title") }
}

export default async function CompetencesPage({ searchParams }: PageProps<"/panel/competencias">) {
  const staff = await staffWho("competence.read")
  const [t, common, locale] = await Promise.all([
    getTranslations("panel.register.competences"),
    getTranslations("panel.register"),
    getLocale(),
  ])
  const state = parseList(COMPETENCES_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(COMPETENCES_LIST, state, "competences", competenceSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Competence>[] = [
    {
      id: "artisan",
      header: common("artisan"),
      sort: "codigo",
      cell: (row) => (
        <Link href={`${COMPETENCES_LIST.path}/${row.id}`}>
          <ArtisanCode artisan={row.artisan} />
        </Link>
      ),
    },
    { id: "standard", header: t("standard"), sort: "norma", breakable: true, cell: (row) => row.standard },
    { id: "body", header: t("body"), sort: "entidad", breakable: true, cell: (row) => row.body },
    {
      id: "issued",
      header: t("issuedOn"),
      sort: "emitido",
      cell: (row) => formatCalendarDay(row.issued_on, locale),
    },
    {
      id: "status",
      header: t("status"),
      cell: (row) => <ExpiryMark status={row.status} expiresOn={row.expires_on} />,
    },
    {
      id: "expires",
      header: t("expiresOn"),
      sort: "vence",
      cell: (row) => (row.expires_on === null ? t("never") : formatCalendarDay(row.expires_on, locale)),
    },
    { id: "workshop", header: common("workshop"), cell: (row) => row.workshop.name },
  ]
  const create = mayDo(staff, "competence.update") ? (
    <ListActions
      create={{ href: `${COMPETENCES_LIST.path}/nuevo`, label: t("create") }}
      importing={{ href: importPage(COMPETENCES_LIST), label: t("import") }}
    />
  ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("help")} actions={create}>
      <DataTable
        spec={COMPETENCES_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("status"),
            options: COMPETENCE_STATUSES.map((value) => ({ value, label: common(`statuses.${value}`) })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: common("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            kind: "choice",
            name: "linea",
            label: t("line"),
            options: CRAFT_LINE_CODES.map((value) => ({ value, label: craftLineName(value, locale) })),
          },
          { kind: "day", name: "desde", label: t("from") },
          { kind: "day", name: "hasta", label: t("to") },
          { kind: "given", name: "artesano", label: common("artisan"), text: rows[0]?.artisan.code },
          { kind: "given", name: "taller", label: common("workshop"), text: rows[0]?.workshop.name },
        ]}
        empty={{ title: t("empty"), text: t("emptyText"), action: create }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
