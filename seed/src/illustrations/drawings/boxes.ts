import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, lit, mix, tones, type Tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower, leaf, spray } from "../motifs"
import { box, fill, line, num, oval, place, type Point, poly } from "../svg"
import { grain } from "../texture/grain"
import { faceGrain, type Place, slab, threeQuarter, type View, wood } from "./timber"
import { BRASS } from "./leather-parts"

/** Lays a flat drawing (in centimetres × 10) onto a plane of the room. */
function onFace(view: View, from: Place, along: Place, up: Place, content: string): string {
  const o = view(from)
  const at = (p: Place): Point => view([from[0] + p[0], from[1] + p[1], from[2] + p[2]])
  const [u, v] = [at(along), at(up)]
  const m = [(u[0] - o[0]) / 1000, (u[1] - o[1]) / 1000, (v[0] - o[0]) / 1000, (v[1] - o[1]) / 1000]
  return `<g transform="matrix(${m.map((value) => value.toFixed(4)).join(" ")} ${num(o[0])} ${num(o[1])})">${content}</g>`
}

const shadowUnder = (view: View, w: number, d: number) =>
  fill(
    poly([view([0, 0, 0]), view([w + 7, 0, 0]), view([w + 8, d + 1, 0]), view([-1, d + 1, 0])]),
    "#3A2418",
    0.18
  ) +
  fill(
    poly([view([-1, -1, 0]), view([w + 12, 0, 0]), view([w + 12, d + 3, 0]), view([-2, d + 3, 0])]),
    "#3A2418",
    0.08
  )

/** Inlay, carving or colour for the lid: content in a 1000 × 1000 square. */
function lidOrnament(canvas: Canvas, plane: Tones): string {
  const { dyes, rng } = canvas
  const own = rng.fork("lid")
  const kind = canvas.follow(
    {
      plain: ["liso", "secreta", "anillo"],
      star: ["estrella", "chakana"],
      spray: ["flor", "hoja", "helecho", "gaveta"],
      bird: ["ave", "guacamayo"],
      band: ["greca", "division"],
    },
    ["band", "star", "spray", "bird"]
  )
  const frame =
    line(box(70, 70, 860, 860, 20), plane.deep, { width: 14 }) +
    line(box(100, 100, 800, 800, 12), dyes.accent, { width: 8 })
  if (kind === "plain") return frame
  if (kind === "band") {
    const band = createBand(own, [plane.light, dyes.accent, dyes.dark, dyes.second])
    const rows = band.cells.length
    return (
      paintBand(band, 26, (u, v) => [(u / 26) * 1000, 300 + (v / rows) * 400], false) +
      line("M0 290H1000M0 710H1000", plane.deep, { width: 14 })
    )
  }
  if (kind === "star")
    return (
      frame +
      Array.from({ length: 8 }, (_, i) =>
        place(
          fill(
            poly([
              [0, -40],
              [90, -200],
              [0, -370],
              [-90, -200],
            ]),
            i % 2 ? dyes.accent : dyes.second
          ) +
            fill(
              poly([
                [0, -40],
                [90, -200],
                [0, -370],
              ]),
              mix(i % 2 ? dyes.accent : dyes.second, "#24131C", 0.25)
            ),
          [500, 500],
          i * 45
        )
      ).join("") +
      fill(oval(500, 500, 70), dyes.pale)
    )
  if (kind === "bird")
    return (
      frame +
      place(bird(520, dyes.dark, dyes.accent, dyes.second), [520, 520]) +
      place(leaf(260, dyes.second), [240, 830], 30) +
      place(leaf(260, dyes.second), [780, 830], -30)
    )
  return (
    frame +
    place(
      spray(own, 380, { petal: [dyes.accent, dyes.pale, dyes.second], heart: "#E0A526", leaf: "#6E9267" }),
      [500, 480]
    )
  )
}

function drawBox(canvas: Canvas, plane: Tones, painted: boolean): string {
  const { rng, dyes } = canvas
  const [w, d, h] = [rng.between(74, 84), rng.between(50, 60), rng.between(26, 40)]
  const view = threeQuarter([385, 640], 10.4, 1.25)
  const rim = 9
  const edge = (z: number) =>
    line(poly([view([0, d, z]), view([w, d, z]), view([w, 0, z])], false), plane.deep, { width: 6 })
  const front = painted
    ? onFace(
        view,
        [0, d, h - rim],
        [w, 0, 0],
        [0, 0, -(h - rim)],
        [180, 500, 820]
          .map(
            (x, i) =>
              place(flower(120, 8, i % 2 ? dyes.second : dyes.accent, dyes.pale), [x, 500], 0, [0.5, 1]) +
              place(leaf(200, dyes.second), [x + 110, 640], 60, [1, 0.6])
          )
          .join("")
      )
    : faceGrain(canvas, "front", view, [0, d, h], [w, 0, 0], [0, 0, -h], plane)
  const [kx, ky] = view([w / 2, d, h - rim])
  const joints = painted
    ? ""
    : Array.from({ length: 4 }, (_, i) => {
        const z = (h / 4) * i
        return i % 2
          ? fill(
              poly([
                view([w - 4, d, z]),
                view([w, d, z]),
                view([w, d, z + h / 4]),
                view([w - 4, d, z + h / 4]),
              ]),
              plane.dark
            )
          : fill(
              poly([
                view([w, d - 4, z]),
                view([w, d, z]),
                view([w, d, z + h / 4]),
                view([w, d - 4, z + h / 4]),
              ]),
              plane.base
            )
      }).join("")
  return (
    shadowUnder(view, w, d) +
    slab(view, [0, 0, 0], [w, d, h], plane) +
    front +
    (painted ? "" : faceGrain(canvas, "side", view, [w, d, h], [0, -d, 0], [0, 0, -h], plane)) +
    joints +
    edge(h - rim) +
    slab(view, [-1.2, -1.2, h], [w + 2.4, d + 2.4, 3], plane) +
    (painted ? "" : faceGrain(canvas, "lid", view, [0, 0, h + 3], [w, 0, 0], [0, d, 0], plane)) +
    onFace(view, [0, 0, h + 3], [w, 0, 0], [0, d, 0], lidOrnament(canvas, plane)) +
    (painted
      ? fill(
          poly([
            view([w * 0.12, d, h + 3]),
            view([w * 0.26, d, h + 3]),
            view([w * 0.44, 0, h + 3]),
            view([w * 0.3, 0, h + 3]),
          ]),
          "#FFFDF6",
          0.26
        ) +
        fill(
          poly([
            view([w * 0.3, d, h + 3]),
            view([w * 0.34, d, h + 3]),
            view([w * 0.52, 0, h + 3]),
            view([w * 0.48, 0, h + 3]),
          ]),
          "#FFFDF6",
          0.2
        )
      : "") +
    fill(box(kx - 26, ky - 34, 52, 64, 8), BRASS.dark) +
    fill(box(kx - 26, ky - 36, 48, 60, 8), BRASS.base) +
    fill(oval(kx - 2, ky - 4, 8), BRASS.dark)
  )
}

/** A tray with cut handles, seen from above on the table. */
function drawTray(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = wood(canvas)
  const [w, d] = [rng.between(92, 100), rng.between(60, 68)]
  const view = threeQuarter([370, 390], 8.6, 1.9)
  const h = 9
  const wall = (from: Place, size: Place) => slab(view, from, size, plane)
  const floor = poly([view([2, 2, 2]), view([w - 2, 2, 2]), view([w - 2, d - 2, 2]), view([2, d - 2, 2])])
  const handle = (x: number) => {
    const p = (b: number, z: number) => view([x, d * b, z])
    return (
      line(poly([p(0.34, h - 1), p(0.34, h + 7), p(0.66, h + 7), p(0.66, h - 1)], false), plane.deep, {
        width: 32,
      }) +
      line(poly([p(0.34, h - 1), p(0.34, h + 7), p(0.66, h + 7), p(0.66, h - 1)], false), plane.base, {
        width: 22,
      }) +
      line(poly([p(0.36, h + 7.6), p(0.64, h + 7.6)], false), plane.glow, { width: 5 })
    )
  }
  const face = onFace(
    view,
    [2, 2, 2],
    [w - 4, 0, 0],
    [0, d - 4, 0],
    lidOrnament(canvas, tones(mix(plane.light, dyes.main, rng.pick([0.1, 0.75]))))
  )
  return (
    shadowUnder(view, w, d) +
    wall([0, 0, 0], [w, 2, h]) +
    wall([0, 2, 0], [2, d - 2, h]) +
    handle(1) +
    fill(floor, rng.chance(0.5) ? plane.light : mix(dyes.main, plane.light, 0.15)) +
    faceGrain(canvas, "floor", view, [2, 2, 2], [w - 4, 0, 0], [0, d - 4, 0], plane) +
    face +
    fill(poly([view([2, 2, 2]), view([w - 2, 2, 2]), view([w - 2, 8, 2]), view([2, 6, 2])]), "#24131C", 0.2) +
    wall([0, d - 2, 0], [w, 2, h]) +
    wall([w - 2, 0, 0], [2, d, h]) +
    faceGrain(canvas, "f", view, [0, d, h], [w, 0, 0], [0, 0, -h], plane) +
    handle(w - 1)
  )
}

/** A slatted soap dish with a bar of soap. */
function drawSoapDish(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = wood(canvas)
  const view = threeQuarter([385, 520], 10.6, 1.4)
  const [w, d] = [78, 52]
  const slats = rng.whole(5, 7)
  const soap: Tones = tones(mix(rng.pick([dyes.main, dyes.second, dyes.accent]), "#FFF6E6", 0.55), 0.8)
  const [cx, cy] = view([w / 2, d / 2, 16])
  const block = (dy: number) =>
    poly(
      (
        [
          [-240, -20],
          [60, -110],
          [260, -10],
          [-40, 100],
        ] as const
      ).map(([x, y]): Point => [cx + x, cy + y + dy])
    )
  const round = rng.chance(0.5)
  const bar = round
    ? canvas.solid(`M${num(cx - 230)} ${num(cy)}a230 110 0 0 1 460 0v70a230 110 0 0 1 -460 0Z`, soap, {
        shade: 60,
        light: 20,
        drop: 0,
      }) +
      fill(oval(cx, cy, 230, 110), soap.light) +
      line(oval(cx, cy, 170, 78), soap.dark, { width: 7 }) +
      place(flower(70, 6, soap.dark, soap.base), [cx, cy], 0, [1, 0.5])
    : line(block(40), soap.dark, { width: 70 }) +
      fill(block(40), soap.dark) +
      line(block(0), soap.light, { width: 60 }) +
      fill(block(0), soap.light) +
      place(place(leaf(150, soap.dark), [0, 60]), [cx, cy], 64, [1, 0.6])
  const foam = Array.from({ length: 7 }, () => {
    const [x, y, r] = [cx + rng.between(-260, 260), cy + rng.between(60, 150), rng.between(10, 26)]
    return fill(oval(x, y, r), "#FFFFFF", 0.55) + fill(oval(x - r * 0.3, y - r * 0.3, r * 0.25), "#FFFFFF")
  }).join("")
  return (
    shadowUnder(view, w, d) +
    slab(view, [6, 3, 0], [6, d - 6, 6], plane) +
    slab(view, [w - 12, 3, 0], [6, d - 6, 6], plane) +
    Array.from({ length: slats }, (_, i) => {
      const y = (d / slats) * i
      return (
        slab(view, [0, y + 0.7, 6], [w, d / slats - 2.4, 4], plane) +
        faceGrain(canvas, `s${i}`, view, [0, y + 0.7, 10], [w, 0, 0], [0, d / slats - 2.4, 0], plane)
      )
    }).join("") +
    fill(oval(cx + 26, cy + 96, 260, 100), "#24131C", 0.25) +
    bar +
    foam
  )
}

/** A wall clock in wood, leather or painted. */
function drawClock(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = wood(canvas)
  const own = rng.fork("clock")
  const form = own.pick(["round", "square", "sunburst"])
  const face = tones(own.pick([mix(dyes.pale, "#FFFFFF", 0.3), dyes.main]), 0.7)
  const ink: Colour = face.base === dyes.main ? dyes.pale : dyes.dark
  const outer = form === "square" ? box(170, 170, 860, 860, 60) : oval(600, 600, form === "round" ? 440 : 340)
  const rays =
    form === "sunburst"
      ? Array.from({ length: 24 }, (_, i) => {
          const d = box(-24, -490 + (i % 2) * 50, 48, 230, 20)
          return place(
            castShadow(d, 6, 8) +
              canvas.solid(d, i % 2 ? tones(dyes.accent) : plane, { shade: 10, light: 8, drop: 0 }),
            [600, 600],
            i * 15
          )
        }).join("")
      : ""
  const r = form === "sunburst" ? 270 : 340
  const roman = own.chance(0.3)
  const marks = Array.from({ length: 12 }, (_, i) =>
    place(
      i % 3 === 0
        ? roman
          ? fill(
              poly([
                [0, -r * 0.92],
                [22, -r * 0.8],
                [0, -r * 0.68],
                [-22, -r * 0.8],
              ]),
              dyes.accent
            )
          : fill(box(-11, -r * 0.92, 22, r * 0.2, 8), ink)
        : fill(oval(0, -r * 0.84, 12), ink),
      [600, 600],
      i * 30
    )
  ).join("")
  const hour = own.whole(0, 11)
  const minute = own.pick([0, 10, 15, 20, 40, 50])
  const hand = (turn: number, length: number, width: number) =>
    place(
      place(line(`M0 40V${num(-length)}`, "#24131C", { width, opacity: 0.2 }), [8, 10]) +
        line(`M0 40V${num(-length)}`, ink, { width }),
      [600, 600],
      turn
    )
  const ring = own.chance(0.6)
    ? Array.from({ length: 24 }, (_, i) =>
        place(
          i % 2 ? leaf(56, dyes.second) : flower(30, 6, dyes.accent, dyes.second),
          [600 + Math.cos((Math.PI * i) / 12) * 390, 600 + Math.sin((Math.PI * i) / 12) * 390],
          i * 15 + 90
        )
      ).join("")
    : ""
  return (
    rays +
    castShadow(outer, 18, 24) +
    canvas.solid(outer, plane, {
      shade: 40,
      light: 22,
      texture: grain(rng.fork("g"), { x: 150, y: 150, w: 900, h: 900 }, plane.deep, { gap: 20 }),
    }) +
    (form === "sunburst" ? "" : ring) +
    fill(oval(600, 600, r + 16), plane.deep) +
    canvas.solid(oval(600, 600, r), face, { shade: 16, light: 10 }) +
    line(oval(600, 600, r * 0.6), lit(dyes.accent, 0.1), { width: 6, opacity: 0.7 }) +
    place(flower(r * 0.34, own.pick([8, 10, 12]), mix(dyes.accent, face.base, 0.35), face.base), [600, 600]) +
    marks +
    hand(hour * 30 + minute / 2, r * 0.5, 26) +
    hand(minute * 6, r * 0.76, 17) +
    fill(oval(600, 600, 26), dyes.accent) +
    fill(oval(593, 592, 9), "#FFFFFF", 0.6)
  )
}

const lacquer = (canvas: Canvas): Tones =>
  tones(
    canvas.rng
      .fork("lacquer")
      .pick([canvas.dyes.dark, canvas.dyes.main, mix(canvas.dyes.main, canvas.dyes.dark, 0.5), "#7A2F1E"]),
    1.05
  )

export const woodenBox: Drawing = {
  ground: "table",
  subject: () => "#8A4A2C",
  draw: (canvas) => drawBox(canvas, wood(canvas), false),
}
export const varnishBox: Drawing = {
  ground: "table",
  draw: (canvas) => drawBox(canvas, lacquer(canvas), true),
}
export const cupTray: Drawing = { ground: "table", subject: () => "#8A4A2C", draw: drawTray }
export const soapDish: Drawing = { ground: "table", subject: () => "#8A4A2C", draw: drawSoapDish }
export const clock: Drawing = { ground: "wall", draw: drawClock }
