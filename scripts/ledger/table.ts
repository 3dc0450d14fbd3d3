export type Column = { title: string; align: "left" | "right" }

/** Rows under their titles, columns as wide as their widest cell; a rule above the last `totals` rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], totals = 0): string {
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0))
  )
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? ""
        return align === "right" ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)
      })
      .join("  ")
      .trimEnd()
  const rule = widths.map((width) => "─".repeat(width)).join("──")
  const body = rows.slice(0, rows.length - totals).map(line)
  const foot = totals ? [rule, ...rows.slice(-totals).map(line)] : []
  return [line(columns.map(({ title }) => title)), rule, ...body, ...foot].join("\n")
}
