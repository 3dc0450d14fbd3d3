import { getTranslations } from "next-intl/server"
import { mediaUrl } from "@/lib/media-url"
import type { Listing } from "../listings/listing"
import { photoProblem } from "./photo-problem"
import styles from "./photo-strip.module.css"

/** The photos of a listing in their order, each with its words; what is not ready says so. */
export async function PhotoStrip({
  listing: { content, photos },
}: {
  listing: Pick<Listing, "content" | "photos">
}) {
  const [t, problem] = await Promise.all([getTranslations("panel.photos.strip"), photoProblem()])
  if (content.photos.length === 0) return null
  const known = new Map(photos.map((photo) => [photo.id, photo]))
  return (
    <ul className={styles.strip} aria-label={t("title")}>
      {content.photos.map(({ photo_id, alt }, place) => {
        const photo = known.get(photo_id)
        return (
          <li key={photo_id} className={styles.photo}>
            <div className={styles.picture}>
              {photo?.preview ? <img src={mediaUrl(photo.preview)} alt={alt.es} loading="lazy" /> : null}
            </div>
            <p className="small">
              {place === 0 ? <strong>{t("cover")} </strong> : null}
              {alt.es || <em>{t("noAlt")}</em>}
            </p>
            {photo?.failure ? <p className={styles.problem}>{problem(photo.failure)}</p> : null}
            {photo && photo.state === "waiting" ? <p className="small muted">{t("waiting")}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}
