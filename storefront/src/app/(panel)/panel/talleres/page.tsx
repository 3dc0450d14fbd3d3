import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { workshopSchema, type Workshop } from "@/features/panel/registry/registry"
import { AGREEMENTS_LIST, WORKSHOP_MODES, WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.registry"))("workshops.title") }
}

export default async function WorkshopsPage({ searchParams }: PageProps<"/panel/talleres">) {
  const staff = await staffWho("workshop.read")
  const [t, locale] = await Promise.all([getTranslations("panel.registry.workshops"), getLocale()])
  const state = parseList(WORKSHOPS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(WORKSHOPS_LIST, state, "workshops", workshopSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Workshop>[] = [
    {
      id: "name",
      header: t("name"),
      sort: "nombre",
      cell: (row) => (
        <div>
          <Link href={`${WORKSHOPS_LIST.path}/${row.id}`}>{row.name}</Link>
          {row.closed ? <StateMark tone="stopped">{t("closed")}</StateMark> : null}
        </div>
      ),
    },
    { id: "line", header: t("line"), sort: "linea", cell: (row) => craftLineName(row.craft_line, locale) },
    {
      id: "establishment",
      header: t("establishment"),
      sort: "establecimiento",
      cell: (row) => row.establishment.name,
    },
    { id: "mode", header: t("mode"), sort: "modalidad", cell: (row) => t(`modes.${row.mode}`) },
    {
      id: "story",
      header: t("story"),
      cell: (row) => (
        <StateMark tone={row.story ? "good" : "waiting"}>
          {t(`stories.${row.story ? "true" : "false"}`)}
        </StateMark>
      ),
    },
    {
      id: "artisans",
      header: t("artisans"),
      sort: "artesanos",
      number: true,
      cell: (row) => formatCount(row.artisan_count, locale),
    },
    {
      id: "products",
      header: t("products"),
      sort: "productos",
      number: true,
      cell: (row) => formatCount(row.product_count, locale),
    },
  ]
  const open = mayDo(staff, "workshop.create") ? (
    <ButtonLink href={`${WORKSHOPS_LIST.path}/nuevo`}>{t("new")}</ButtonLink>
  ) : undefined
  return (
    <PanelPage
      title={t("title")}
      intro={t("help")}
      actions={
        <>
          <Link href={AGREEMENTS_LIST.path} className="lone-link">
            {t("agreements")}
          </Link>
          {open}
        </>
      }
    >
      <DataTable
        spec={WORKSHOPS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            kind: "choice",
            name: "linea",
            label: t("line"),
            options: CRAFT_LINE_CODES.map((value) => ({ value, label: craftLineName(value, locale) })),
          },
          {
            kind: "choice",
            name: "modalidad",
            label: t("mode"),
            options: WORKSHOP_MODES.map((value) => ({ value, label: t(`modes.${value}`) })),
          },
          {
            kind: "choice",
            name: "historia",
            label: t("story"),
            options: (["true", "false"] as const).map((value) => ({ value, label: t(`stories.${value}`) })),
          },
          {
            kind: "choice",
            name: "cerrado",
            label: t("state"),
            options: [
              { value: "false", label: t("states.open") },
              { value: "true", label: t("states.closed") },
            ],
          },
        ]}
        actions={
          mayDo(staff, "workshop.update")
            ? (row) => (
                <Link href={`${WORKSHOPS_LIST.path}/${row.id}`}>
                  {t("edit")} <span className="visually-hidden">{row.name}</span>
                </Link>
              )
            : undefined
        }
        empty={{ title: t("empty"), text: t("emptyText"), action: open }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
