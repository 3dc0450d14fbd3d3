import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { auditEntrySchema, type AuditEntry } from "@/features/panel/audit/audit-entry"
import { AUDIT_LIST } from "@/features/panel/audit/audit-list"
import { AUDIT_ACTIONS, AUDIT_RESOURCES, actionName, resourceName } from "@/features/panel/audit/audit-words"
import { ChainCard } from "@/features/panel/audit/chain-card"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.audit"))("title") }
}

export default async function AuditPage({ searchParams }: PageProps<"/panel/auditoria">) {
  const staff = await staffWho("audit.read")
  const [t, locale] = await Promise.all([getTranslations("panel.audit"), getLocale()])
  const state = parseList(AUDIT_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(AUDIT_LIST, state, "entries", auditEntrySchema),
    establishmentOptions(staff),
  ])
  const columns: Column<AuditEntry>[] = [
    {
      id: "action",
      header: t("action"),
      cell: (row) => <Link href={`${AUDIT_LIST.path}/${row.seq}`}>{actionName(row.action, locale)}</Link>,
    },
    {
      id: "actor",
      header: t("actor"),
      breakable: true,
      cell: (row) =>
        row.actor_id === null ? (
          row.actor_label
        ) : (
          <Link href={`${AUDIT_LIST.path}?quien=${encodeURIComponent(row.actor_id)}`}>{row.actor_label}</Link>
        ),
    },
    {
      id: "resource",
      header: t("resource"),
      cell: (row) =>
        row.resource_id === null ? (
          resourceName(row.resource, locale)
        ) : (
          <Link
            href={`${AUDIT_LIST.path}?sobre=${row.resource}&registro=${encodeURIComponent(row.resource_id)}`}
          >
            {resourceName(row.resource, locale)}
          </Link>
        ),
    },
    { id: "reason", header: t("reason"), breakable: true, cell: (row) => row.reason ?? "–" },
    { id: "address", header: t("address"), breakable: true, cell: (row) => row.address ?? "–" },
    { id: "at", header: t("at"), cell: (row) => <Moment at={row.at} /> },
    { id: "seq", header: t("seq"), sort: "numero", number: true, cell: (row) => row.seq },
  ]
  const words = (codes: readonly string[], name: (code: string, locale: "es" | "en") => string) =>
    codes.map((value) => ({ value, label: name(value, locale) }))
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <ChainCard staff={staff} />
      <DataTable
        spec={AUDIT_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => String(row.seq)}
        controls={[
          { kind: "choice", name: "accion", label: t("action"), options: words(AUDIT_ACTIONS, actionName) },
          {
            kind: "choice",
            name: "sobre",
            label: t("resource"),
            options: words(AUDIT_RESOURCES, resourceName),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: "day", name: "desde", label: t("from") },
          { kind: "day", name: "hasta", label: t("to") },
          {
            kind: "given",
            name: "quien",
            label: t("actor"),
            text: rows.find(({ actor_id }) => actor_id === state.filters.quien)?.actor_label,
          },
          { kind: "given", name: "registro", label: t("resourceId") },
        ]}
        empty={{ title: t("empty") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
