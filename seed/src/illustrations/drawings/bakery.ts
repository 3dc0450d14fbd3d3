import { type Canvas } from "../canvas"
import { lit, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { flower } from "../motifs"
import { curve, fill, line, num, oval, place, type Point, poly, pts, soft } from "../svg"
import { specks } from "../texture/surface"
import { turnedShape } from "../turned"
import { turnedPlanes } from "./pottery"
import { slab, threeQuarter } from "./timber"

const CRUST = ["#C98A45", "#BF7A38", "#D49A54"]

/** Turrón de Doña Pepa: layers of golden sticks with syrup between, coloured sweets on top, on paper. */
function drawTurron(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const view = threeQuarter([390, 640], 9.8, 1.2)
  const [w, d] = [rng.between(74, 84), rng.between(46, 54)]
  const layers = rng.whole(3, 4)
  const dough = tones(rng.pick(["#E0A94F", "#D99B41", "#E6B562"]), 0.95)
  const syrup = tones("#7A3E1C", 0.9)
  const paper = poly([
    view([-10, -6, 0]),
    view([w + 10, -8, 0]),
    view([w + 12, d + 8, 0]),
    view([-9, d + 10, 0]),
  ])
  let cake = ""
  const h = 9
  for (let i = 0; i < layers; i++) {
    const z = i * (h + 2.4)
    const sticks = 6
    const along = i % 2 === 0
    for (let s = 0; s < sticks; s++)
      cake += along
        ? slab(view, [0, (d / sticks) * s, z], [w, d / sticks - 0.8, h], dough)
        : slab(view, [(w / sticks) * s, 0, z], [w / sticks - 0.8, d, h], dough)
    cake += slab(view, [0.4, 0.4, z + h], [w - 0.8, d - 0.8, 2.4], syrup)
    const front = [0.12, 0.3, 0.52, 0.7, 0.88]
      .map((k) => {
        const [x, y] = view([w * k, d, z + h + 2])
        const drop = rng.between(16, 50)
        return `M${num(x)} ${num(y)}v${num(drop)}`
      })
      .join("")
    cake += line(front, syrup.base, { width: 20 }) + line(front, syrup.glow, { width: 4, opacity: 0.5 })
  }
  const top = layers * (h + 2.4)
  const sweets = [dyes.main, dyes.accent, "#D8455A", "#E0A526", "#4F8A5B", "#6E93B4", "#FBF7F0"]
  const own = rng.fork("sweets")
  const placed = Array.from(
    { length: 64 },
    () => [own.between(3, w - 3), own.between(3, d - 3)] as const
  ).sort((a, b) => a[1] + a[0] * 0.2 - b[1] - b[0] * 0.2)
  const topping = placed
    .map(([x, y]) => {
      const [px, py] = view([x, y, top + 0.6])
      const c = own.pick(sweets)
      const kind = own.pick(["ball", "ball", "ring", "stick", "figure"])
      return kind === "ball"
        ? fill(oval(px + 3, py + 5, 15, 13), "#24131C", 0.3) +
            fill(oval(px, py - 4, 15, 14), c) +
            fill(oval(px - 5, py - 9, 5), "#FFFFFF", 0.7)
        : kind === "ring"
          ? line(oval(px, py - 2, 20, 13), shaded(c, 0.3), { width: 13 }) +
            line(oval(px, py - 5, 20, 13), c, { width: 10 })
          : kind === "stick"
            ? place(
                line("M-24 4H24", shaded(c, 0.3), { width: 12 }) + line("M-24 0H24", c, { width: 10 }),
                [px, py],
                own.between(-60, 60)
              )
            : place(
                fill(
                  poly(
                    Array.from({ length: 10 }, (_, i): Point => {
                      const a = (Math.PI * i) / 5
                      const r = i % 2 ? 11 : 24
                      return [Math.cos(a) * r, Math.sin(a) * r * 0.7]
                    })
                  ),
                  c
                ),
                [px, py - 4]
              )
    })
    .join("")
  return (
    fill(
      poly([view([-4, -2, 0]), view([w + 18, 0, 0]), view([w + 18, d + 12, 0]), view([-6, d + 12, 0])]),
      "#3A2418",
      0.16
    ) +
    fill(paper, mix(dyes.pale, "#FFFFFF", 0.3)) +
    line(paper, dyes.accent, { width: 8 }) +
    line(poly([view([-6, d + 5, 0]), view([w + 7, d + 3.4, 0])], false), dyes.accent, {
      width: 6,
      dash: "18 12",
    }) +
    fill(
      poly([view([0, d + 3, 0]), view([w + 8, d + 3, 0]), view([w + 9, 0, 0]), view([w, 0, 0])]),
      "#3A2418",
      0.2
    ) +
    cake +
    topping
  )
}

/** A basket of rolls, a plaited loaf, or a round loaf scored with a flower. */
function drawBread(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const form = canvas.follow<"wawa" | "braid" | "round" | "rolls">(
    { wawa: ["wawa", "tanta"], braid: ["trenza", "trenzado"], round: ["hogaza", "chuta"] },
    ["round", "braid", "rolls"]
  )
  const crust = tones(rng.pick(CRUST), 1)
  const flour = (x: number, y: number, w: number, h: number) =>
    specks(rng.fork("flour"), { x, y, w, h }, "#FFF6E6", 150)
  const board =
    canvas.solid(soft(pts("110 870 1090 870 1140 1010 60 1010"), 30), tones("#A8734A"), {
      shade: 30,
      light: 14,
    }) + canvas.solid(soft(pts("60 1000 1140 1000 1130 1050 70 1050"), 16), tones("#8A5A38"), {})
  const napkin =
    fill(
      curve(pts("150 900 400 850 820 860 1050 900 1010 990 600 1010 180 990"), true, 0.6),
      mix(dyes.pale, "#FFFFFF", 0.3)
    ) +
    line(curve(pts("190 905 420 868 810 876 1010 905 976 972 600 990 220 972"), true, 0.6), dyes.accent, {
      width: 9,
    })
  if (form === "wawa") {
    const loaf = curve(
      pts(
        "600 170 720 210 760 330 730 450 800 560 820 740 760 930 600 1040 440 930 380 740 400 560 470 450 440 330 480 210"
      ),
      true,
      0.9
    )
    const icing = "#FBF1E2"
    const swaddle = Array.from(
      { length: 5 },
      (_, i) =>
        `M${400 - (i > 2 ? (i - 2) * -18 : 0)} ${600 + i * 84}Q600 ${690 + i * 84} ${800 - (i > 2 ? (i - 2) * 18 : 0)} ${600 + i * 84}`
    ).join("")
    const blanket = fill(
      curve(
        pts("470 470 600 520 730 470 830 600 830 760 780 940 600 1050 420 940 370 760 370 600"),
        true,
        0.8
      ),
      mix(dyes.main, "#F6DFC0", 0.25)
    )
    return (
      contactShadow(600, 1046, 480, 34) +
      board +
      napkin +
      canvas.solid(loaf, crust, {
        shade: 60,
        light: 30,
        drop: 0.4,
        texture:
          blanket +
          line(swaddle, icing, { width: 22 }) +
          line(swaddle, dyes.accent, { width: 8, dash: "4 18" }) +
          place(flower(60, 8, icing, dyes.accent), [600, 560]),
      }) +
      canvas.solid(oval(600, 330, 108, 118), tones("#F0CFA0"), { shade: 18, light: 10 }) +
      fill(oval(562, 322, 11, 14) + oval(638, 322, 11, 14), "#3A2418") +
      fill(oval(540, 364, 24, 15) + oval(660, 364, 24, 15), "#D9655E", 0.55) +
      line("M574 386q26 22 52 0", "#9A3A30", { width: 9 }) +
      line("M492 300Q520 208 600 204Q680 208 708 300", icing, { width: 24 }) +
      line("M492 300Q520 208 600 204Q680 208 708 300", dyes.accent, { width: 8, dash: "5 16" })
    )
  }
  if (form === "round") {
    const loaf = curve(
      pts(
        "150 800 190 600 340 440 600 386 860 440 1010 600 1050 800 980 920 780 968 600 974 420 968 220 920"
      ),
      true,
      0.9
    )
    const cut = (d: string) =>
      line(d, "#F3DDB0", { width: 34 }) + line(d, crust.deep, { width: 7, opacity: 0.5 })
    const scores = rng.pick([
      "M600 430V800M380 540Q560 620 590 800M820 540Q640 620 610 800M240 700Q440 700 560 820M960 700Q760 700 640 820",
      "M330 520L860 840M520 440L980 720M230 660L700 930M870 520L340 840M680 440L220 720M970 660L500 930",
    ])
    return (
      contactShadow(600, 1046, 480, 34) +
      board +
      napkin +
      canvas.solid(loaf, crust, {
        shade: 90,
        light: 40,
        drop: 0.7,
        texture: cut(scores) + flour(160, 390, 880, 400),
      })
    )
  }
  if (form === "braid") {
    const lobes = Array.from({ length: 6 }, (_, i) => {
      const x = 210 + i * 150
      const big = 1 - Math.abs(i - 2.5) * 0.09
      const d = curve(
        [
          [x - 110, 800],
          [x - 60, 800 - 250 * big],
          [x + 60, 800 - 270 * big],
          [x + 130, 830 - 120 * big],
          [x + 90, 940],
          [x - 40, 960],
        ],
        true,
        1
      )
      return canvas.solid(d, tones(i % 2 ? crust.base : lit(crust.base, 0.06), 1), {
        shade: 46,
        light: 24,
        texture: line(
          `M${x - 60} ${num(820 - 180 * big)}Q${x + 20} ${num(760 - 120 * big)} ${x + 60} 900M${x - 90} 820Q${x - 20} 800 ${x} 940`,
          crust.deep,
          { width: 7, opacity: 0.25 }
        ),
      })
    })
    const seeds = Array.from({ length: 60 }, () =>
      place(
        fill(oval(0, 0, 9, 5), "#FBEFD2"),
        [rng.between(180, 1030), rng.between(610, 800)],
        rng.between(0, 180)
      )
    ).join("")
    return place(contactShadow(600, 1046, 480, 34) + board + napkin + lobes.join("") + seeds, [0, -40])
  }
  const basket = tones("#B98A4E", 0.95)
  const roll = (x: number, y: number, s: number, i: number) => {
    const d = curve([
      [x - 150 * s, y],
      [x - 110 * s, y - 90 * s],
      [x, y - 126 * s],
      [x + 110 * s, y - 90 * s],
      [x + 150 * s, y],
      [x + 90 * s, y + 60 * s],
      [x - 90 * s, y + 60 * s],
    ])
    return canvas.solid(d, tones(CRUST[i % 3] ?? crust.base, 1), {
      shade: 34 * s,
      light: 18 * s,
      texture:
        line(
          `M${num(x - 90 * s)} ${num(y - 20 * s)}Q${num(x)} ${num(y - 60 * s)} ${num(x + 100 * s)} ${num(y - 30 * s)}`,
          "#F3DDB0",
          { width: 18 * s }
        ) +
        specks(rng.fork(`f${i}`), { x: x - 120 * s, y: y - 110 * s, w: 240 * s, h: 90 * s }, "#FFF6E6", 26),
    })
  }
  const rolls = [
    [380, 560],
    [820, 560],
    [600, 500],
    [300, 680],
    [520, 650],
    [740, 640],
    [910, 680],
    [420, 740],
    [640, 740],
    [820, 750],
  ]
    .map(([x = 0, y = 0], i) => roll(x + rng.between(-14, 14), y, rng.between(0.94, 1.1), i))
    .join("")
  const shape = turnedShape({
    cx: 600,
    profile: [
      [440, 740],
      [400, 880],
      [340, 1020],
    ],
    tilt: 0.1,
  })
  const weave = Array.from({ length: 9 }, (_, row) =>
    line(shape.ring(752 + row * 32), row % 3 === 1 ? dyes.accent : basket.deep, {
      width: 24,
      cap: "butt",
      dash: `34 10`,
    })
  ).join("")
  return (
    contactShadow(600, 1046, 370, 40) +
    fill(
      curve(pts("120 700 400 560 800 560 1080 700 1020 860 600 800 180 860"), true, 0.7),
      mix(dyes.pale, "#FFFFFF", 0.3)
    ) +
    rolls +
    canvas.clip(
      shape.outline,
      fill(shape.outline, basket.base) + weave + turnedPlanes(shape, 740, 1020, basket, 0)
    ) +
    fill(curve(pts("190 740 320 760 420 900 330 880 240 830"), true, 0.6), mix(dyes.pale, "#FFFFFF", 0.3)) +
    line("M214 762Q330 800 380 874", dyes.accent, { width: 9 }) +
    line(shape.ring(744), basket.light, { width: 26 }) +
    line(shape.ring(744), basket.deep, { width: 26, cap: "butt", dash: "5 16" })
  )
}

/** A panettone in its paper, domed, with fruit; some with a slice cut. */
function drawPanettone(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const crust = tones(rng.pick(["#9A5A2B", "#A8652F", "#8C4F26"]), 1)
  const crumb = tones("#EFCB84", 0.85)
  const paper = tones(rng.pick([dyes.main, dyes.accent, mix(dyes.pale, "#E9D6B4", 0.4)]), 0.9)
  const r = rng.between(290, 330)
  const [top, foot] = [600, 1020]
  const shape = turnedShape({
    cx: 600,
    profile: [
      [r, top],
      [r * 0.99, 800],
      [r * 0.95, foot],
    ],
    tilt: 0.13,
  })
  const pleats = Array.from({ length: 33 }, (_, i) => {
    const [ax, ay] = shape.surface(i / 16 - 1, top)
    const [bx, by] = shape.surface(i / 16 - 1, foot)
    return `M${num(ax)} ${num(ay)}L${num(bx)} ${num(by)}`
  }).join("")
  const dome = curve(
    [
      [600 - r - 6, top + 30],
      [600 - r - 34, top - 70],
      [600 - r * 0.86, top - 230],
      [600 - r * 0.3, 300 + rng.between(-30, 20)],
      [600 + r * 0.34, 296],
      [600 + r * 0.9, top - 220],
      [600 + r + 34, top - 66],
      [600 + r + 6, top + 30],
      [600 + r * 0.5, top + 56],
      [600 - r * 0.5, top + 56],
    ],
    true,
    0.9
  )
  const fruit = Array.from({ length: 34 }, () => {
    const [x, y] = [600 + rng.between(-r, r), rng.between(350, top + 10)]
    const c = rng.pick(["#4B1F22", "#D9722B", "#7C9A3F", "#B3202A", "#4B1F22"])
    return place(
      fill(oval(0, 0, 19, 13), shaded(c, 0.3)) + fill(oval(-2, -3, 16, 10), c),
      [x, y],
      rng.between(0, 180)
    )
  }).join("")
  const cross = `M${600 - r * 0.6} 420Q600 ${330} ${num(600 + r * 0.7)} 430M600 310Q${560} 420 ${600} 540`
  const bow = rng.chance(0.6)
    ? fill(shape.zone(780, 850), dyes.accent === paper.base ? dyes.pale : dyes.second) +
      [-1, 1]
        .map(
          (s) =>
            fill(
              curve([
                [600, 824],
                [600 + s * 60, 760],
                [600 + s * 150, 770],
                [600 + s * 140, 860],
                [600 + s * 60, 880],
              ]),
              s < 0 ? lit(dyes.second, 0.15) : dyes.second
            ) + line(`M600 850Q${600 + s * 40} 920 ${600 + s * 90} 970`, dyes.second, { width: 30 })
        )
        .join("") +
      fill(oval(600, 836, 32, 28), shaded(dyes.second, 0.15))
    : [0.2, 0.5, 0.8]
        .map((k) =>
          line(shape.ring(top + (foot - top) * k), k === 0.5 ? dyes.pale : "#E0A526", {
            width: k === 0.5 ? 46 : 9,
          })
        )
        .join("")
  const slice = rng.chance(0.6)
    ? (() => {
        const d = curve(pts("60 1060 70 900 120 800 210 780 300 830 330 930 340 1066 200 1084"), true, 0.6)
        const inner = curve(
          pts("84 1040 94 910 134 828 208 808 286 850 310 940 316 1046 200 1062"),
          true,
          0.6
        )
        return place(
          contactShadow(200, 1070, 150, 22) +
            canvas.solid(d, crust, { shade: 20 }) +
            canvas.solid(inner, crumb, {
              shade: 26,
              light: 14,
              texture:
                specks(rng.fork("s"), { x: 80, y: 800, w: 250, h: 260 }, "#B98A45", 60) +
                Array.from({ length: 9 }, () =>
                  fill(
                    oval(rng.between(110, 290), rng.between(860, 1030), 15, 11),
                    rng.pick(["#4B1F22", "#D9722B", "#7C9A3F"])
                  )
                ).join(""),
            }),
          [10, 0]
        )
      })()
    : ""
  return place(
    contactShadow(600, foot + 34, r, 44) +
      canvas.clip(
        shape.outline,
        fill(shape.outline, paper.base) +
          line(pleats, paper.deep, { width: 6, opacity: 0.3 }) +
          bow +
          turnedPlanes(shape, top, foot, paper, 0)
      ) +
      canvas.solid(dome, crust, {
        shade: 80,
        light: 40,
        drop: 0.6,
        texture:
          line(cross, "#D9A052", { width: 60, opacity: 0.75 }) +
          fruit +
          fill(curve(pts("380 470 470 370 600 330 560 390 450 470"), true, 0.9), "#FFF1C4", 0.22),
      }) +
      slice,
    [slice ? 50 : 0, -20]
  )
}

export const turron: Drawing = { ground: "table", subject: () => "#C98A45", draw: drawTurron }
export const bread: Drawing = { ground: "table", subject: () => "#A8652F", draw: drawBread }
export const panettone: Drawing = { ground: "table", subject: () => "#A8652F", draw: drawPanettone }
