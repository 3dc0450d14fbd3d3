import { encode } from "uqr"
import styles from "./stand-qr.module.css"

/** The address of a stand's page as a square that phones read, for whoever shows it at a table. */
export function StandQr({
  address,
  words,
}: {
  address: string
  words: { title: string; text: string; alt: string }
}) {
  const { data, size } = encode(address, { ecc: "M", border: 2 })
  return (
    <details className={styles.qr}>
      <summary>{words.title}</summary>
      <p className="small muted">{words.text}</p>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.alt} className={styles.code}>
        <path d={`M0 0h${size}v${size}h-${size}z`} fill="#ffffff" />
        <path d={data.map((row, y) => runs(row, y)).join("")} fill="#231f1c" shapeRendering="crispEdges" />
      </svg>
    </details>
  )
}

// Dark squares that stand side by side become one stroke.
function runs(row: readonly boolean[], y: number): string {
  let path = ""
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`
  }
  return path
}
