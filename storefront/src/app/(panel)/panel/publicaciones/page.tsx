import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { CoverCell } from "@/features/panel/listings/cover-cell"
import { type ListingRow, listingRowSchema } from "@/features/panel/listings/listing"
import { ListingStateMark } from "@/features/panel/listings/listing-state-mark"
import { EDIT_STATES } from "@/features/panel/listings/listing-states"
import { ListingTabs } from "@/features/panel/listings/listing-tabs"
import { listingPage, LISTINGS_LIST } from "@/features/panel/listings/listings-lists"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"
import { formatAmount } from "@/lib/money"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.listings.list"))("title") }
}

export default async function ListingsPage({ searchParams }: PageProps<"/panel/publicaciones">) {
  const staff = await staffWho("listing.read")
  const [t, edits, locale, params] = await Promise.all([
    getTranslations("panel.listings.list"),
    getTranslations("panel.listings.editStates"),
    getLocale(),
    searchParams,
  ])
  const state = parseList(LISTINGS_LIST, params)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(LISTINGS_LIST, state, "listings", listingRowSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<ListingRow>[] = [
    {
      id: "title",
      header: t("name"),
      sort: "nombre",
      cell: (row) => (
        <CoverCell
          href={listingPage(row.id)}
          title={row.title || t("untitled")}
          cover={row.cover?.url ?? null}
        />
      ),
    },
    { id: "state", header: t("state"), sort: "estado", cell: (row) => <ListingStateMark listing={row} /> },
    {
      id: "missing",
      header: t("missing"),
      short: true,
      number: true,
      cell: (row) =>
        row.missing.length === 0 ? (
          <span aria-hidden="true">–</span>
        ) : (
          formatCount(row.missing.length, locale)
        ),
    },
    {
      id: "price",
      header: t("price"),
      short: true,
      sort: "precio",
      number: true,
      cell: (row) => (row.price === null ? <span aria-hidden="true">–</span> : formatAmount(row.price)),
    },
    {
      id: "stock",
      header: t("stock"),
      short: true,
      number: true,
      cell: (row) =>
        row.stock === null ? <span aria-hidden="true">–</span> : formatCount(row.stock, locale),
    },
    {
      id: "code",
      header: t("code"),
      short: true,
      sort: "codigo",
      cell: (row) => <span className="number">{row.code}</span>,
    },
    { id: "workshop", header: t("workshop"), cell: (row) => row.workshop?.name ?? t("noWorkshop") },
    { id: "updated", header: t("updated"), sort: "cambio", cell: (row) => <Moment at={row.updated_at} /> },
  ]
  const writes = mayDo(staff, "listing.update")
  const create = writes ? (
    <ButtonLink href={`${LISTINGS_LIST.path}/nueva`}>{t("create")}</ButtonLink>
  ) : undefined
  return (
    <PanelPage
      title={t("title")}
      intro={t("help")}
      actions={
        writes ? (
          <>
            {create}
            <ButtonLink look="secondary" href={`${LISTINGS_LIST.path}/importar`}>
              {t("import")}
            </ButtonLink>
          </>
        ) : undefined
      }
    >
      <ListingTabs current={state.filters.estado} />
      <DataTable
        spec={LISTINGS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "given",
            name: "estado",
            label: t("state"),
            text: rows[0] ? t(`states.${rows[0].state}`) : undefined,
          },
          {
            kind: "choice",
            name: "correccion",
            label: t("edit"),
            options: EDIT_STATES.map((value) => ({ value, label: edits(value) })),
          },
          {
            kind: "choice",
            name: "falta",
            label: t("missing"),
            options: [{ value: "yes", label: t("missingYes") }],
          },
          {
            kind: "choice",
            name: "atrasada",
            label: t("behind"),
            options: [{ value: "yes", label: t("behindYes") }],
          },
          {
            kind: "choice",
            name: "linea",
            label: t("line"),
            options: CRAFT_LINE_CODES.map((value) => ({ value, label: craftLineName(value, locale) })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: "day", name: "desde", label: t("from") },
          { kind: "day", name: "hasta", label: t("to") },
          { kind: "given", name: "taller", label: t("workshop"), text: rows[0]?.workshop?.name },
        ]}
        empty={{ title: t("empty"), text: t("emptyText"), action: create }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
