import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Staff } from "../api/staff"
import { APPLICATION_STATES } from "../fairs/application"
import { ApplicationStateMark } from "../fairs/application-state-mark"
import { establishmentOptions } from "../registry/establishment-options"
import { type Column, DataTable } from "../table/data-table"
import { type Params, parseList } from "../table/list-state"
import { loadList } from "../table/load-list"
import { Moment } from "../table/moment"
import { applicationPath, APPLICATIONS_LIST } from "./applications-lists"
import { type DeskRow, deskRowSchema } from "./own-application"

/** Applications to all fairs as far as one reaches. */
export async function ApplicationsTable({ params, staff }: { params: Params; staff: Staff }) {
  const state = parseList(APPLICATIONS_LIST, params)
  const [t, states, { rows, count }, establishments] = await Promise.all([
    getTranslations("panel.fair-desk.list"),
    getTranslations("panel.fairs.applicationStates"),
    loadList(APPLICATIONS_LIST, state, "applications", deskRowSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<DeskRow>[] = [
    {
      id: "workshop",
      header: t("workshop"),
      sort: "taller",
      cell: (row) => <Link href={applicationPath(row.id)}>{row.workshop.name}</Link>,
    },
    { id: "fair", header: t("fair"), sort: "feria", cell: (row) => row.fair.title },
    {
      id: "state",
      header: t("state"),
      sort: "estado",
      cell: (row) => <ApplicationStateMark state={row.state} />,
    },
    { id: "zone", header: t("zone"), cell: (row) => row.zone.name.es },
    { id: "products", header: t("products"), number: true, short: true, cell: (row) => row.products },
    ...(establishments.length > 1
      ? [
          {
            id: "establishment",
            header: t("establishment"),
            cell: (row: DeskRow) => row.establishment.name,
          },
        ]
      : []),
    { id: "sent", header: t("sent"), sort: "enviada", cell: (row) => <Moment at={row.submitted_at} /> },
    {
      id: "changed",
      header: t("changed"),
      sort: "cambiada",
      cell: (row) => <Moment at={row.updated_at} />,
    },
  ]
  return (
    <DataTable
      spec={APPLICATIONS_LIST}
      caption={t("title")}
      searchLabel={t("search")}
      rowKey={(row) => row.id}
      controls={[
        {
          kind: "choice",
          name: "estado",
          label: t("state"),
          options: APPLICATION_STATES.map((value) => ({ value, label: states(value) })),
        },
        {
          kind: "choice",
          name: "establecimiento",
          label: t("establishment"),
          options: establishments.map(({ id, name }) => ({ value: id, label: name })),
        },
        { kind: "given", name: "feria", label: t("fair"), text: rows[0]?.fair.title },
        { kind: "given", name: "taller", label: t("workshop"), text: rows[0]?.workshop.name },
      ]}
      empty={{ title: t("none"), text: t("noneText") }}
      {...{ state, rows, count, columns }}
    />
  )
}
