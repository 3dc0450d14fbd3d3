import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatCount } from "./format-count"
import type { ListSpec } from "./list-spec"
import { listAddress, type ListState, PAGE_SIZES, pageCount } from "./list-state"
import styles from "./list-pages.module.css"

/** Steps through the pages of a list and chooses how long they are. Nothing when the shortest page holds it all. */
export async function ListPages({ spec, state, count }: { spec: ListSpec; state: ListState; count: number }) {
  if (count <= PAGE_SIZES[0]) return null
  const [t, locale] = await Promise.all([getTranslations("panel.table.pages"), getLocale()])
  const pages = pageCount(count, state.size)
  const address = (page: number) => listAddress(spec, { ...state, page })
  return (
    <div className={styles.foot}>
      {pages > 1 ? (
        <nav aria-label={t("label")} className={styles.steps}>
          <Step to={state.page > 1 ? address(1) : null}>{t("first")}</Step>
          <Step to={state.page > 1 ? address(state.page - 1) : null} rel="prev">
            {t("previous")}
          </Step>
          <span className={styles.where}>
            {t("where", { page: formatCount(state.page, locale), pages: formatCount(pages, locale) })}
          </span>
          <Step to={state.page < pages ? address(state.page + 1) : null} rel="next">
            {t("next")}
          </Step>
          <Step to={state.page < pages ? address(pages) : null}>{t("last")}</Step>
        </nav>
      ) : null}
      <nav aria-label={t("size")} className={styles.sizes}>
        <span aria-hidden="true">{t("size")}</span>
        {PAGE_SIZES.map((size) => (
          <Link
            key={size}
            href={listAddress(spec, { ...state, size, page: 1 })}
            aria-current={size === state.size ? "true" : undefined}
          >
            {size}
          </Link>
        ))}
      </nav>
    </div>
  )
}

// A step that leads nowhere stays in its place as text, so that the others do not move under the finger.
function Step({ to, rel, children }: { to: string | null; rel?: string; children: string }) {
  return to === null ? (
    <span className={styles.still} aria-hidden="true">
      {children}
    </span>
  ) : (
    <Link href={to} rel={rel}>
      {children}
    </Link>
  )
}
