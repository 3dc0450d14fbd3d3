import { getTranslations } from "next-intl/server"
import type { WorkshopPage } from "@/lib/api/workshop"
import { mediaUrl } from "@/lib/media-url"
import styles from "./process-photos.module.css"

/** How a workshop's things are made, picture by picture; nothing where there are none. */
export async function ProcessPhotos({ photos }: { photos: WorkshopPage["photos"] }) {
  const t = await getTranslations("provenance.workshop")
  if (photos.length === 0) return null
  return (
    <section aria-labelledby="proceso" className={styles.process}>
      <h2 id="proceso">{t("process")}</h2>
      <ol className={styles.steps}>
        {photos.map(({ url, width, height, alt, step }, i) => (
          <li key={url}>
            <figure className={styles.step}>
              <img
                src={mediaUrl(url)}
                alt={alt}
                width={width}
                height={height}
                loading="lazy"
                decoding="async"
                className={styles.picture}
              />
              <figcaption>
                <span className={styles.number}>{t("processStep", { number: i + 1 })}</span> {step}
              </figcaption>
            </figure>
          </li>
        ))}
      </ol>
    </section>
  )
}
