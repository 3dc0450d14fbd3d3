import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import type { Staff } from "../api/staff"
import { staffFetch } from "../api/staff-fetch"
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
  of: [kind: "establishments" | "workshops" | "artisans" | "lots", id: string]
  title: string
}) {
  const [t, locale, names, { history, count }] = await Promise.all([
    getTranslations("panel.registry.history"),
    getLocale(),
    nameDirectory(staff),
    staffFetch(`/staff/${kind}/${encodeURIComponent(id)}/history`, {
      query: { limit: SHOWN },
      schema: historySchema,
    }),
  ])
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
    </PanelCard>
  )
}
