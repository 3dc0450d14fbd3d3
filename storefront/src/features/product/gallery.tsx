import { getTranslations } from "next-intl/server"
import { Picture } from "@/components/picture"
import type { Product } from "@/lib/api/product"
import styles from "./gallery.module.css"

/** A piece's pictures; several scroll sideways with a snap, no script needed. */
export async function Gallery({ product }: { product: Product }) {
  const t = await getTranslations("catalogue.product")
  const { pictures, illustrated } = product
  return (
    <figure className={styles.gallery}>
      <div
        className={styles.strip}
        {...(pictures.length > 1 ? { tabIndex: 0, role: "group", "aria-label": t("pictures") } : {})}
      >
        {(pictures.length ? pictures : [null]).map((picture, index) => (
          <Picture
            key={index}
            source={picture}
            sizes="(min-width: 64rem) 38rem, 100vw"
            first={index === 0}
            className={styles.picture}
          />
        ))}
      </div>
      {illustrated ? <figcaption className="small muted">{t("illustration")}</figcaption> : null}
    </figure>
  )
}
