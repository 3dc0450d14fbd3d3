import { Link } from "@/components/link"
import { mediaUrl } from "@/lib/media-url"
import styles from "./cover-cell.module.css"

/** The name of a listing with its cover, leading to its page. */
export function CoverCell({ href, title, cover }: { href: string; title: string; cover: string | null }) {
  return (
    <span className={styles.cell}>
      <span className={styles.cover}>
        {cover ? <img src={mediaUrl(cover)} alt="" width={56} height={56} loading="lazy" /> : null}
      </span>
      <Link href={href} className={styles.title}>
        {title}
      </Link>
    </span>
  )
}
