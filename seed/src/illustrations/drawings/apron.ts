import { createBand, straightBand } from "../band"
import { type Canvas } from "../canvas"
import { lit, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { fish, flower, spray } from "../motifs"
import { curve, fill, line, place, pts, soft } from "../svg"
import { threads } from "../texture/weave"

/** A bib apron with pocket and ties. */
function drawApron(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const cotton = tones(dyes.main, 0.85)
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
      texture: canvas.says("pez", "peces")
        ? place(fish(230, dyes.accent, dyes.second), [600, 806])
        : canvas.says("drill", "parrillero")
          ? line("M600 690V900", cotton.deep, { width: 5, dash: "14 9" })
          : place(flower(64, 8, dyes.accent, dyes.second), [600, 806]),
    }) +
    line("M424 716H776", cotton.deep, { width: 5, dash: "14 9" }) +
    (canvas.says("pez", "peces")
      ? [-1, 1].map((s) => place(fish(190, trim, dyes.accent), [600, 400 + s * 58], 0, [s, 1])).join("")
      : canvas.says("drill", "parrillero") || rng.chance(0.3)
        ? ""
        : place(
            spray(rng.fork("bib"), 90, { petal: [dyes.accent, trim], heart: dyes.second, leaf: trim }),
            [600, 400]
          ))
  )
}

export const apron: Drawing = { ground: "flat", draw: drawApron }
