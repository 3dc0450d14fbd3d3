import { createBand, straightBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, mix, shaded, lit, type Tones, tones } from "../colour"
import { box, fill, line, num, oval, place, poly } from "../svg"

/** Hide dyed with the main dye: tan shows through every dye. */
export function leather(canvas: Canvas): Tones {
  return tones(mix(canvas.dyes.main, "#9A5E34", canvas.rng.fork("hide").between(0.18, 0.42)), 0.95)
}

/** Waxed thread: pale on dark hide, dark on pale hide, sometimes the accent. */
export const waxedThread = (canvas: Canvas): Colour => mix(canvas.dyes.pale, "#D9A566", 0.25)

/** A strap along `d`, stitched along both edges. */
export function strap(d: string, hide: Tones, thread: Colour, width: number): string {
  return (
    line(d, hide.deep, { width: width + 6 }) +
    line(d, hide.base, { width }) +
    line(d, thread, { width: width * 0.76, cap: "butt", dash: "13 9", opacity: 0.9 }) +
    line(d, hide.base, { width: width * 0.64 }) +
    line(d, hide.light, { width: width * 0.2, opacity: 0.6 })
  )
}

export const BRASS = { light: "#F3D992", base: "#C99A3F", dark: "#7E5A22" } as const

/** A buckle with its tongue, around the origin. */
export function buckle(x: number, y: number, w: number, h: number): string {
  const frame = box(x - w / 2, y - h / 2, w, h, 12)
  return (
    line(frame, BRASS.dark, { width: 15 }) +
    line(frame, BRASS.base, { width: 10 }) +
    line(`M${num(x - w / 2 + 8)} ${num(y - h / 2)}h${num(w * 0.5)}`, BRASS.light, { width: 4 }) +
    line(`M${num(x)} ${num(y - h / 2)}v${num(h)}`, BRASS.dark, { width: 9 }) +
    line(`M${num(x)} ${num(y - h / 2)}v${num(h - 4)}`, BRASS.base, { width: 5 })
  )
}

export function rivet(x: number, y: number, r = 11): string {
  return (
    fill(oval(x + 2, y + 3, r), "#24131C", 0.3) +
    fill(oval(x, y, r), BRASS.base) +
    fill(oval(x - r * 0.3, y - r * 0.3, r * 0.4), BRASS.light)
  )
}

/** A woven insert with a turned edge, centred on (cx, cy). */
export function wovenInsert(canvas: Canvas, cx: number, cy: number, width: number, height: number): string {
  const { dyes, rng } = canvas
  const own = rng.fork("insert")
  const colours = own.pick([
    [dyes.accent, dyes.pale, dyes.second, dyes.dark],
    [dyes.pale, dyes.accent, dyes.second, dyes.dark],
    [dyes.dark, dyes.second, dyes.pale, dyes.accent],
  ])
  const band = createBand(own, colours)
  const cell = height / band.cells.length
  const columns = Math.round(width / cell)
  return straightBand(band, cx - width / 2, cy - height / 2, columns, [width / columns, cell])
}

/** A figure pressed into hide: lines in the dark with a light edge below. */
export function embossed(canvas: Canvas, cx: number, cy: number, size: number, hide: Tones): string {
  const own = canvas.rng.fork("emboss")
  const s = size / 2
  const star = () => {
    const petals = own.pick([6, 8, 10])
    let d = oval(0, 0, s * 0.2) + oval(0, 0, s)
    for (let i = 0; i < petals; i++) {
      const a = (Math.PI * 2 * i) / petals
      const at = (turn: number, r: number) => `${num(Math.cos(a + turn) * r)} ${num(Math.sin(a + turn) * r)}`
      d += `M${at(0, s * 0.22)}Q${at(0.5, s * 0.6)} ${at(0, s * 0.92)}Q${at(-0.5, s * 0.6)} ${at(0, s * 0.22)}`
    }
    return d
  }
  const diamond = () =>
    [1, 0.66, 0.34]
      .map((k) => {
        const t = s * k
        return poly([
          [0, -t],
          [t * 0.33, -t],
          [t * 0.33, -t * 0.66],
          [t * 0.66, -t * 0.66],
          [t * 0.66, -t * 0.33],
          [t, -t * 0.33],
          [t, t * 0.33],
          [t * 0.66, t * 0.33],
          [t * 0.66, t * 0.66],
          [t * 0.33, t * 0.66],
          [t * 0.33, t],
          [-t * 0.33, t],
          [-t * 0.33, t * 0.66],
          [-t * 0.66, t * 0.66],
          [-t * 0.66, t * 0.33],
          [-t, t * 0.33],
          [-t, -t * 0.33],
          [-t * 0.66, -t * 0.33],
          [-t * 0.66, -t * 0.66],
          [-t * 0.33, -t * 0.66],
          [-t * 0.33, -t],
        ])
      })
      .join("")
  const d = own.chance(0.5) ? star() : diamond()
  return (
    place(line(d, lit(hide.base, 0.35), { width: 4, opacity: 0.5 }), [cx, cy + 3]) +
    place(line(d, shaded(hide.base, 0.5), { width: 4.5, opacity: 0.75 }), [cx, cy])
  )
}
