import { createBand, straightBand } from "../band"
import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird, flower, spray, sun } from "../motifs"
import { curve, fill, line, num, place, poly, pts, soft } from "../svg"

/** A T-shirt with a printed figure. */
function drawShirt(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const cotton = tones(dyes.main, 0.8)
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

export const shirt: Drawing = { ground: "flat", draw: drawShirt }
