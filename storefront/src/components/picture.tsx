import { mediaUrl } from "@/lib/media-url"
import styles from "./picture.module.css"

/** A square picture in the widths that were made when it was uploaded: pixels → address. */
export type PictureSource = { alt: string; widths: Record<number, string> }

type Props = {
  source: PictureSource | null
  /** How wide it is shown, as in an `<img sizes>`. */
  sizes: string
  /** True for the one picture a page opens with; the rest load when they come near. */
  first?: boolean
  className?: string
}

/** A product's picture. Without a source it leaves a woven ground, never a broken image. */
export function Picture({ source, sizes, first = false, className }: Props) {
  const frame = [styles.frame, className].filter(Boolean).join(" ")
  const candidates = Object.entries(source?.widths ?? {})
    .map(([width, url]) => ({ width: Number(width), url: mediaUrl(url) }))
    .sort((a, b) => a.width - b.width)
  const fallback = candidates.at(Math.floor(candidates.length / 2))
  if (!source || !fallback) return <span className={frame} aria-hidden="true" />
  return (
    <span className={frame}>
      <img
        src={fallback.url}
        srcSet={candidates.map(({ width, url }) => `${encodeURI(decodeURI(url))} ${width}w`).join(", ")}
        sizes={sizes}
        alt={source.alt}
        width={640}
        height={640}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        className={styles.image}
      />
    </span>
  )
}
