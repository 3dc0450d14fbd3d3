import type { CSSProperties } from "react"
import { mediaUrl } from "@/lib/media-url"
import { thumbhashGround } from "@/lib/thumbhash-ground"
import styles from "./picture.module.css"

/**
 * A picture in the widths that were made when it was uploaded: pixels → address. `widths` is what every browser reads
 * (WebP), `avif` the same in fewer bytes, `thumbhash` (Base64) what is shown until one of them has come.
 */
export type PictureSource = {
  alt: string
  widths: Record<number, string>
  avif?: Record<number, string>
  thumbhash?: string | null
}

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
  const webp = candidates(source?.widths)
  const avif = candidates(source?.avif)
  const fallback = webp.at(Math.floor(webp.length / 2))
  if (!source || !fallback) return <span className={frame} aria-hidden="true" />
  // Only where one waits for it: on every card of a list the blurred pictures would weigh more than the page.
  const ground = thumbhashGround(source.thumbhash, first)
  const style: CSSProperties | undefined = ground === null ? undefined : { background: ground }
  return (
    <span className={frame} style={style}>
      <picture>
        {avif.length > 0 ? <source type="image/avif" srcSet={srcSet(avif)} sizes={sizes} /> : null}
        <img
          src={fallback.url}
          srcSet={srcSet(webp)}
          sizes={sizes}
          alt={source.alt}
          width={640}
          height={640}
          loading={first ? "eager" : "lazy"}
          fetchPriority={first ? "high" : undefined}
          className={styles.image}
        />
      </picture>
    </span>
  )
}

type Candidate = { width: number; url: string }

function candidates(widths: Record<number, string> | undefined): Candidate[] {
  return Object.entries(widths ?? {})
    .map(([width, url]) => ({ width: Number(width), url: mediaUrl(url) }))
    .sort((a, b) => a.width - b.width)
}

function srcSet(pictures: readonly Candidate[]): string {
  return pictures.map(({ width, url }) => `${encodeURI(decodeURI(url))} ${width}w`).join(", ")
}
