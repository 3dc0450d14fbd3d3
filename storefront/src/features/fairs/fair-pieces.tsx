import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Link } from "@/components/link"
import { ProductCard } from "@/components/product-card"
import type { Locale } from "@/i18n/locales"
import { FAIR_SECONDS } from "@/lib/api/fair-row"
import { searchProducts } from "@/lib/api/search"
import { fairPaths } from "./fair-paths"
import { orWithout } from "./or-without"
import styles from "./fair-pieces.module.css"

const SHOWN = 8

/** A search within the fair, and a first look at its pieces. Left out where the search does not answer. */
export async function FairPieces({ fair, locale }: { fair: string; locale: Locale }) {
  const [t, found] = await Promise.all([
    getTranslations("fairs.pieces"),
    orWithout(
      searchProducts({ fairs: [fair], inStock: true, take: SHOWN }, locale, {
        tags: [`fair:${fair}`],
        revalidate: FAIR_SECONDS,
      }),
      null
    ),
  ])
  if (!found || found.count === 0) return null
  const { pieces } = fairPaths(locale, fair)
  return (
    <section className="page section" aria-labelledby="piezas">
      <h2 id="piezas">{t("title")}</h2>
      <form action={pieces} role="search" aria-label={t("search")} className={styles.search}>
        <label htmlFor="buscar-en-feria" className="visually-hidden">
          {t("search")}
        </label>
        <input
          id="buscar-en-feria"
          name="q"
          type="search"
          placeholder={t("placeholder")}
          maxLength={120}
          className={styles.box}
        />
        <Button look="secondary">{t("go")}</Button>
      </form>
      <div className="product-grid">
        {found.products.map((product) => (
          <ProductCard key={product.id} product={product} locale={locale} heading="h3" />
        ))}
      </div>
      <p className={styles.all}>
        <Link href={pieces} className="lone-link">
          {t("all", { count: found.count })}
        </Link>
      </p>
    </section>
  )
}
