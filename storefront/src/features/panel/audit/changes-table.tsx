import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { fieldName, valueName } from "./audit-words"
import { type Change, changesOf } from "./changes"
import type { AuditEntry } from "./audit-entry"
import type { NameDirectory } from "./name-directory"
import styles from "./changes-table.module.css"

/** What an entry changed: each field with its value before and after, in words. */
export async function ChangesTable({
  entry,
  names,
}: {
  entry: Pick<AuditEntry, "before" | "after">
  names: NameDirectory
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.audit.entry"), getLocale()])
  const changes = changesOf(entry.before, entry.after)
  if (changes.length === 0) return <p className="muted">{t("noChanges")}</p>
  return (
    <table role="table" className={styles.changes} aria-label={t("changes")}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("field")}
          </th>
          <th role="columnheader" scope="col">
            {t("before")}
          </th>
          <th role="columnheader" scope="col">
            {t("after")}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {changes.map((change: Change) => (
          <tr key={change.field} role="row">
            <th role="rowheader" scope="row">
              {fieldName(change.field, locale)}
            </th>
            <td role="cell" data-label={t("before")}>
              <Value value={change.before} names={names} />
            </td>
            <td role="cell" data-label={t("after")}>
              <Value value={change.after} names={names} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

// What the API writes in place of what nobody may read.
const MASK = "•••"

async function Value({ value, names }: { value: unknown; names: NameDirectory }): Promise<ReactNode> {
  const [t, locale] = await Promise.all([getTranslations("panel.audit.entry"), getLocale()])
  if (value === undefined) return <span aria-hidden="true">–</span>
  if (value === null || value === "") return <span className="muted">{t("none")}</span>
  if (value === MASK) return <span className="muted">{t("sealed")}</span>
  if (typeof value === "boolean") return t(value ? "yes" : "no")
  if (typeof value === "string") return names.get(value) ?? valueName(value, locale)
  if (Array.isArray(value)) {
    if (value.length === 0) return <span className="muted">{t("none")}</span>
    return (
      <ul className={styles.list}>
        {value.map((each, index) => (
          <li key={index}>
            <Value value={each} names={names} />
          </li>
        ))}
      </ul>
    )
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value)
}
