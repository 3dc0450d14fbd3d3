import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Staff } from "../api/staff"
import { FairStateMark } from "../fairs/fair-state-mark"
import { establishmentOptions } from "../registry/establishment-options"
import { type Column, DataTable } from "../table/data-table"
import { type Params, parseList } from "../table/list-state"
import { loadList } from "../table/load-list"
import { StateMark } from "../table/state-mark"
import { type StandRow, standRowSchema } from "./stand"
import { standPath, STANDS_LIST } from "./stands-list"

/** Stands of all fairs as far as one reaches. */
export async function StandsTable({ params, staff }: { params: Params; staff: Staff }) {
  const state = parseList(STANDS_LIST, params)
  const [t, { rows, count }, establishments] = await Promise.all([
    getTranslations("panel.fair-desk.stands"),
    loadList(STANDS_LIST, state, "stands", standRowSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<StandRow>[] = [
    {
      id: "workshop",
      header: t("workshop"),
      sort: "taller",
      cell: (row) => <Link href={standPath(row.id)}>{row.workshop.name}</Link>,
    },
    { id: "fair", header: t("fair"), sort: "feria", cell: (row) => row.fair.title },
    {
      id: "state",
      header: t("state"),
      cell: (row) =>
        row.closed ? (
          <StateMark tone="stopped">{t("closed")}</StateMark>
        ) : (
          <FairStateMark state={row.fair.state} />
        ),
    },
    { id: "zone", header: t("zone"), cell: (row) => `${row.zone.name.es} · ${row.position + 1}` },
    ...(establishments.length > 1
      ? [
          {
            id: "establishment",
            header: t("establishment"),
            cell: (row: StandRow) => row.establishment.name,
          },
        ]
      : []),
    { id: "products", header: t("products"), number: true, short: true, cell: (row) => row.products },
    { id: "sold", header: t("sold"), sort: "vendidas", number: true, short: true, cell: (row) => row.sold },
    { id: "soldOut", header: t("soldOut"), number: true, short: true, cell: (row) => row.sold_out },
  ]
  return (
    <DataTable
      spec={STANDS_LIST}
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
          name: "cerrado",
          label: t("closed"),
          options: (["no", "yes"] as const).map((value) => ({ value, label: t(`closeds.${value}`) })),
        },
        { kind: "given", name: "feria", label: t("fair"), text: rows[0]?.fair.title },
      ]}
      empty={{ title: t("none"), text: t("noneText") }}
      {...{ state, rows, count, columns }}
    />
  )
}
