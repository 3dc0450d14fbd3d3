import { type Canvas } from "../canvas"
import { lit, mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { flower } from "../motifs"
import { curve, fill, line, mirrored, num, oval, place, type Point, poly, pts } from "../svg"
import { huacon, ukuku } from "./carved-masks"
import { spiral } from "./torito"

const both = (half: readonly Point[]) => [...half, ...mirrored(half, 600)]

/** A painted carnival mask: a devil with horns, or a moustached dancer. */
function drawMask(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const devil =
    canvas.follow({ devil: ["diablo", "diablada", "diabla"], dancer: ["moreno"] }, ["devil", "dancer"]) ===
    "devil"
  const skin = tones(
    devil ? dyes.main : rng.pick(["#E2B08C", "#C98A5E", mix(dyes.pale, "#E9BFA0", 0.6)]),
    0.95
  )
  const jaw = rng.between(-14, 30)
  const face = curve(
    both(
      [
        [600, 250],
        [470, 262],
        [368, 330],
        [330, 470],
        [344, 640],
        [400, 800],
        [480, 910 + jaw],
        [600, 960 + jaw],
      ].map(([x = 0, y = 0]): Point => [x, y])
    ),
    true,
    0.9
  )
  const mark = devil ? dyes.second : dyes.accent
  const eyes = [-1, 1]
    .map(
      (s) =>
        fill(oval(600 + s * 118, 500, 84, 62), shaded(skin.base, 0.35)) +
        fill(oval(600 + s * 118, 498, 70, 50), "#FBF7F0") +
        fill(oval(600 + s * 112, 502, 38), devil ? dyes.second : "#3F6B4F") +
        fill(oval(600 + s * 112, 502, 20), "#1B1210") +
        fill(oval(600 + s * 112 - 10, 490, 9), "#FFFFFF")
    )
    .join("")
  const brows = [-1, 1]
    .map((s) =>
      fill(
        curve([
          [600 + s * 34, 424],
          [600 + s * 130, devil ? 376 : 396],
          [600 + s * 232, devil ? 330 : 430],
          [600 + s * 210, 424],
          [600 + s * 120, 436],
        ]),
        devil ? dyes.dark : "#2B1B14"
      )
    )
    .join("")
  const nose =
    canvas.solid(
      curve(both(pts("600 480 568 520 552 610 524 660 552 700 600 704")), true, 0.9),
      tones(lit(skin.base, 0.06)),
      { shade: 30, light: 12 }
    ) + fill(oval(572, 680, 12, 9) + oval(628, 680, 12, 9), skin.deep)
  const mouth = curve(both(pts("600 752 520 760 440 730 470 812 540 850 600 856")), true, 0.8)
  const teeth = Array.from({ length: 9 }, (_, i) => box9(452 + i * 33, 738)).join("")
  const fangs = devil
    ? fill(poly(pts("492 764 524 764 506 836")) + poly(pts("676 764 708 764 694 836")), "#FFFFFF")
    : ""
  const beard = !devil
    ? fill(
        curve(
          pts(
            "600 716 520 716 430 760 380 720 420 800 520 776 600 748 680 776 780 800 820 720 770 760 680 716"
          ),
          true,
          0.9
        ),
        "#2B1B14"
      )
    : ""
  const cheeks = [-1, 1]
    .map((s) =>
      devil
        ? spiral(600 + s * 176, 690, 56, 2, s > 0 ? 1 : -1, mark, 14)
        : place(flower(50, 8, dyes.accent, dyes.second), [600 + s * 176, 650])
    )
    .join("")
  const horn = (s: 1 | -1) => {
    const at = (x: number, y: number): Point => [600 + s * x, y]
    const d = curve(
      [at(110, 300), at(150, 210), at(230, 170), at(290, 90), at(330, 190), at(290, 290), at(220, 360)],
      true,
      0.9
    )
    return (
      castShadow(d) +
      canvas.solid(d, tones(rng.fork("horn").pick(["#EFE3CC", dyes.second, dyes.dark])), {
        shade: 26,
        light: 10,
        texture: [0, 1, 2, 3]
          .map((i) =>
            line(
              `M${num(600 + s * (120 + i * 44))} ${num(250 - i * 34)}q${num(s * 60)} 14 ${num(s * 84)} 70`,
              mark,
              { width: 10 }
            )
          )
          .join(""),
      })
    )
  }
  const hatColour = tones(dyes.main, 0.9)
  const hat = curve(pts("250 350 400 270 600 250 800 270 950 350 800 330 600 316 400 330"), true, 0.9)
  const crown = curve(pts("392 300 420 150 520 110 600 130 690 104 780 150 808 300 600 270"), true, 0.8)
  const ears = [-1, 1]
    .map((s) => {
      const d = curve([
        [600 + s * 250, 470],
        [600 + s * 330, 430],
        [600 + s * 350, 520],
        [600 + s * 300, 610],
        [600 + s * 250, 590],
      ])
      return castShadow(d) + canvas.solid(d, s < 0 ? skin : tones(skin.dark), { shade: 14, light: 8 })
    })
    .join("")
  const forehead =
    place(flower(58, 8, mark, dyes.pale), [600, 330]) +
    line("M420 372Q600 286 780 372", dyes.pale, { width: 10 }) +
    Array.from({ length: 7 }, (_, i) =>
      fill(oval(450 + i * 50, 316 + Math.abs(i - 3) * 10 - 30, 9), dyes.pale)
    ).join("")
  return (
    (devil ? "" : castShadow(crown)) +
    (devil ? horn(-1) + horn(1) : "") +
    ears +
    castShadow(face) +
    canvas.solid(face, skin, { shade: 66, light: 26, drop: 0.1 }) +
    (devil ? forehead : "") +
    eyes +
    brows +
    cheeks +
    fill(mouth, "#4B1322") +
    canvas.clip(mouth, fill(teeth, "#FFF8E8") + fangs) +
    line(mouth, devil ? mark : "#A3303A", { width: 16 }) +
    (devil ? place(line("M0 0V40", dyes.dark, { width: 12 }), [600, 900]) : "") +
    nose +
    beard +
    (devil
      ? ""
      : canvas.solid(crown, hatColour, {
          shade: 40,
          light: 16,
          texture: line("M380 250Q600 214 820 250", dyes.second, { width: 36 }),
        }) + canvas.solid(hat, tones(hatColour.dark), { light: 10, shade: 10 }))
  )
}

const box9 = (x: number, y: number) => `M${x} ${y}h28v62q-14 18 -28 0Z`

export const mask: Drawing = {
  ground: "wall",
  draw: (canvas) =>
    canvas.says("huacon")
      ? place(huacon(canvas), [0, 20])
      : canvas.says("ukuku")
        ? place(ukuku(canvas), [0, 30])
        : place(drawMask(canvas), [0, 50]),
}
