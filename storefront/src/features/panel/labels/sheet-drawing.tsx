import styles from "./label-fields.module.css"

type Sheet = { columns: number; rows: number; width_mm: number; height_mm: number; paper: string }

const PAPERS: Record<string, { width: number; height: number }> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 216, height: 279 },
}

/**
 * A sheet of stickers in small, to be told from others at a glance: labels before `start` are gone, `count` are
 * printed. What it shows stands in words beside it.
 */
export function SheetDrawing({ sheet, start, count }: { sheet: Sheet; start: number; count: number }) {
  const { columns, rows, width_mm: width, height_mm: height } = sheet
  const paper = PAPERS[sheet.paper] ?? { width: columns * width + 8, height: rows * height + 8 }
  const [left, top] = [(paper.width - columns * width) / 2, (paper.height - rows * height) / 2]
  const gap = Math.min(width, height) / 14
  return (
    <svg
      viewBox={`0 0 ${paper.width} ${paper.height}`}
      className={styles.sheet}
      aria-hidden="true"
      focusable="false"
    >
      <rect x={0.5} y={0.5} width={paper.width - 1} height={paper.height - 1} className={styles.paper} />
      {Array.from({ length: columns * rows }, (_, i) => (
        <rect
          key={i}
          x={left + (i % columns) * width + gap}
          y={top + Math.floor(i / columns) * height + gap}
          width={width - 2 * gap}
          height={height - 2 * gap}
          rx={gap}
          className={i + 1 < start || i + 1 >= start + count ? styles.blank : styles.printed}
        />
      ))}
    </svg>
  )
}
