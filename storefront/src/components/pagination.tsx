import { getTranslations } from "next-intl/server"
import { Link } from "./link"
import styles from "./pagination.module.css"

/** Steps through the pages of a listing; nothing when there is one page. `href` makes a page's address. */
export async function Pagination({
  page,
  pages,
  href,
}: {
  page: number
  pages: number
  href: (page: number) => string
}) {
  if (pages <= 1) return null
  const t = await getTranslations("catalogue.pages")
  return (
    <nav aria-label={t("label")} className={styles.pages}>
      {page > 1 ? (
        <Link href={href(page - 1)} rel="prev">
          {t("previous")}
        </Link>
      ) : null}
      <ol className={styles.list}>
        {shownPages(page, pages).map((each, index) =>
          each === null ? (
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={each}>
              <Link
                href={href(each)}
                aria-current={each === page ? "page" : undefined}
                aria-label={t("page", { page: each })}
                className="number"
              >
                {each}
              </Link>
            </li>
          )
        )}
      </ol>
      {page < pages ? (
        <Link href={href(page + 1)} rel="next">
          {t("next")}
        </Link>
      ) : null}
    </nav>
  )
}

// The first, the last and the neighbours; null stands for what is left out.
function shownPages(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return shown.flatMap((each, index) =>
    index > 0 && each - (shown[index - 1] ?? each) > 1 ? [null, each] : [each]
  )
}
