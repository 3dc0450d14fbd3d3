import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadFair } from "@/features/panel/fairs/fair"
import { formatCount } from "@/features/panel/table/format-count"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { TillDays } from "@/features/panel/till/till-days"
import { tillPage, tillSalePage, tillSalesList } from "@/features/panel/till/till-lists"
import { loadTillDays, type TillSale, tillSaleSchema } from "@/features/panel/till/till-sale"
import { TILL_METHODS } from "@/features/panel/till/till-shape"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatAmount } from "@/lib/money"

const STATES = ["begun", "done", "refused", "cancelling", "cancelled"] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.till.day"))("title") }
}

/** What a fair's tables sold, by day and sale by sale, to count the cash and to take back what was wrong. */
export default async function TillDayPage({
  params,
  searchParams,
}: PageProps<"/panel/ferias/[id]/caja/dia">) {
  await staffWho("fair.till")
  const fair = await loadFair((await params).id)
  const spec = tillSalesList(fair.id)
  const state = parseList(spec, await searchParams)
  const [t, locale, { rows, count }, days] = await Promise.all([
    getTranslations("panel.till.day"),
    getLocale(),
    loadList(spec, state, "till_sales", tillSaleSchema),
    loadTillDays(fair.id),
  ])
  const columns: Column<TillSale>[] = [
    {
      id: "number",
      header: t("number"),
      sort: "numero",
      cell: (row) => <Link href={tillSalePage(fair.id, row.id)}>{row.number}</Link>,
    },
    { id: "at", header: t("soldAt"), sort: "hora", cell: (row) => <Moment at={row.sold_at} /> },
    {
      id: "what",
      header: t("what"),
      cell: (row) => row.lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(", "),
    },
    { id: "method", header: t("method"), short: true, cell: (row) => t(`methods.${row.method}`) },
    {
      id: "total",
      header: `${t("total")} S/`,
      sort: "total",
      number: true,
      short: true,
      cell: (row) => formatAmount(row.total),
    },
    { id: "state", header: t("state"), cell: (row) => t(`states.${row.state}`) },
    { id: "member", header: t("member"), cell: (row) => row.member.name },
    {
      id: "order",
      header: t("order"),
      number: true,
      short: true,
      cell: (row) => (row.order ? formatCount(row.order.number, locale) : null),
    },
  ]
  return (
    <PanelPage
      title={t("title")}
      intro={t("intro")}
      back={<Link href={tillPage(fair.id)}>{fair.title}</Link>}
      actions={
        <ButtonLink href={tillPage(fair.id)}>{(await getTranslations("panel.till"))("desk")}</ButtonLink>
      }
    >
      <TillDays days={days} />
      <DataTable
        spec={spec}
        caption={t("title")}
        searchLabel={null}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "medio",
            label: t("method"),
            options: TILL_METHODS.map((value) => ({ value, label: t(`methods.${value}`) })),
          },
          {
            kind: "choice",
            name: "estado",
            label: t("state"),
            options: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
        empty={{ title: t("empty") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
