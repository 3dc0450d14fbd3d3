/** A woven band in miniature: which colour each cell has, row by row, mirrored around the middle. */
export type LabelBand = {
  ground: string
  cells: { x: number; y: number; colour: string }[]
  columns: number
  rows: number
}

const [COCHINILLA, ANIL, QOLLE, CHILCA, TIERRA, CARBON, LANA] = [
  ...["#a3203a", "#23325f", "#e0a526", "#3f6b4f", "#8a4b2a", "#231f1c", "#f4ecdf"],
] as [string, string, string, string, string, string, string]

// The dyes by which the shop tells the craft lines apart.
const GROUNDS: Readonly<Record<string, string>> = {
  textileria: COCHINILLA,
  bisuteria: COCHINILLA,
  talla: ANIL,
  "joyeria-orfebreria": ANIL,
  metalisteria: ANIL,
  "recursos-acuicolas": ANIL,
  "alfareria-ceramica": TIERRA,
  "mates-huingos": TIERRA,
  carpinteria: TIERRA,
  "fibras-vegetales": CHILCA,
  vidrio: CHILCA,
  "resinas-naturales": CHILCA,
  imagineria: QOLLE,
  pintura: QOLLE,
  cereria: QOLLE,
  panaderia: QOLLE,
  "cueros-pieles": CARBON,
  calzado: CARBON,
  "instrumentos-musicales": CARBON,
}

/** The band on the tags of a workshop: stepped diamonds whose steps and threads its handle decides. */
export function labelBand(craftLine: string, handle: string): LabelBand {
  const ground = GROUNDS[craftLine] ?? COCHINILLA
  const threads = [QOLLE, LANA, COCHINILLA, CARBON, ANIL].filter((thread) => thread !== ground)
  const turn = [...handle].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7)
  const [rows, reach] = [7, 3]
  const period = 6 + (turn % 3) * 2
  const columns = period * 8
  const cells: LabelBand["cells"] = []
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const across = Math.min(x % period, period - (x % period))
      const step = across + Math.abs(y - reach)
      if (step <= reach) cells.push({ x, y, colour: threads[(step + turn) % threads.length] ?? LANA })
    }
  }
  return { ground, cells, columns, rows }
}
