import { scaleLinear } from "d3-scale"
import styles from "./chart.module.css"
import type { DataRow } from "./data-table"

/** Beside the longest bar there is still room for its own number. */
const NUMBER_ROOM = "6.5rem"

/** Lying bars with their numbers beside them, the longest first. What is not published is not drawn as nothing. */
export function BarChart({
  rows,
  format,
  colour,
}: {
  rows: DataRow[]
  format: (value: number) => string
  colour: "tierra" | "chilca" | "anil"
}) {
  const shown = rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
  const length = scaleLinear([0, Math.max(1, ...shown.map(({ value }) => value))], [0, 1]).clamp(true)
  return (
    // The table below says the same to whoever cannot see it.
    <div className={styles.bars} aria-hidden="true">
      {shown
        .sort((a, b) => b.value - a.value)
        .map(({ name, value }) => (
          <div key={name} className={styles.bar}>
            <span>{name}</span>
            <span className={styles.track}>
              <span
                className={styles.fill}
                data-colour={colour}
                style={{ width: `calc((100% - ${NUMBER_ROOM}) * ${length(value)})` }}
              />
              <span className={`number ${styles.value}`}>{format(value)}</span>
            </span>
          </div>
        ))}
    </div>
  )
}
