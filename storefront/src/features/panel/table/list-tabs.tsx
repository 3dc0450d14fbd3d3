import { Link } from "@/components/link"
import styles from "./list-tabs.module.css"

/** Pages that belong together, e.g. members and invitations; the one that is open is not a link away. */
export function ListTabs({
  label,
  tabs,
  current,
}: {
  label: string
  tabs: readonly { path: string; label: string }[]
  /** The path of the open one. */
  current: string
}) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <Link key={tab.path} href={tab.path} aria-current={tab.path === current ? "page" : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
