import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { LOT_STATES } from "@/features/panel/lots/custody-kinds"
import { type Lot, lotSchema } from "@/features/panel/lots/lot"
import { LotStateMark } from "@/features/panel/lots/lot-state-mark"
import { LOTS_LIST } from "@/features/panel/lots/lots-lists"
import { LotsTabs } from "@/features/panel/lots/lots-tabs"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { SerialCode } from "@/features/panel/lots/serial-code"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.lots.list"))("title") }
}

export default async function LotsPage({ searchParams }: PageProps<"/panel/lotes">) {
  const staff = await staffWho("lot.read")
  const [t, states, locale] = await Promise.all([
    getTranslations("panel.lots.list"),
    getTranslations("panel.lots.states"),
    getLocale(),
  ])
  const state = parseList(LOTS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(LOTS_LIST, state, "lots", lotSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Lot>[] = [
    {
      id: "name",
      header: t("name"),
      sort: "pieza",
      cell: (row) => <Link href={`${LOTS_LIST.path}/${row.id}`}>{row.name}</Link>,
    },
    {
      id: "code",
      header: t("code"),
      sort: "codigo",
      cell: (row) => <SerialCode code={row.code} />,
    },
    { id: "workshop", header: t("workshop"), sort: "taller", cell: (row) => row.workshop.name },
    {
      id: "quantity",
      header: t("quantity"),
      sort: "cantidad",
      number: true,
      cell: (row) => formatCount(row.quantity, locale),
    },
    {
      id: "finished",
      header: t("finished"),
      sort: "fin",
      cell: (row) => formatCalendarDay(row.finished_on, locale),
    },
    { id: "state", header: t("state"), cell: (row) => <LotStateMark state={row.state} /> },
    {
      id: "certified",
      header: t("certified"),
      cell: ({ certified: { pieces, lot } }) => (
        <StateMark tone={pieces > 0 || lot ? "good" : "quiet"}>
          {pieces > 0 ? formatCount(pieces, locale) : t(`certifieds.${lot ? "some" : "none"}`)}
        </StateMark>
      ),
    },
  ]
  const create = mayDo(staff, "lot.update") ? (
    <ButtonLink href={`${LOTS_LIST.path}/nuevo`}>{t("create")}</ButtonLink>
  ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("help")} actions={create}>
      <LotsTabs current={LOTS_LIST.path} />
      <DataTable
        spec={LOTS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("state"),
            options: LOT_STATES.map((value) => ({ value, label: states(value) })),
          },
          {
            kind: "choice",
            name: "certificados",
            label: t("certified"),
            options: (["none", "some"] as const).map((value) => ({
              value,
              label: t(`certifiedFilters.${value}`),
            })),
          },
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
          { kind: "day", name: "desde", label: t("from") },
          { kind: "day", name: "hasta", label: t("to") },
          { kind: "given", name: "taller", label: t("workshop"), text: rows[0]?.workshop.name },
          {
            kind: "given",
            name: "artesano",
            label: t("artisan"),
            text: rows[0]?.makers.find(({ artisan_id }) => artisan_id === state.filters.artesano)?.code,
          },
        ]}
        empty={{ title: t("empty"), text: t("emptyText"), action: create }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
