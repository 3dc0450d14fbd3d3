import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { importPage } from "@/features/panel/register/import/import-sections"
import { ListActions } from "@/features/panel/register/list-actions"
import { type Training, trainingSchema } from "@/features/panel/register/register"
import { TRAINING_KINDS, TRAININGS_LIST } from "@/features/panel/register/register-lists"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.register.trainings"))("title") }
}

export default async function TrainingsPage({ searchParams }: PageProps<"/panel/capacitaciones">) {
  const staff = await staffWho("training.read")
  const [t, common, locale] = await Promise.all([
    getTranslations("panel.register.trainings"),
    getTranslations("panel.register"),
    getLocale(),
  ])
  const state = parseList(TRAININGS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(TRAININGS_LIST, state, "trainings", trainingSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Training>[] = [
    {
      id: "topic",
      header: t("topic"),
      sort: "tema",
      cell: (row) => <Link href={`${TRAININGS_LIST.path}/${row.id}`}>{row.topic}</Link>,
    },
    { id: "kind", header: t("kind"), cell: (row) => t(`kinds.${row.kind}`) },
    {
      id: "starts",
      header: t("startsOn"),
      sort: "empieza",
      cell: (row) => formatCalendarDay(row.starts_on, locale),
    },
    {
      id: "hours",
      header: t("hours"),
      sort: "horas",
      number: true,
      cell: (row) => formatCount(row.hours, locale),
    },
    {
      id: "attendees",
      header: t("attendees"),
      sort: "participantes",
      number: true,
      cell: (row) => formatCount(row.attendee_count, locale),
    },
    { id: "workshop", header: common("workshop"), cell: (row) => row.workshop?.name ?? t("whole") },
    {
      id: "establishment",
      header: common("establishment"),
      sort: "establecimiento",
      cell: (row) => row.establishment.name,
    },
    { id: "institution", header: t("institution"), breakable: true, cell: (row) => row.institution_label },
  ]
  const create = mayDo(staff, "training.update") ? (
    <ListActions
      create={{ href: `${TRAININGS_LIST.path}/nueva`, label: t("create") }}
      importing={{ href: importPage(TRAININGS_LIST), label: t("import") }}
    />
  ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("help")} actions={create}>
      <DataTable
        spec={TRAININGS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "tipo",
            label: t("kind"),
            options: TRAINING_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
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
          {
            kind: "given",
            name: "artesano",
            label: t("artisan"),
            text: rows[0]?.attendees.find(({ id }) => id === state.filters.artesano)?.code,
          },
          { kind: "given", name: "taller", label: common("workshop"), text: rows[0]?.workshop?.name },
        ]}
        empty={{ title: t("empty"), text: t("emptyText"), action: create }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
