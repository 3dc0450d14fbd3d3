import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { Link } from "@/components/link"
import type { Staff } from "../api/staff"
import { mayDo } from "../api/current-staff"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { AUDIT_LIST } from "../audit/audit-list"
import { actionName } from "../audit/audit-words"
import { ChangesTable } from "../audit/changes-table"
import { nameDirectory } from "../audit/name-directory"
import { formatCount } from "../table/format-count"
import { Moment } from "../table/moment"
import { PanelCard } from "../ui/panel-card"
import styles from "./history-card.module.css"

const side = z.record(z.string(), z.unknown()).nullable()
const historySchema = z.object({
  history: z.array(
    z.object({ at: z.string(), action: z.string(), actor: z.string(), before: side, after: side })
  ),
  count: z.number(),
})

type History = z.infer<typeof historySchema>["history"]

const SHOWN = 20

/**
 * What was done with one thing, by whom and when, the latest first: for everybody who may see the thing, also without
 * a right to the audit log.
 */
export async function HistoryCard({
  staff,
  of: [kind, id],
  title,
}: {
  staff: Staff
  /** The API's word for the kind of thing, and its id. */
  of: [kind: "establishments" | "workshops" | "artisans" | "lots" | "listings" | "fairs", id: string]
  title: string
}) {
  const [t, audit, locale, known, { history, count }] = await Promise.all([
    getTranslations("panel.registry.history"),
    getTranslations("panel.audit"),
    getLocale(),
    nameDirectory(staff),
    staffFetch(`/staff/${kind}/${encodeURIComponent(id)}/history`, {
      query: { limit: SHOWN },
      schema: historySchema,
    }),
  ])
  const names = new Map([...known, ...(await workshopNames(staff, history))])
  return (
    <PanelCard id="historial" title={title}>
      {history.length === 0 ? (
        <p className="muted">{t("none")}</p>
      ) : (
        <ol className={styles.entries}>
          {history.map(({ at, action, actor, before, after }, index) => (
            <li key={`${at} ${index}`}>
              <p>
                <strong>{actionName(action, locale)}</strong>
                <span className={styles.when}>
                  <Moment at={at} /> · {actor}
                </span>
              </p>
              {before || after ? (
                <details>
                  <summary>
                    {t("changes")}
                    <span className="visually-hidden"> ({actionName(action, locale)})</span>
                  </summary>
                  <ChangesTable entry={{ before, after }} names={names} />
                </details>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {count > history.length ? (
        <p className="muted">
          {t("more", { shown: formatCount(history.length, locale), count: formatCount(count, locale) })}
        </p>
      ) : null}
      {mayDo(staff, "audit.read") && count > 0 ? (
        <Link
          href={`${AUDIT_LIST.path}?sobre=${kind.slice(0, -1)}&registro=${encodeURIComponent(id)}`}
          className="lone-link"
        >
          {audit("recentAll")}
        </Link>
      ) : null}
    </PanelCard>
  )
}

/** The names of the workshops that a history tells of by id, as far as the person may see them. */
async function workshopNames(staff: Staff, history: History): Promise<(readonly [string, string])[]> {
  if (!mayDo(staff, "workshop.read")) return []
  const ids = new Set(
    history
      .flatMap(({ before, after }) => [before?.workshop_id, after?.workshop_id])
      .filter((id) => typeof id === "string")
  )
  const found = await Promise.all(
    [...ids].map((id) =>
      orNotFound(
        staffFetch(`/staff/workshops/${encodeURIComponent(id)}`, {
          schema: z.object({ workshop: z.object({ name: z.string() }) }),
        })
      ).then((answer) => (answer ? [[id, answer.workshop.name] as const] : []))
    )
  )
  return found.flat()
}
