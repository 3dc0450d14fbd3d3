import type { Client } from "pg"
import type { Report } from "../ledger/report"
import { table } from "../ledger/table"
import { printable } from "./printable"

type EntryRow = {
  seq: string
  at: Date
  actor_label: string
  action: string
  resource_id: string | null
  reason: string | null
}

/** The last entries, latest last. */
export async function showEntries(client: Client, limit: number): Promise<Report> {
  const { rows: latestFirst } = await client.query<EntryRow>(
    "select seq::text, at, actor_label, action, resource_id, reason from audit_entry e order by e.seq desc limit $1",
    [limit]
  )
  if (latestFirst.length === 0) return { ok: true, text: "The audit log is empty.", json: { entries: [] } }
  const rows = latestFirst.reverse()
  return {
    ok: true,
    text: table(
      [
        { title: "entry", align: "right" },
        { title: "date in Lima", align: "left" },
        { title: "who", align: "left" },
        { title: "what", align: "left" },
        { title: "to", align: "left" },
        { title: "why", align: "left" },
      ],
      rows.map((row) => [
        row.seq,
        row.at.toLocaleString("sv-SE", { timeZone: "America/Lima" }),
        printable(row.actor_label),
        row.action,
        printable(row.resource_id ?? ""),
        printable(row.reason ?? ""),
      ])
    ),
    json: { entries: rows },
  }
}
