import { getTranslations } from "next-intl/server"
import type { MenuItem } from "../api/staff"
import { PanelNavLink } from "./panel-nav-link"
import styles from "./panel-nav.module.css"

const GROUPS = ["work", "artisans", "money", "people", "trust"] as const

/** The menu of whoever is signed in, as the API gives it, under headings. */
export async function PanelNav({ menu }: { menu: readonly MenuItem[] }) {
  const t = await getTranslations("panel.common.nav")
  const groups = GROUPS.map((group) => ({
    group,
    items: menu.filter((item) => item.group === group),
  })).filter(({ items }) => items.length > 0)
  const others = menu.filter((item) => !GROUPS.some((group) => group === item.group))
  return (
    <div className={styles.nav}>
      {groups.map(({ group, items }) => (
        <div key={group}>
          <p className={styles.group}>{t(group)}</p>
          <NavList items={items} />
        </div>
      ))}
      {others.length > 0 ? <NavList items={others} /> : null}
    </div>
  )
}

function NavList({ items }: { items: readonly MenuItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ code, path, label }) => (
        <li key={code}>
          <PanelNavLink href={path} label={label} />
        </li>
      ))}
    </ul>
  )
}
