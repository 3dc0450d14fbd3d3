import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Staff } from "../api/staff"
import { establishmentOptions } from "../registry/establishment-options"
import { type Column, DataTable } from "../table/data-table"
import { formatCount } from "../table/format-count"
import { type Params, parseList } from "../table/list-state"
import { loadList } from "../table/load-list"
import { Moment } from "../table/moment"
import { ENQUIRIES_LIST, ENQUIRY_STATES, enquiryPath } from "./enquiries-list"
import { type EnquiryRow, enquiryRowSchema } from "./enquiry"
import { EnquiryStateMark, WantedBy } from "./enquiry-marks"

/** Wholesale enquiries as far as one reaches. On a phone each is a card. */
export async function EnquiriesTable({ params, staff }: { params: Params; staff: Staff }) {
  const state = parseList(ENQUIRIES_LIST, params)
  const [t, locale, { rows, count }, establishments] = await Promise.all([
    getTranslations("panel.fair-desk.enquiries"),
    getLocale(),
    loadList(ENQUIRIES_LIST, state, "enquiries", enquiryRowSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<EnquiryRow>[] = [
    {
      id: "who",
      header: t("who"),
      cell: (row) => (
        <Link href={enquiryPath(row.id)}>
          {row.organisation ? `${row.organisation} (${row.name})` : row.name}
        </Link>
      ),
    },
    {
      id: "code",
      header: t("code"),
      sort: "codigo",
      cell: (row) => <span className="number">{row.code}</span>,
    },
    {
      id: "state",
      header: t("state"),
      sort: "estado",
      cell: (row) => <EnquiryStateMark state={row.state} />,
    },
    {
      id: "about",
      header: t("about"),
      cell: (row) => row.product?.title ?? row.stand?.name ?? row.fair.title,
    },
    {
      id: "quantity",
      header: t("quantity"),
      sort: "cantidad",
      number: true,
      short: true,
      cell: (row) => formatCount(row.quantity, locale),
    },
    { id: "wanted", header: t("wantedBy"), sort: "para", cell: (row) => <WantedBy enquiry={row} /> },
    { id: "fair", header: t("fair"), cell: (row) => row.fair.title },
    {
      id: "received",
      header: t("received"),
      sort: "recibida",
      cell: (row) => <Moment at={row.created_at} />,
    },
  ]
  return (
    <DataTable
      spec={ENQUIRIES_LIST}
      caption={t("title")}
      searchLabel={t("search")}
      rowKey={(row) => row.id}
      controls={[
        {
          kind: "choice",
          name: "estado",
          label: t("state"),
          options: ENQUIRY_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
        },
        {
          kind: "choice",
          name: "establecimiento",
          label: t("establishment"),
          options: establishments.map(({ id, name }) => ({ value: id, label: name })),
        },
        { kind: "given", name: "feria", label: t("fair"), text: rows[0]?.fair.title },
        { kind: "given", name: "puesto", label: t("stand"), text: rows[0]?.stand?.name },
      ]}
      empty={{ title: t("none"), text: t("noneText") }}
      {...{ state, rows, count, columns }}
    />
  )
}
