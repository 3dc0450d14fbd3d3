import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Locale } from "@/i18n/locales"
import type { Fair } from "@/lib/api/fair"
import { fairPaths } from "./fair-paths"
import { WishCount } from "./wish-count"
import styles from "./fair-nav.module.css"

/** The ways about a fair, under its entrance. */
export async function FairNav({ fair, locale }: { fair: Fair; locale: Locale }) {
  const t = await getTranslations("fairs.nav")
  const paths = fairPaths(locale, fair.handle)
  const open = fair.state === "live" || fair.state === "announced"
  return (
    <nav aria-label={t("label", { title: fair.title })} className={styles.nav}>
      <ul className={`page ${styles.ways}`}>
        {fair.stands > 0 ? (
          <li>
            <a href="#puestos">{t("stands")}</a>
          </li>
        ) : null}
        {open && fair.stands > 0 ? (
          <li>
            <Link href={paths.pieces}>{t("pieces")}</Link>
          </li>
        ) : null}
        {fair.programme.length > 0 ? (
          <li>
            <a href="#programa">{t("programme")}</a>
          </li>
        ) : null}
        {open ? (
          <>
            <li>
              <Link href={paths.wishes}>
                {t("wishes")}
                <WishCount fair={fair.handle} />
              </Link>
            </li>
            <li>
              <Link href={paths.enquiry()} rel="nofollow">
                {t("enquiry")}
              </Link>
            </li>
          </>
        ) : null}
      </ul>
    </nav>
  )
}
