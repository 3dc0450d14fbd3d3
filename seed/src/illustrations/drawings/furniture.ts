import { flower } from "../motifs"
import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { tones, type Tones } from "../colour"
import { type Drawing } from "../drawing"
import { place, fill, line, oval, poly } from "../svg"
import { bent, faceGrain, type Place, slab, stick, threeQuarter, type View, wood } from "./timber"

/** The shadow of a piece of furniture: its footprint on the floor, pushed to the right. */
function floorShadow(view: View, w: number, d: number): string {
  const at = (grow: number, shift: number) =>
    poly([
      view([-grow + shift, -grow, 0]),
      view([w + grow + shift * 2, -grow, 0]),
      view([w + grow + shift * 2, d + grow, 0]),
      view([-grow + shift, d + grow, 0]),
    ])
  return fill(at(3, 3), "#3A2418", 0.1) + fill(at(0, 1), "#3A2418", 0.16)
}

/** A seat of plaited rush, woven wool or boards. */
function seat(canvas: Canvas, view: View, [x, y, z]: Place, w: number, d: number, plane: Tones): string {
  const { dyes } = canvas
  const own = canvas.rng.fork("seat")
  const style = canvas.follow<"rush" | "woven" | "board">(
    { rush: ["totora"], board: ["lacada", "barra", "flor"] },
    ["rush", "woven", "board"]
  )
  const board = slab(view, [x, y, z - 4], [w, d, 4], plane)
  if (style === "board")
    return board + faceGrain(canvas, "seat", view, [x, y, z], [w, 0, 0], [0, d, 0], plane)
  const inset: Place = [x + 2.5, y + 2.5, z]
  const [iw, id] = [w - 5, d - 5]
  const p = (a: number, b: number) => view([inset[0] + a * iw, inset[1] + b * id, z + 0.6])
  if (style === "woven") {
    const band = createBand(own, [dyes.pale, dyes.accent, dyes.dark, dyes.second])
    const rows = band.cells.length
    const paint = paintBand(band, 24, (u, v) => p(u / 24, 0.22 + (v / rows) * 0.56))
    return board + fill(poly([p(0, 0), p(1, 0), p(1, 1), p(0, 1)]), dyes.main) + paint
  }
  const straw = tones("#D3AC67")
  let lines = ""
  for (let i = 1; i < 15; i++) {
    const k = i / 30
    lines += poly([p(k, k), p(1 - k, k), p(1 - k, 1 - k), p(k, 1 - k)])
  }
  return (
    board +
    fill(poly([p(0, 0), p(1, 0), p(0.5, 0.5)]), straw.base) +
    fill(poly([p(0, 0), p(0, 1), p(0.5, 0.5)]), straw.light) +
    fill(poly([p(1, 0), p(1, 1), p(0.5, 0.5)]), straw.dark) +
    fill(poly([p(0, 1), p(1, 1), p(0.5, 0.5)]), straw.base) +
    line(lines, straw.deep, { width: 3.4, opacity: 0.5 })
  )
}

/** The back of a chair: rails, slats or spindles between two posts. */
function chairBack(
  canvas: Canvas,
  view: View,
  w: number,
  seatZ: number,
  topZ: number,
  lean: number,
  plane: Tones
): string {
  const { dyes } = canvas
  const style = canvas.follow<"slats" | "ladder" | "carved">(
    { slats: ["barrote"], ladder: ["barra"], carved: ["calada", "flor"] },
    ["slats", "ladder", "carved"]
  )
  const tilt = (z: number) => -((z - seatZ) / (topZ - seatZ)) * lean
  const rail = (z: number, h: number) => slab(view, [3, tilt(z), z], [w - 6, 2.4, h], plane)
  const posts = [0, w - 4]
    .map((x) => stick(view, [x + 2, 1, seatZ - 2], [x + 2, tilt(topZ) + 1, topZ], 34, plane))
    .join("")
  const middle =
    style === "slats"
      ? [0.18, 0.34, 0.5, 0.66, 0.82]
          .map((k) =>
            stick(view, [w * k, tilt(seatZ + 8), seatZ + 8], [w * k, tilt(topZ - 6), topZ - 6], 22, plane)
          )
          .join("") + rail(seatZ + 6, 4)
      : style === "ladder"
        ? [0.22, 0.48, 0.74].map((k) => rail(seatZ + (topZ - seatZ) * k, 5.4)).join("")
        : rail(seatZ + 8, 4) +
          slab(view, [w * 0.28, tilt(seatZ + 24), seatZ + 12], [w * 0.44, 2, topZ - seatZ - 20], plane)
  const crest = slab(view, [0, tilt(topZ) - 0.4, topZ - 8], [w, 3, 9], plane)
  const centre = view([w / 2, tilt(topZ) + 2.6, topZ - 3.4])
  const mark =
    style === "carved"
      ? fill(oval(centre[0], centre[1], 20, 18), dyes.accent) +
        fill(oval(centre[0], centre[1], 9, 8), dyes.pale)
      : ""
  const panel =
    style === "carved"
      ? Array.from({ length: 3 }, (_, i) => {
          const [x, y] = view([w / 2, tilt(seatZ + 24) + 2, seatZ + 18 + i * 8])
          if (canvas.says("flor")) return i === 1 ? place(flower(74, 8, plane.deep, dyes.accent), [x, y]) : ""
          return fill(
            poly([
              [x - 26, y - 4],
              [x, y - 34],
              [x + 26, y + 4],
              [x, y + 34],
            ]),
            i % 2 ? dyes.second : dyes.accent
          )
        }).join("")
      : ""
  return middle + posts + crest + mark + panel
}

function drawChair(canvas: Canvas): string {
  const { rng } = canvas
  const plane = wood(canvas)
  const view = threeQuarter([500, 850], 9.2)
  const tall = canvas.says("barra")
  const low = canvas.says("baja")
  const [w, d, seatZ] = [rng.between(43, 48), rng.between(40, 44), tall ? 62 : low ? 30 : 44]
  const topZ = seatZ + (tall ? rng.between(24, 28) : rng.between(38, 48))
  const arm = (x: number) =>
    stick(view, [x, d - 5, seatZ], [x, d - 5, seatZ + 21], 28, plane) +
    stick(view, [x, -4, seatZ + 22], [x, d, seatZ + 22], 36, plane)
  const arms = canvas.says("brazo")
  const leg = (x: number, y: number) => slab(view, [x, y, 0], [4, 4, seatZ - 3], plane)
  return (
    floorShadow(view, w, d) +
    leg(0, 0) +
    leg(w - 4, 0) +
    slab(view, [2, 1.4, 20], [w - 4, 1.6, 3], plane) +
    slab(view, [1.4, 2, 14], [1.6, d - 4, 3], plane) +
    slab(view, [w - 3, 2, 14], [1.6, d - 4, 3], plane) +
    (arms ? arm(1) : "") +
    leg(0, d - 4) +
    leg(w - 4, d - 4) +
    slab(view, [3, d - 3, 22], [w - 6, 1.6, 3], plane) +
    chairBack(canvas, view, w, seatZ, topZ, 5, plane) +
    slab(view, [0, 0, seatZ - 9], [w, d, 6], plane) +
    seat(canvas, view, [-1, 1.5, seatZ], w + 2, d, plane) +
    (arms ? arm(w - 1) : "")
  )
}

function drawRockingChair(canvas: Canvas): string {
  const { rng } = canvas
  const plane = wood(canvas)
  const view = threeQuarter([490, 880], 7.7)
  const [w, d, seatZ] = [rng.between(48, 52), rng.between(42, 46), 42]
  const topZ = rng.between(100, 108)
  const rocker = (x: number) =>
    bent(
      view,
      Array.from({ length: 15 }, (_, i): Place => {
        const t = i / 7 - 1
        return [x, d / 2 + t * 46, 1 + t * t * 13]
      }),
      34,
      plane
    )
  const leg = (x: number, y: number, foot: number) => stick(view, [x, y, foot], [x, y, seatZ - 2], 30, plane)
  const arm = (x: number) =>
    bent(
      view,
      [
        [x, -4, seatZ + 22],
        [x, d * 0.4, seatZ + 22.6],
        [x, d * 0.9, seatZ + 21],
        [x, d + 4, seatZ + 18],
      ],
      36,
      plane
    )
  const post = (x: number) => stick(view, [x, d - 4, seatZ - 2], [x, d - 4, seatZ + 20], 26, plane)
  return (
    floorShadow(view, w, d) +
    rocker(2) +
    leg(2, 4, 6) +
    leg(w - 2, 4, 6) +
    slab(view, [2, 3, 20], [w - 4, 2, 3], plane) +
    leg(2, d - 4, 6) +
    stick(view, [2, 4, 18], [2, d - 4, 18], 20, plane) +
    chairBack(canvas, view, w, seatZ, topZ, 13, plane) +
    post(2) +
    arm(1) +
    slab(view, [0, 0, seatZ - 7], [w, d, 5], plane) +
    seat(canvas, view, [-1, 1.5, seatZ], w + 2, d, plane) +
    rocker(w - 2) +
    leg(w - 2, d - 4, 6) +
    stick(view, [w - 2, 4, 18], [w - 2, d - 4, 18], 20, plane) +
    slab(view, [3, d - 4, 16], [w - 6, 2, 3], plane) +
    post(w - 2) +
    arm(w - 1)
  )
}

function drawTable(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = wood(canvas)
  const view = threeQuarter([400, 720], 8.4, 1.15)
  const [w, d] = [rng.between(84, 94), rng.between(54, 62)]
  const z = canvas.says("centro") ? rng.between(34, 38) : rng.between(52, 62)
  const leg = (x: number, y: number) => slab(view, [x, y, 0], [6, 6, z - 4], plane)
  const drawer = canvas.says("cajon")
  const runner = !drawer && !canvas.says("raiz", "centro") && rng.chance(0.5)
  const band = createBand(rng.fork("runner"), [dyes.main, dyes.pale, dyes.accent, dyes.second])
  const rows = band.cells.length
  const at = (a: number, b: number) => view([w * (0.36 + 0.28 * b), (d + 2) * a - 1, z + 0.2])
  const front = (a: number, c: number) => view([w * 0.3 + a * w * 0.4, d - 2, z - 15 + c * 10])
  const [kx, ky] = front(0.5, 0.5)
  return (
    floorShadow(view, w, d) +
    leg(3, 3) +
    leg(w - 9, 3) +
    slab(view, [4, 5, 8], [w - 8, 2, 3], plane) +
    leg(3, d - 9) +
    slab(view, [5, 4, z - 16], [2, d - 8, 12], plane) +
    slab(view, [w - 7, 4, z - 16], [2, d - 8, 12], plane) +
    leg(w - 9, d - 9) +
    slab(view, [4, d - 5, z - 16], [w - 8, 3, 12], plane) +
    (drawer
      ? fill(poly([front(0, 0), front(1, 0), front(1, 1), front(0, 1)]), plane.light) +
        line(poly([front(0, 0), front(1, 0), front(1, 1), front(0, 1)]), plane.deep, { width: 4 }) +
        fill(oval(kx, ky, 12), "#C99A3F") +
        fill(oval(kx - 3, ky - 3, 4), "#F3D992")
      : "") +
    slab(view, [-3, -3, z - 4], [w + 6, d + 6, 4], plane) +
    faceGrain(canvas, "top", view, [-3, -3, z], [w + 6, 0, 0], [0, d + 6, 0], plane) +
    [0.33, 0.66]
      .map((k) =>
        line(poly([view([-3, d * k, z]), view([w + 3, d * k, z])], false), plane.deep, {
          width: 3,
          opacity: 0.5,
        })
      )
      .join("") +
    (runner
      ? fill(poly([at(0, -0.2), at(0, 1.2), at(1.02, 1.2), at(1.02, -0.2)]), dyes.main) +
        paintBand(band, 30, (u, v) => at((u / 30) * 1.02, v / rows)) +
        fill(
          poly([
            view([w * 0.3, d + 3, z]),
            view([w * 0.7, d + 3, z]),
            view([w * 0.7, d + 3, z - 10]),
            view([w * 0.3, d + 3, z - 10]),
          ]),
          dyes.main
        ) +
        line(poly([view([w * 0.3, d + 3, z - 8]), view([w * 0.7, d + 3, z - 8])], false), dyes.pale, {
          width: 8,
          cap: "butt",
        })
      : "")
  )
}

export const chair: Drawing = {
  ground: "table",
  draw: (canvas) =>
    canvas.says("barra")
      ? place(drawChair(canvas), [110, 210], 0, 0.82)
      : place(drawChair(canvas), [36, 70], 0, 0.94),
  subject: () => "#8A4A2C",
}
export const rockingChair: Drawing = { ground: "table", draw: drawRockingChair, subject: () => "#8A4A2C" }
export const table: Drawing = { ground: "table", draw: drawTable, subject: () => "#8A4A2C" }
