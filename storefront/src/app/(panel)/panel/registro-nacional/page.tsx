import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanCode } from "@/features/panel/artisans/artisan-code"
import { ExpiryMark } from "@/features/panel/register/expiry-mark"
import { importPage } from "@/features/panel/register/import/import-sections"
import { ListActions } from "@/features/panel/register/list-actions"
import { type Registration, registrationSchema } from "@/features/panel/register/register"
import {
  REGISTER_LINES,
  REGISTRATION_STATUSES,
  REGISTRATIONS_LIST,
} from "@/features/panel/register/register-lists"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.register.registrations"))("title") }
}

export default async function RegistrationsPage({ searchParams }: PageProps<"/panel/registro-nacional">) {
  const staff = await staffWho("registration.read")
  const [t, common, locale] = await Promise.all([
    getTranslations("panel.register.registrations"),
    getTranslations("panel.register"),
    getLocale(),
  ])
  const state = parseList(REGISTRATIONS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(REGISTRATIONS_LIST, state, "registrations", registrationSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Registration>[] = [
    {
      id: "artisan",
      header: common("artisan"),
      sort: "codigo",
      cell: (row) => (
        <Link href={`${REGISTRATIONS_LIST.path}/${row.id}`}>
          <ArtisanCode artisan={row.artisan} />
        </Link>
      ),
    },
    { id: "line", header: t("line"), sort: "linea", cell: (row) => craftLineName(row.craft_line, locale) },
    {
      id: "status",
      header: t("status"),
      cell: (row) => <ExpiryMark status={row.status} expiresOn={row.expires_on} />,
    },
    {
      id: "expires",
      header: t("expiresOn"),
      sort: "vence",
      cell: (row) => formatCalendarDay(row.expires_on, locale),
    },
    {
      id: "registered",
      header: t("registeredOn"),
      sort: "desde",
      cell: (row) => formatCalendarDay(row.registered_on, locale),
    },
    { id: "region", header: t("region"), cell: (row) => row.region },
    { id: "workshop", header: common("workshop"), cell: (row) => row.workshop.name },
    {
      id: "establishment",
      header: common("establishment"),
      sort: "establecimiento",
      cell: (row) => row.establishment.name,
    },
  ]
  const create = mayDo(staff, "registration.update") ? (
    <ListActions
      create={{ href: `${REGISTRATIONS_LIST.path}/nuevo`, label: t("create") }}
      importing={{ href: importPage(REGISTRATIONS_LIST), label: t("import") }}
    />
  ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("help")} actions={create}>
      <DataTable
        spec={REGISTRATIONS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("status"),
            options: REGISTRATION_STATUSES.map((value) => ({ value, label: common(`statuses.${value}`) })),
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
            options: REGISTER_LINES.map((value) => ({ value, label: craftLineName(value, locale) })),
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
