import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { Link } from "@/components/link"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { staffFetch } from "../api/staff-fetch"
import { Moment } from "../table/moment"
import { PanelCard } from "../ui/panel-card"
import { auditEntrySchema } from "./audit-entry"
import { AUDIT_LIST } from "./audit-list"
import { actionName } from "./audit-words"
import styles from "./recent-audit.module.css"

const SHOWN = 8

/** The latest entries of the audit log about one thing; nothing for whoever may not read the log. */
export async function RecentAudit({
  staff,
  resource,
  id,
  title,
}: {
  staff: Staff
  resource: string
  id: string
  title: string
}) {
  if (!mayDo(staff, "audit.read")) return null
  const [t, locale, { entries, count }] = await Promise.all([
    getTranslations("panel.audit"),
    getLocale(),
    staffFetch("/staff/audit", {
      query: { resource, resource_id: id, limit: SHOWN },
      schema: z.object({ entries: z.array(auditEntrySchema), count: z.number() }),
    }),
  ])
  return (
    <PanelCard title={title}>
      {entries.length === 0 ? (
        <p className="muted">{t("recentNone")}</p>
      ) : (
        <ol className={styles.entries}>
          {entries.map((entry) => (
            <li key={entry.seq}>
              <Link href={`${AUDIT_LIST.path}/${entry.seq}`}>{actionName(entry.action, locale)}</Link>
              <span>
                <Moment at={entry.at} /> · {entry.actor_label}
              </span>
              {entry.reason ? <span>{t("reasonIs", { reason: entry.reason })}</span> : null}
            </li>
          ))}
        </ol>
      )}
      {count > SHOWN ? (
        <Link href={`${AUDIT_LIST.path}?sobre=${resource}&registro=${encodeURIComponent(id)}`}>
          {t("recentAll")}
        </Link>
      ) : null}
    </PanelCard>
  )
}
