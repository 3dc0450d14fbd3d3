import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Staff } from "../api/staff"
import { establishmentOptions } from "../registry/establishment-options"
import { type Column, DataTable } from "../table/data-table"
import { formatCount } from "../table/format-count"
import type { ListSpec } from "../table/list-spec"
import { type Params, parseList } from "../table/list-state"
import { loadList } from "../table/load-list"
import { Moment } from "../table/moment"
import { type DispatchRow, dispatchRowSchema } from "./dispatch"
import { DispatchState, DueDay } from "./dispatch-marks"
import { DISPATCH_STATES, dispatchPath } from "./dispatches-lists"

/** Dispatches of one list: the queue, or all of them. On a phone each is a card. */
export async function DispatchesTable({
  spec,
  params,
  staff,
  caption,
}: {
  spec: ListSpec
  params: Params
  staff: Staff
  caption: string
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.dispatches"), getLocale()])
  const state = parseList(spec, params)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(spec, state, "dispatches", dispatchRowSchema),
    establishmentOptions(staff),
  ])
  const place: Column<DispatchRow> = {
    id: "establishment",
    header: t("establishment"),
    cell: (row) => row.establishment.name,
  }
  const columns: Column<DispatchRow>[] = [
    {
      id: "order",
      header: t("order"),
      sort: "pedido",
      cell: (row) => (
        <Link href={dispatchPath(row.id)}>{t("orderName", { number: row.order_display_id })}</Link>
      ),
    },
    { id: "due", header: t("due"), sort: "plazo", cell: (row) => <DueDay row={row} /> },
    { id: "state", header: t("state"), cell: (row) => <DispatchState state={row.state} /> },
    {
      id: "pieces",
      header: t("sent"),
      number: true,
      cell: (row) =>
        t("sentOf", {
          sent: formatCount(row.pieces_sent, locale),
          pieces: formatCount(row.pieces, locale),
        }),
    },
    { id: "delivery", header: t("delivery"), cell: (row) => row.delivery_name ?? "–" },
    ...(establishments.length > 1 ? [place] : []),
    { id: "paid", header: t("paid"), sort: "pagado", cell: (row) => <Moment at={row.paid_at} /> },
  ]
  const states = ["open", ...DISPATCH_STATES] as const
  return (
    <DataTable
      caption={caption}
      searchLabel={t("search")}
      rowKey={(row) => row.id}
      controls={[
        ...(spec.filters.estado
          ? [
              {
                kind: "choice" as const,
                name: "estado",
                label: t("state"),
                options: states.map((value) => ({
                  value,
                  label: value === "open" ? t("openStates") : t(`states.${value}`),
                })),
              },
            ]
          : []),
        {
          kind: "choice",
          name: "atrasados",
          label: t("late"),
          options: [{ value: "true", label: t("lateOnly") }],
        },
        {
          kind: "choice",
          name: "establecimiento",
          label: t("establishment"),
          options: establishments.map(({ id, name }) => ({ value: id, label: name })),
        },
        { kind: "given", name: "entrega", label: t("delivery"), text: rows[0]?.delivery_name ?? undefined },
      ]}
      empty={{ title: t("empty"), text: t("emptyText") }}
      {...{ spec, state, rows, count, columns }}
    />
  )
}
