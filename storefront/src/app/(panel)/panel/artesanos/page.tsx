import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanCode } from "@/features/panel/artisans/artisan-code"
import { ArtisanStatus } from "@/features/panel/artisans/artisan-status"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import {
  ARTISAN_STATUSES,
  artisanSchema,
  type Artisan,
  CONSENT_PURPOSES,
} from "@/features/panel/registry/registry"
import { ARTISANS_LIST, WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.registry"))("artisans.title") }
}

export default async function ArtisansPage({ searchParams }: PageProps<"/panel/artesanos">) {
  const staff = await staffWho("artisan.read")
  const [t, locale] = await Promise.all([getTranslations("panel.registry.artisans"), getLocale()])
  const state = parseList(ARTISANS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(ARTISANS_LIST, state, "artisans", artisanSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Artisan>[] = [
    {
      id: "code",
      header: t("code"),
      sort: "codigo",
      cell: (row) => <ArtisanCode artisan={row} part="facts" />,
    },
    { id: "status", header: t("status"), cell: (row) => <ArtisanStatus status={row.status} /> },
    { id: "alias", header: t("alias"), sort: "apodo", breakable: true, cell: (row) => row.alias ?? "–" },
    {
      id: "aliasState",
      header: t("aliasState"),
      cell: ({ alias_public: shown }) => (
        <StateMark tone={shown ? "good" : "quiet"}>{t(`aliases.${shown ? "true" : "false"}`)}</StateMark>
      ),
    },
    {
      id: "registered",
      header: t("registered"),
      cell: ({ registered_until: until }) => (
        <StateMark tone={until ? "good" : "quiet"}>{t(`registereds.${until ? "true" : "false"}`)}</StateMark>
      ),
    },
    {
      id: "workshop",
      header: t("workshop"),
      sort: "taller",
      cell: ({ workshop }) =>
        mayDo(staff, "workshop.read") ? (
          <Link href={`${WORKSHOPS_LIST.path}/${workshop.id}`}>{workshop.name}</Link>
        ) : (
          workshop.name
        ),
    },
    { id: "line", header: t("line"), cell: (row) => craftLineName(row.workshop.craft_line, locale) },
    {
      id: "establishment",
      header: t("establishment"),
      sort: "establecimiento",
      cell: (row) => row.establishment.name,
    },
  ]
  const workshop = rows[0]?.workshop.name
  const register =
    mayDo(staff, "artisan.update") && mayDo(staff, "workshop.read") ? (
      <ButtonLink href={`${ARTISANS_LIST.path}/registrar`}>{t("register")}</ButtonLink>
    ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("help")} actions={register}>
      <DataTable
        spec={ARTISANS_LIST}
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
            name: "apodo",
            label: t("aliasState"),
            options: (["true", "false"] as const).map((value) => ({ value, label: t(`aliases.${value}`) })),
          },
          {
            kind: "choice",
            name: "estado",
            label: t("status"),
            options: ARTISAN_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) })),
          },
          {
            kind: "choice",
            name: "inscripcion",
            label: t("registered"),
            options: (["true", "false"] as const).map((value) => ({
              value,
              label: t(`registereds.${value}`),
            })),
          },
          {
            kind: "choice",
            name: "consiente",
            label: t("consent"),
            options: CONSENT_PURPOSES.map((value) => ({ value, label: t(`consents.${value}`) })),
          },
          { kind: "given", name: "taller", label: t("workshop"), text: workshop },
        ]}
        empty={{ title: t("empty"), text: t("emptyText"), action: register }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
