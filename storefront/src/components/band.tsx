import styles from "./band.module.css"

/**
 * A workshop's woven band, drawn from its handle and dyed by its craft line: its mark on its pages and labels.
 * An ornament: screen readers pass over it. At most one in a view.
 */
export function Band({
  handle,
  craftLine,
  className,
}: {
  handle: string
  craftLine: string
  className?: string
}) {
  return (
    <img
      src={`/banda/${encodeURIComponent(craftLine)}/${encodeURIComponent(handle)}`}
      alt=""
      width={2400}
      height={57}
      loading="lazy"
      decoding="async"
      className={[styles.band, className].filter(Boolean).join(" ")}
    />
  )
}
