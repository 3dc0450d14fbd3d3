import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { shop } from "@/config/shop"
import { materialName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { Product } from "@/lib/api/product"
import { measureLines } from "./measures"
import styles from "./product-details.module.css"

/** What the piece is, of what, how big, how to care for it, and how it travels. */
export async function ProductDetails({ product, locale }: { product: Product; locale: Locale }) {
  const t = await getTranslations("catalogue.product")
  const measures = measureLines(product.measures)
  const made = product.material || product.materials.map((code) => materialName(code, locale)).join(", ")
  return (
    <div className={styles.details}>
      {product.description ? (
        <section>
          <h2>{t("description")}</h2>
          <div className="prose">
            {product.description.split(/\n{2,}/).map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        </section>
      ) : null}
      <section>
        <h2>{t("measures")}</h2>
        <dl className="fact-list">
          {made ? <Fact term={t("material")} detail={made} /> : null}
          {measures.size ? <Fact term={t("size")} detail={measures.size} /> : null}
          {measures.weight ? <Fact term={t("weight")} detail={measures.weight} /> : null}
          {product.measuresNote ? <Fact term={t("note")} detail={product.measuresNote} /> : null}
        </dl>
      </section>
      {product.care ? (
        <section>
          <h2>{t("care")}</h2>
          <p className="prose">{product.care}</p>
        </section>
      ) : null}
      <section>
        <h2>{t("delivery")}</h2>
        <ul className={styles.list}>
          <li>{t("deliveryPickup", { address: shop().store.address })}</li>
          <li>{t("deliveryHome")}</li>
          <li>{t("deliveryReturns")}</li>
        </ul>
        <Link href={shopPath(locale, "legal", "envios-y-cambios")} className="quiet-link">
          {t("deliveryMore")}
        </Link>
      </section>
    </div>
  )
}

function Fact({ term, detail }: { term: string; detail: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{detail}</dd>
    </div>
  )
}
