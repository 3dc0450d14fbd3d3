import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatAmount } from "@/lib/money"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { type CloseShare, loadClose, shareSchema } from "@/features/panel/closes/close"
import { closePath, sharesList } from "@/features/panel/closes/closes-lists"
import { HOLD_REASONS } from "@/features/panel/holds/hold-reasons"
import { transactionPath } from "@/features/panel/ledger/ledger-lists"
import { artisanPath } from "@/features/panel/artisans/artisan-path"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatMonth } from "@/features/panel/table/format-month"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/cierres/[id]/personas">

const PARTS = ["personal", "family", "alimony", "savings", "reparation", "inpe"] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.closes.people"))("title") }
}

export default async function ClosePeoplePage({ params, searchParams }: Props) {
  const staff = await staffWho("settlement.read")
  const [{ id }, query, t, parts, reasons, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.closes.people"),
    getTranslations("panel.closes.figures.partNames"),
    getTranslations("panel.holds.reasons"),
    getLocale(),
  ])
  const close = await loadClose(id)
  const spec = sharesList(close.id)
  const state = parseList(spec, query)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(spec, state, "shares", shareSchema),
    establishmentOptions(staff),
  ])
  const artisans = mayDo(staff, "artisan.read")
  const columns: Column<CloseShare>[] = [
    {
      id: "code",
      header: t("code"),
      sort: "codigo",
      cell: ({ artisan }) =>
        artisans ? <Link href={artisanPath(artisan.id)}>{artisan.code}</Link> : artisan.code,
    },
    { id: "earned", header: t("earned"), sort: "mes", number: true, cell: (row) => formatAmount(row.earned) },
    { id: "carried", header: t("carried"), number: true, cell: (row) => formatAmount(row.carried) },
    {
      id: "income",
      header: t("income"),
      sort: "ingreso",
      number: true,
      cell: (row) => formatAmount(row.income),
    },
    ...PARTS.map((part): Column<CloseShare> => ({
      id: part,
      header: parts(part),
      number: true,
      cell: (row) => formatAmount(row[part]),
    })),
    {
      id: "held",
      header: parts("held"),
      sort: "retenido",
      number: true,
      cell: (row) => formatAmount(row.held),
    },
    {
      id: "why",
      header: t("why"),
      cell: (row) => row.hold_reasons.map((reason) => reasons(`${reason}.name`)).join(", ") || "–",
    },
  ]
  const yesNo = [
    { value: "true", label: t("yes") },
    { value: "false", label: t("no") },
  ]
  return (
    <PanelPage
      title={t("title")}
      intro={t("intro", { month: formatMonth(close.month, locale) })}
      back={<Link href={closePath(close.id)}>{t("back")}</Link>}
    >
      <DataTable
        spec={spec}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.artisan.id}
        controls={[
          { kind: "choice", name: "retenidos", label: t("withHeld"), options: yesNo },
          {
            kind: "choice",
            name: "motivo",
            label: t("why"),
            options: HOLD_REASONS.map((value) => ({ value, label: reasons(`${value}.name`) })),
          },
          { kind: "choice", name: "deben", label: t("owing"), options: yesNo },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        actions={(row) =>
          row.transaction_id && mayDo(staff, "ledger.read") ? (
            <Link href={transactionPath(row.transaction_id)}>
              {t("transaction")} <span className="visually-hidden">({row.artisan.code})</span>
            </Link>
          ) : null
        }
        empty={{ title: t("empty") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
