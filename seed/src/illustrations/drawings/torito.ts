import { createBand, paintBand } from "../band"
import { type Canvas } from "../canvas"
import { type Colour, lit, mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { flower } from "../motifs"
import { curve, fill, line, num, oval, place, type Point, soft } from "../svg"
import { specks } from "../texture/surface"
import { rawClay } from "./pottery"

/** A painted spiral; `turn` -1 winds the other way. */
export function spiral(
  x: number,
  y: number,
  r: number,
  turns: number,
  turn: 1 | -1,
  colour: Colour,
  width: number
): string {
  const steps = Math.round(turns * 14)
  const points = Array.from({ length: steps + 1 }, (_, i): Point => {
    const a = turn * (i / steps) * turns * Math.PI * 2 + Math.PI / 2
    const k = r * (0.08 + 0.92 * (i / steps))
    return [x + Math.cos(a) * k, y + Math.sin(a) * k]
  })
  return line(curve(points, false), colour, { width })
}

/** The bull of Pucará: side on, head turned to the viewer, as it stands on roof ridges. */
function drawTorito(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const clay = rawClay(canvas)
  const skin = canvas.says("natural", "engobe") ? clay : tones(dyes.main, 0.95)
  const paint = {
    line: rng.pick([dyes.pale, dyes.pale, dyes.second]),
    mark: dyes.accent,
    second: dyes.second,
  }
  const stout = rng.between(-20, 34)
  const body = curve([
    [300, 470],
    [390, 372],
    [520, 410 - stout * 0.2],
    [660, 436],
    [800, 400 - stout * 0.3],
    [906, 450],
    [950, 580],
    [948, 760],
    [930, 930],
    [938, 1016],
    [800, 1016],
    [788, 900],
    [740, 812 + stout],
    [600, 806 + stout],
    [470, 812 + stout],
    [442, 900],
    [440, 1016],
    [300, 1016],
    [304, 900],
    [262, 740],
    [252, 590],
  ])
  const far = (x: number) =>
    canvas.solid(
      curve(
        [
          [x, 780],
          [x + 120, 780],
          [x + 112, 900],
          [x + 118, 996],
          [x + 4, 996],
          [x + 6, 900],
        ],
        true,
        0.8
      ),
      tones(skin.deep),
      { shade: 20 }
    )
  const tail = "M930 500C1030 420 1010 300 930 330C870 356 880 430 820 420"
  const band = createBand(rng.fork("saddle"), [
    mix(paint.line, skin.base, 0.05),
    dyes.accent,
    dyes.dark,
    dyes.second,
  ])
  const rows = band.cells.length
  const columns = 26
  const from = rng.between(440, 480)
  const saddleWidth = rng.between(250, 300)
  const saddle = canvas.clip(
    curve(
      [
        [from, 340],
        [from + saddleWidth / 2, 380],
        [from + saddleWidth, 340],
        [from + saddleWidth + 24, 560],
        [from + saddleWidth * 0.86, 690],
        [from + saddleWidth * 0.5, 716],
        [from + saddleWidth * 0.12, 690],
        [from - 20, 560],
      ],
      true,
      0.7
    ),
    fill("M0 0H1200V1200H0Z", dyes.accent) +
      paintBand(
        band,
        columns,
        (u, v) => [
          from - 40 + (u / columns) * (saddleWidth + 80),
          470 + (v / rows) * 150 - Math.sin((u / columns) * Math.PI) * -24,
        ],
        false
      ) +
      [444, 650, 672]
        .map((y) =>
          line(
            `M${num(from - 60)} ${y}q${num(saddleWidth / 2 + 60)} 48 ${num(saddleWidth + 120)} 0`,
            y === 650 ? dyes.second : dyes.pale,
            { width: 8 }
          )
        )
        .join("")
  )
  const rosettes = [
    place(flower(66, 8, paint.mark, paint.second), [848, 590]),
    place(flower(50, 8, paint.mark, paint.second), [394, 800]),
  ].join("")
  const scrolls =
    spiral(880, 740, 44, 2, 1, paint.line, 11) +
    spiral(842, 862, 32, 1.75, -1, paint.line, 10) +
    spiral(372, 910, 32, 1.75, 1, paint.line, 10)
  const hooves = canvas.clip(body, fill("M200 984H1000V1100H200Z", mix(skin.deep, dyes.dark, 0.6)))
  return (
    contactShadow(620, 1012, 370, 46) +
    far(462) +
    far(690) +
    line(tail, skin.deep, { width: 46 }) +
    line(tail, skin.base, { width: 34 }) +
    line(tail, skin.light, { width: 10, opacity: 0.7 }) +
    canvas.solid(body, skin, {
      shade: 66,
      light: 20,
      texture:
        specks(rng.fork("specks"), { x: 240, y: 380, w: 720, h: 640 }, skin.deep, 150) +
        scrolls +
        rosettes +
        saddle +
        hooves,
    }) +
    drawHead(canvas, skin.base, paint)
  )
}

function drawHead(
  canvas: Canvas,
  skinColour: Colour,
  paint: { line: Colour; mark: Colour; second: Colour }
): string {
  const { rng, dyes } = canvas
  const skin = tones(skinColour, 0.95)
  const own = rng.fork("head")
  const head = curve(
    [
      [180, 400],
      [236, 352],
      [330, 336],
      [424, 352],
      [480, 400],
      [474, 480],
      [436, 566],
      [428, 650],
      [396, 716],
      [330, 736],
      [264, 716],
      [232, 650],
      [224, 566],
      [186, 480],
    ],
    true,
    0.9
  )
  const spread = own.between(0, 50)
  const horn = (s: 1 | -1) => {
    const at = (x: number, y: number): Point => [330 + s * x, y]
    const d = curve(
      [
        at(74, 352),
        at(142, 318),
        at(170 + spread, 250),
        at(148 + spread, 150),
        at(214 + spread, 232),
        at(206 + spread * 0.8, 330),
        at(146, 400),
      ],
      true,
      0.85
    )
    return canvas.solid(d, tones("#E9D9BC"), { shade: 30, light: 8 })
  }
  const ear = (s: 1 | -1) =>
    fill(
      curve([
        [330 + s * 132, 430],
        [330 + s * 200, 400],
        [330 + s * 262, 424],
        [330 + s * 214, 470],
        [330 + s * 140, 470],
      ]),
      s < 0 ? skin.light : skin.dark
    ) +
    fill(
      curve([
        [330 + s * 158, 436],
        [330 + s * 204, 418],
        [330 + s * 240, 428],
        [330 + s * 206, 452],
      ]),
      paint.mark
    )
  const eye = (x: number, turn: 1 | -1) =>
    fill(oval(x, 468, 58), "#FBF7F0") +
    line(oval(x, 468, 58), dyes.dark, { width: 9 }) +
    spiral(x, 468, 40, 1.9, turn, dyes.dark, 9) +
    fill(oval(x, 466, 11), dyes.dark)
  const muzzle = oval(330, 654, 104, 74)
  return (
    canvas.clip("M190 300H1000V1100H190Z", fill(oval(374, 560, 170, 210), skin.deep, 0.35)) +
    horn(-1) +
    horn(1) +
    ear(-1) +
    ear(1) +
    canvas.solid(head, skin, { shade: 46, light: 18 }) +
    fill(muzzle, lit(skin.base, 0.3)) +
    fill(`M330 580a104 74 0 0 1 0 148a60 74 0 0 0 0 -148Z`, skin.dark, 0.35) +
    fill(oval(294, 640, 14, 20) + oval(366, 640, 14, 20), dyes.dark) +
    line("M268 690q62 34 124 0", dyes.dark, { width: 8 }) +
    fill(
      soft(
        [
          [312, 702],
          [352, 702],
          [356, 762],
          [310, 762],
        ],
        20
      ),
      paint.mark
    ) +
    eye(258, 1) +
    eye(402, -1) +
    place(flower(own.between(44, 56), own.pick([6, 8]), paint.mark, paint.second), [330, 402]) +
    line("M232 566q98 40 196 0", paint.line, { width: 10 }) +
    line("M232 590q98 40 196 0", paint.mark, { width: 7 })
  )
}

export const torito: Drawing = {
  ground: "table",
  draw: (canvas) =>
    canvas.says("pareja")
      ? place(drawTorito(canvas), [470, 250], 0, 0.6) + place(drawTorito(canvas), [-30, 300], 0, 0.72)
      : place(drawTorito(canvas), [-10, 14], 0, 1),
}
