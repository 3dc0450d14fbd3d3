import { getTranslations } from "next-intl/server"
import { Band } from "@/components/band"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { Picture } from "@/components/picture"
import { Price } from "@/components/price"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { originLine } from "@/lib/origin-line"
import type { Home } from "./load-home"
import styles from "./hero.module.css"

/** The head of the home page: what the shop is, and one strong piece with its workshop, over that workshop's band. */
export async function Hero({ featured, locale }: { featured: Home["featured"]; locale: Locale }) {
  const t = await getTranslations("catalogue.home")
  const product = featured?.product
  return (
    <section className={styles.hero}>
      <div className={`page ${styles.grid}`}>
        <div className={styles.words}>
          <h1 className={styles.title}>{t("title")}</h1>
          <p className="lead">{t("lead")}</p>
          <div className={styles.actions}>
            <ButtonLink href={shopPath(locale, "productos")}>{t("see")}</ButtonLink>
            <a href="#dinero" className="quiet-link lone-link">
              {t("seeMoney")}
            </a>
          </div>
        </div>
        {product ? (
          <article className={styles.piece}>
            <Picture
              source={product.picture}
              sizes="(min-width: 48rem) 36rem, 100vw"
              first
              className={styles.picture}
            />
            <div className={styles.caption}>
              <div>
                <h2 className={styles.name}>
                  <Link href={shopPath(locale, "producto", product.handle)}>{product.title}</Link>
                </h2>
                <p className="small muted">{originLine(product.workshop?.name, product.region)}</p>
              </div>
              <p className={styles.price}>
                <Price amount={product.price} />
              </p>
            </div>
          </article>
        ) : null}
      </div>
      <Band handle={product?.workshop?.handle ?? "tejido"} craftLine={product?.craftLine ?? "textileria"} />
    </section>
  )
}
