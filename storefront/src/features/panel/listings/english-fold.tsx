import type { ReactNode } from "react"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { LONGEST } from "./form/read-listing"
import styles from "./listing-form.module.css"

const FIELDS = ["title", "description", "technique", "material", "care", "option"] as const

/** The English of a listing, folded away: it may stay empty, and the shop then shows the Spanish. */
export function EnglishFold({
  title,
  hint,
  labels,
}: {
  title: string
  hint: ReactNode
  labels: Record<(typeof FIELDS)[number], string>
}) {
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      <div className={styles.folded}>
        <p className="muted">{hint}</p>
        {FIELDS.map((field) =>
          field === "description" || field === "care" ? (
            <PanelTextarea
              key={field}
              name={`${field}_en`}
              label={labels[field]}
              rows={4}
              lang="en"
              maxLength={LONGEST[field]}
            />
          ) : (
            <PanelField
              key={field}
              name={`${field}_en`}
              label={labels[field]}
              lang="en"
              autoComplete="off"
              maxLength={LONGEST[field]}
            />
          )
        )}
      </div>
    </details>
  )
}
