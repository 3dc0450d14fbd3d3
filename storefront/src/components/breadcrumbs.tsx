import { getTranslations } from "next-intl/server"
import { Link } from "./link"
import styles from "./breadcrumbs.module.css"

export type Crumb = { label: string; href: string }

/** The way from the home page to here; `here` names the page itself. */
export async function Breadcrumbs({ trail, here }: { trail: Crumb[]; here: string }) {
  const t = await getTranslations("common")
  return (
    <nav aria-label={t("breadcrumbs")} className={styles.crumbs}>
      <ol className={styles.list}>
        {trail.map(({ label, href }) => (
          <li key={href}>
            <Link href={href} className="quiet-link">
              {label}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
