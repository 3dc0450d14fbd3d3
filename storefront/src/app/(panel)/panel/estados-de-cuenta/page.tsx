import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanCode } from "@/features/panel/artisans/artisan-code"
import { monthInLima, monthsUpTo } from "@/features/panel/form/calendar-month"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Statement, statementSchema } from "@/features/panel/statements/statement"
import { statementDownload } from "@/features/panel/statements/statement-download"
import { STATEMENTS_LIST } from "@/features/panel/statements/statements-list"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatMonth, monthTitle } from "@/features/panel/table/format-month"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatAmount } from "@/lib/money"

const MONTHS_OFFERED = 24

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.statements"))("title") }
}

export default async function StatementsPage({ searchParams }: PageProps<"/panel/estados-de-cuenta">) {
  const staff = await staffWho("statement.read")
  const [t, locale] = await Promise.all([getTranslations("panel.statements"), getLocale()])
  const state = parseList(STATEMENTS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(STATEMENTS_LIST, state, "statements", statementSchema),
    establishmentOptions(staff),
  ])
  const of = (row: Statement) => t("of", { code: row.artisan.code, month: formatMonth(row.month, locale) })
  const money = (id: "income" | "family" | "personal" | "held"): Column<Statement> => ({
    id,
    header: t(`columns.${id}`),
    number: true,
    sort: id === "income" ? "ingreso" : undefined,
    cell: (row) => formatAmount(row[id]),
  })
  const columns: Column<Statement>[] = [
    {
      id: "artisan",
      header: t("columns.artisan"),
      sort: "persona",
      cell: (row) => (
        <Link href={`${STATEMENTS_LIST.path}/${encodeURIComponent(row.id)}`}>
          <ArtisanCode artisan={row.artisan} />
        </Link>
      ),
    },
    {
      id: "month",
      header: t("columns.month"),
      sort: "mes",
      cell: (row) => monthTitle(row.month, locale),
    },
    money("income"),
    money("family"),
    money("personal"),
    money("held"),
    { id: "establishment", header: t("columns.establishment"), cell: (row) => row.establishment.name },
  ]
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <DataTable
        spec={STATEMENTS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "mes",
            label: t("columns.month"),
            options: monthsUpTo(monthInLima(), MONTHS_OFFERED).map((value) => ({
              value,
              label: monthTitle(value, locale),
            })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("columns.establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        actions={(row) => (
          // A plain link: the answer is a file, which the router cannot turn into a page.
          <a href={statementDownload(row.id, "pdf")} download>
            PDF <span className="visually-hidden">{of(row)}</span>
          </a>
        )}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
