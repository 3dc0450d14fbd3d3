import { ButtonLink } from "@/components/button"
import styles from "./list-actions.module.css"

/** The ways to fill a list, side by side where there is room: one by one, or many from a file. */
export function ListActions({
  create,
  importing,
}: {
  create: { href: string; label: string }
  importing: { href: string; label: string }
}) {
  return (
    <div className={styles.actions}>
      <ButtonLink href={create.href}>{create.label}</ButtonLink>
      <ButtonLink look="secondary" href={importing.href}>
        {importing.label}
      </ButtonLink>
    </div>
  )
}
