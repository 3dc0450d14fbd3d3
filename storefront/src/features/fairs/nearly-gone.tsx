import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Picture } from "@/components/picture"
import { Price } from "@/components/price"
import type { Locale } from "@/i18n/locales"
import type { NearlyGone as Piece } from "@/lib/api/nearly-gone"
import { centimos } from "@/lib/money"
import { fairPaths } from "./fair-paths"
import { thumbnailPicture } from "./thumbnail-picture"
import styles from "./nearly-gone.module.css"

/** Pieces of which few are left, each at its stand. Nothing where there is plenty. */
export async function NearlyGone({
  fair,
  pieces,
  locale,
}: {
  fair: string
  pieces: Piece[]
  locale: Locale
}) {
  if (pieces.length === 0) return null
  const t = await getTranslations("fairs.nearlyGone")
  const paths = fairPaths(locale, fair)
  return (
    <section className={styles.section} aria-labelledby="por-agotarse">
      <div className="page">
        <h2 id="por-agotarse">{t("title")}</h2>
        <ul className={styles.pieces}>
          {pieces.map(({ stand, stand_name, product, fair_price, left }) => (
            <li key={`${stand}/${product.id}`} className={styles.piece}>
              <Picture
                source={thumbnailPicture(product.thumbnail)}
                sizes="11rem"
                className={styles.picture}
              />
              <p className={styles.left}>{t("left", { count: left })}</p>
              <h3 className={styles.title}>
                <Link href={`${paths.stand(stand)}#pieza-${product.id}`}>{product.title}</Link>
              </h3>
              <p className="small muted">{stand_name}</p>
              <p className={styles.price}>
                <Price amount={centimos(fair_price)} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
