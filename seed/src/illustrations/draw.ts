import { type DrawingKind } from "../data/drawing-kinds"
import { createCanvas } from "./canvas"
import { DRAWINGS } from "./drawings"
import { ground } from "./ground"
import { dyesFor } from "./palette"
import { seeded } from "./prng"

/** What distinguishes one picture of a kind from the next. */
export interface DrawOptions {
  /** Anything unique to the piece, such as its handle. */
  seed: string
  /** A dye or material word (ocre, cochinilla, natural …); an unknown one is answered by the seed. */
  palette: string
  /** A word some drawings follow (flores, aves, torito …). */
  motif?: string
}

/** The words a drawing may follow, in plain letters: a handle says what a piece is ("zapato-oxford-marron"). */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)

/** Draws one thing as a complete 1200 × 1200 SVG document. The same arguments always give the same text. */
export function draw(kind: DrawingKind, { seed, palette, motif = "" }: DrawOptions): string {
  const drawing = DRAWINGS[kind]
  const rng = seeded(`${kind}/${seed}/${palette}/${motif}`)
  const dyes = dyesFor(palette, rng.fork("dyes"))
  const canvas = createCanvas(rng.fork("piece"), dyes, wordsOf(`${motif} ${seed}`))
  const under = ground(canvas, drawing.ground, drawing.subject?.(dyes) ?? dyes.main)
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1200" viewBox="0 0 1200 1200">' +
    `${under}${drawing.draw(canvas)}</svg>`
  )
}
