import { mediaUrl } from "@/lib/media-url"
import styles from "./line-picture.module.css"

/** The small picture of a piece beside its name, so that the right one is packed; an empty ground where there is none. */
export function LinePicture({ url }: { url: string | null }) {
  if (url === null) return <span className={styles.picture} aria-hidden="true" />
  return <img src={mediaUrl(url)} alt="" width={56} height={56} className={styles.picture} />
}
