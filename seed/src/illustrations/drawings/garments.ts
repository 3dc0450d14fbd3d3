import { createBand, straightBand } from "../band"
import { type Canvas } from "../canvas"
import { lit, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower, spray, sun } from "../motifs"
import { curve, fill, line, num, place, type Point, poly, pts, soft } from "../svg"
import { fringe, threads } from "../texture/weave"
import { weaving } from "./weaving"

/** A poncho spread out, neck opening in the middle, fringe all round the lower edge. */
function drawPoncho(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const colours = [dyes.main, dyes.accent, dyes.second]
  const d = curve(
    pts("600 180 840 232 1066 420 1100 520 940 760 720 960 600 1010 480 960 260 760 100 520 134 420 360 232"),
    true,
    0.55
  )
  let edge = ""
  for (const s of [-1, 1]) {
    const [from, to]: [Point, Point] = [
      [600 + s * 500, 540],
      [600, 1004],
    ]
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
    edge +=
      s < 0
        ? place(fringe(rng.fork("l"), 0, -6, length, 66, colours), from, turn)
        : place(fringe(rng.fork("r"), 0, 6, length, -66, colours), from, turn)
  }
  const drape = (p: Point): Point => [p[0], p[1] + ((p[0] - 600) / 500) ** 2 * -60 + 20]
  const collar = curve(pts("600 196 676 214 690 262 640 330 600 372 560 330 510 262 524 214"), true, 0.9)
  return (
    edge +
    castShadow(d, 14, 18) +
    canvas.solid(d, tones(dyes.main, 0.85), {
      shade: 56,
      light: 24,
      drop: 0.3,
      texture: weaving(canvas, "poncho", { x: 90, y: 160, w: 1020, h: 880 }, "down", 3, drape),
    }) +
    canvas.clip(
      d,
      fill(curve(pts("640 380 700 700 690 1040 600 1040 620 700")), "#24131C", 0.13) +
        fill(curve(pts("830 300 900 560 860 860 800 900 830 560")), "#24131C", 0.1) +
        fill(curve(pts("420 300 340 560 330 800 300 760 310 540")), "#FFF6E6", 0.14)
    ) +
    fill(collar, shaded(dyes.dark, 0.3)) +
    line(collar, dyes.accent, { width: 26 }) +
    line(collar, dyes.pale, { width: 12, cap: "butt", dash: "16 12" })
  )
}

/** A wide embroidered skirt: waistband, gathers, flowers along the hem. */
function drawSkirt(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const cloth = tones(
    canvas.says("negro") ? tones(dyes.dark, 0.9).base : rng.pick([dyes.main, dyes.main, dyes.dark]),
    0.9
  )
  const wide = rng.between(450, 490)
  const d = curve(
    [
      [430, 250],
      [600, 262],
      [770, 250],
      [880, 520],
      [600 + wide, 960],
      [600 + wide * 0.62, 1016],
      [600 + wide * 0.28, 990],
      [600, 1030],
      [600 - wide * 0.28, 990],
      [600 - wide * 0.62, 1016],
      [600 - wide, 960],
      [320, 520],
    ],
    true,
    0.75
  )
  const gathers = Array.from({ length: 13 }, (_, i) => {
    const t = i / 6 - 1
    return `M${num(600 + t * 160)} 270Q${num(600 + t * 260)} 560 ${num(600 + t * wide * 0.98)} ${num(1000 - Math.abs(t) * 30)}`
  })
  const petals = {
    petal: [dyes.accent === cloth.base ? dyes.second : dyes.accent, dyes.pale, dyes.second],
    heart: "#E0A526",
    leaf: "#7FA06E",
  }
  const hem = (k: number, lift: number) =>
    curve(
      Array.from({ length: 9 }, (_, i): Point => {
        const t = i / 4 - 1
        return [600 + t * wide * k, 985 - lift + (i % 2 ? 12 : -6) - Math.abs(t) * 28]
      }),
      false,
      0.9
    )
  const flowers = [-0.8, -0.54, -0.27, 0, 0.27, 0.54, 0.8]
    .map((t, i) =>
      place(spray(rng.fork(`s${i % 3}`), 104, petals), [600 + t * wide, 820 - Math.abs(t) * 20], t * -14)
    )
    .join("")
  const waist = soft(pts("424 196 776 196 784 268 416 268"), 16)
  const band = createBand(rng.fork("waist"), [dyes.pale, dyes.accent, dyes.dark, dyes.second], "narrow")
  return (
    castShadow(d, 16, 20) +
    canvas.solid(d, cloth, {
      shade: 60,
      light: 26,
      drop: 0.1,
      texture:
        threads(rng.fork("t"), { x: 90, y: 240, w: 1020, h: 800 }, cloth.deep, cloth.glow, 9) +
        line(gathers.join(""), cloth.deep, { width: 16, opacity: 0.28 }) +
        line(gathers.slice(0, 7).join(""), cloth.glow, { width: 6, opacity: 0.25 }) +
        line(hem(0.98, 26), dyes.accent === cloth.base ? dyes.pale : dyes.accent, { width: 24 }) +
        line(hem(0.98, 60), dyes.second, { width: 10 }) +
        line(hem(0.9, 290), dyes.second, { width: 10 }) +
        line(hem(0.88, 316), dyes.pale, { width: 6, dash: "4 16" }) +
        flowers,
    }) +
    castShadow(waist, 6, 8) +
    canvas.clip(
      waist,
      fill(waist, dyes.pale) +
        straightBand(band, 410, 200, Math.ceil(380 / (68 / band.cells.length)), 68 / band.cells.length)
    ) +
    line("M776 232C850 240 860 330 830 380M776 240C820 270 800 350 770 390", dyes.accent, { width: 14 })
  )
}

/** A T-shirt with a printed figure. */
function drawShirt(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const cotton = tones(rng.pick([dyes.main, dyes.pale, dyes.main]), 0.8)
  const dark = cotton.base === dyes.pale
  const ink = dark ? dyes.main : dyes.pale
  const hem = rng.between(1010, 1050)
  const d = soft(
    [
      [444, 176],
      [520, 160],
      [680, 160],
      [756, 176],
      [900, 236],
      [1064, 470],
      [930, 556],
      [836, 450],
      [846, hem],
      [354, hem],
      [364, 450],
      [270, 556],
      [136, 470],
      [300, 236],
    ],
    [30, 20, 20, 30, 60, 20, 20, 10, 22, 22, 10, 20, 20, 60]
  )
  const neck = curve(pts("500 168 600 162 700 168 672 240 600 268 528 240"), true, 0.9)
  const own = rng.fork("print")
  const prints = {
    plain: () => "",
    sea: () =>
      [0, 1, 2]
        .map((i) =>
          line(`M400 ${560 + i * 44}q50 -50 100 0t100 0t100 0t100 0`, i === 1 ? dyes.accent : ink, {
            width: 16,
          })
        )
        .join("") +
      fill(poly(pts("470 500 740 500 700 552 510 552")), ink) +
      line("M600 500V380L680 480Z", ink, { width: 14 }) +
      place(sun(50, dyes.second, ink), [760, 390]),
    sun: () => place(sun(150, ink, cotton.deep), [600, 520]),
    bird: () =>
      place(bird(300, ink, dyes.accent, cotton.deep), [610, 510]) +
      place(flower(70, 8, dyes.accent, dyes.second), [680, 610]),
    band: () => straightBand(createBand(own, [cotton.base, ink, dyes.accent, dyes.second]), 390, 420, 30, 14),
    flower: () =>
      place(spray(own, 190, { petal: [dyes.accent, ink], heart: dyes.second, leaf: ink }), [600, 520]),
    mountain: () =>
      fill(poly(pts("430 640 540 440 600 520 680 390 790 640")), ink) +
      fill(
        poly(pts("540 440 506 502 540 520 566 486")) + poly(pts("680 390 640 450 676 480 720 472")),
        dyes.accent
      ) +
      line("M430 668H790M470 696H750", ink, { width: 12 }) +
      place(sun(56, dyes.second, ink), [520, 380]),
  }
  const chosen = canvas.follow<keyof typeof prints>(
    {
      plain: ["liso"],
      bird: ["ave", "pelicano"],
      sun: ["sol"],
      flower: ["flor"],
      band: ["guerrero", "relieve"],
      sea: ["mar", "ola"],
    },
    ["sun", "bird", "band", "flower", "mountain"]
  )
  const print = prints[chosen]
  return (
    castShadow(d, 14, 20) +
    canvas.solid(d, cotton, {
      shade: 46,
      light: 22,
      drop: 0.2,
      texture:
        line("M364 450C380 400 372 330 352 290M836 450C820 400 828 330 848 290", cotton.deep, {
          width: 6,
          opacity: 0.4,
        }) +
        fill(curve(pts("790 560 720 760 760 1060 830 1060 840 800")), cotton.deep, 0.14) +
        fill(curve(pts("430 700 420 860 460 1040 410 1040 390 860")), cotton.deep, 0.1) +
        print(),
    }) +
    line(`M362 ${num(hem - 24)}H838M286 542L148 456M914 542L1052 456`, cotton.deep, {
      width: 4,
      dash: "12 8",
      opacity: 0.5,
    }) +
    fill(neck, shaded(cotton.base, 0.45)) +
    line(neck, cotton.dark, { width: 26 }) +
    line(neck, mix(cotton.base, cotton.light, 0.5), { width: 20 })
  )
}

/** A bib apron with pocket and ties. */
function drawApron(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const cotton = tones(rng.pick([dyes.main, dyes.main, mix(dyes.pale, dyes.main, 0.12)]), 0.85)
  const trim = cotton.base === dyes.main ? dyes.pale : dyes.accent
  const hem = 1060
  const d = soft(
    [
      [446, 250],
      [754, 250],
      [770, 400],
      [900, 560],
      [912, hem],
      [288, hem],
      [300, 560],
      [430, 400],
    ],
    [20, 20, 40, 30, 50, 50, 30, 40]
  )
  const pocket = soft(
    [
      [420, 690],
      [780, 690],
      [770, 900],
      [430, 900],
    ],
    [8, 8, 40, 40]
  )
  const band = createBand(rng.fork("pocket"), [trim, dyes.accent, dyes.dark, dyes.second])
  const cell = 100 / band.cells.length
  const woven = rng.chance(0.6)
  return (
    line("M460 262C440 90 760 90 740 262", shaded(trim, 0.3), { width: 34 }) +
    line("M460 262C440 90 760 90 740 262", trim, { width: 26 }) +
    line("M306 580C180 600 120 700 170 800M894 580C1020 600 1090 690 1040 800", shaded(trim, 0.3), {
      width: 30,
    }) +
    line("M306 580C180 600 120 700 170 800M894 580C1020 600 1090 690 1040 800", trim, { width: 22 }) +
    castShadow(d, 14, 20) +
    canvas.solid(d, cotton, {
      shade: 50,
      light: 22,
      drop: 0.2,
      texture:
        threads(rng.fork("t"), { x: 280, y: 240, w: 640, h: 830 }, cotton.deep, cotton.glow, 9) +
        fill(curve(pts("820 560 760 800 790 1070 870 1070 880 800")), cotton.deep, 0.14) +
        (woven ? straightBand(band, 280, 940, Math.ceil(640 / cell), cell) : ""),
    }) +
    line(d, trim, { width: 9 }) +
    castShadow(pocket, 5, 8) +
    canvas.solid(pocket, tones(woven ? lit(cotton.base, 0.1) : trim, 0.85), {
      shade: 20,
      light: 10,
      texture: place(flower(64, 8, dyes.accent, dyes.second), [600, 806]),
    }) +
    line("M424 716H776", cotton.deep, { width: 5, dash: "14 9" }) +
    (rng.chance(0.7)
      ? place(
          spray(rng.fork("bib"), 90, { petal: [dyes.accent, trim], heart: dyes.second, leaf: trim }),
          [600, 400]
        )
      : "")
  )
}

export const poncho: Drawing = { ground: "flat", draw: drawPoncho }
export const skirt: Drawing = { ground: "flat", draw: drawSkirt }
export const shirt: Drawing = { ground: "flat", draw: drawShirt }
export const apron: Drawing = { ground: "flat", draw: drawApron }
