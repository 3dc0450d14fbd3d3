import { Link } from "@/components/link"
import { type ArtisanPart, artisanPath } from "./artisan-path"
import styles from "./artisan-code.module.css"

/** An artisan's code on one line: broken at its hyphen it would be read as two. With `part` it leads to their record. */
export function ArtisanCode({
  artisan: { id, code },
  part,
}: {
  artisan: { id: string; code: string }
  part?: ArtisanPart
}) {
  if (part === undefined) return <span className={styles.code}>{code}</span>
  return (
    <Link href={artisanPath(id, part)} className={styles.code}>
      {code}
    </Link>
  )
}
