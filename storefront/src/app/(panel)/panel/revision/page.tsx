import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { staffWho } from "@/features/panel/api/staff-who"
import { CoverCell } from "@/features/panel/listings/cover-cell"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type ReviewRow, reviewRowSchema } from "@/features/panel/review/review"
import { REVIEWS_LIST, WAITING_DAYS } from "@/features/panel/review/reviews-list"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"
import { formatAmount } from "@/lib/money"

const LATE_DAYS = 5

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.review.list"))("title") }
}

export default async function ReviewsPage({ searchParams }: PageProps<"/panel/revision">) {
  const staff = await staffWho("listing.review")
  const [t, locale, params] = await Promise.all([
    getTranslations("panel.review.list"),
    getLocale(),
    searchParams,
  ])
  const state = parseList(REVIEWS_LIST, params)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(REVIEWS_LIST, state, "reviews", reviewRowSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<ReviewRow>[] = [
    {
      id: "title",
      header: t("name"),
      cell: (row) => (
        <CoverCell
          href={`${REVIEWS_LIST.path}/${row.id}`}
          title={row.title || row.code}
          cover={row.cover?.url ?? null}
        />
      ),
    },
    {
      id: "waiting",
      header: t("waiting"),
      cell: (row) => (
        <StateMark tone={row.waiting_days >= LATE_DAYS ? "stopped" : "waiting"}>
          {t("days", { count: row.waiting_days })}
        </StateMark>
      ),
    },
    {
      id: "kind",
      header: t("kind"),
      cell: (row) => t(`kinds.${row.kind}`),
    },
    {
      id: "price",
      header: t("price"),
      sort: "precio",
      number: true,
      cell: (row) => (row.price === null ? "–" : formatAmount(row.price)),
    },
    { id: "workshop", header: t("workshop"), cell: (row) => row.workshop?.name ?? "–" },
    { id: "establishment", header: t("establishment"), cell: (row) => row.establishment.name },
    { id: "by", header: t("by"), cell: (row) => row.submitted_by_name ?? "–" },
    {
      id: "submitted",
      header: t("submitted"),
      sort: "enviada",
      cell: (row) => <Moment at={row.submitted_at} />,
    },
  ]
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <DataTable
        spec={REVIEWS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "tipo",
            label: t("kind"),
            options: (["new", "edit"] as const).map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
          {
            kind: "choice",
            name: "espera",
            label: t("waiting"),
            options: WAITING_DAYS.map((value) => ({ value, label: t("atLeast", { count: Number(value) }) })),
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
        ]}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
