import { type Canvas } from "../canvas"
import { lit, mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { flower, leaf } from "../motifs"
import { curve, line, oval, place, type Point, poly, pts, soft } from "../svg"
import { grain } from "../texture/grain"
import { veins } from "../texture/surface"
import { candleHolder, type Cut, dove, lying, type Part } from "./carved-things"
import { dancer, family, harpist, head } from "./carved-people"
import { wood } from "./timber"

/** A condor with raised wings on a rock. */
function condor(part: Part, cut: Cut): string {
  const wing = (s: 1 | -1) => {
    const at = (x: number, y: number): Point => [600 + s * x, y]
    const d = curve(
      [
        at(70, 560),
        at(120, 430),
        at(230, 300),
        at(370, 180),
        at(440, 160),
        at(430, 240),
        at(450, 290),
        at(410, 350),
        at(420, 410),
        at(360, 460),
        at(350, 530),
        at(280, 560),
        at(240, 640),
        at(110, 690),
      ],
      true,
      0.8
    )
    const feathers = [0, 1, 2, 3]
      .map((i) =>
        curve(
          [at(150 + i * 22, 600 - i * 54), at(250 + i * 34, 500 - i * 70), at(350 + i * 22, 440 - i * 74)],
          false
        )
      )
      .join("")
    return part(d, 34) + cut(feathers, 9)
  }
  return (
    wing(-1) +
    wing(1) +
    part(curve(pts("540 800 600 840 660 800 720 900 700 1000 500 1000 480 900")), 20) +
    part(curve(pts("600 380 680 440 716 580 690 740 640 850 600 880 560 850 510 740 484 580 520 440")), 50) +
    cut(
      Array.from(
        { length: 12 },
        (_, i) =>
          `M${524 + (i % 3) * 56 + (Math.floor(i / 3) % 2) * 22} ${540 + Math.floor(i / 3) * 66}q20 30 42 0`
      ).join(""),
      7
    ) +
    part(curve(pts("540 400 520 440 560 470 640 470 680 440 660 400 600 384")), 16) +
    part(curve(pts("556 390 546 300 580 250 640 250 668 290 700 316 706 346 664 336 650 392")), 26) +
    cut("M612 290a10 10 0 1 0 1 0M590 250q10 -40 40 -26", 9)
  )
}

/** A mother holding a child, in long mantle. */
function mother(part: Part, cut: Cut): string {
  return (
    part(
      curve(
        pts(
          "600 170 690 210 728 330 770 520 820 760 850 920 600 950 350 920 380 760 430 520 472 330 510 210"
        ),
        true,
        0.8
      ),
      70
    ) +
    cut(
      "M470 560Q430 760 420 910M520 640Q500 800 500 930M700 640Q716 800 720 924M760 560Q790 740 796 900",
      10
    ) +
    part(curve(pts("600 220 660 250 672 330 648 400 600 424 552 400 528 330 540 250")), 26) +
    cut("M568 322q14 -10 28 0M616 322q14 -10 28 0M602 336l-8 32h16M580 388q22 14 44 0", 7) +
    part(curve(pts("470 540 560 500 660 510 742 560 716 650 640 690 540 680 470 640")), 34) +
    part(oval(526, 540, 62, 60), 20) +
    cut(
      "M504 534q10 -8 18 0M534 532q10 -8 18 0M516 562q14 10 26 0M580 560Q650 580 724 590M580 610Q640 640 700 636",
      7
    )
  )
}

/** A church front with two towers. */
function church(part: Part, cut: Cut): string {
  const tower = (x: number) =>
    part(`M${x} 420h170v520h-170Z`, 34) +
    part(
      poly([
        [x - 16, 420],
        [x + 85, 270],
        [x + 186, 420],
      ]),
      30
    ) +
    part(oval(x + 85, 262, 22), 8) +
    cut(
      `M${x + 85} 240v-60M${x + 62} 206h46M${x + 50} 600v-70a35 40 0 0 1 70 0v70ZM${x} 660h170M${x + 50} 850v-100a35 40 0 0 1 70 0v100Z`,
      9
    )
  return (
    part("M420 560L600 430L780 560V940H420Z", 40) +
    tower(270) +
    tower(760) +
    cut(
      "M440 580H760M600 500m-36 0a36 36 0 1 0 72 0a36 36 0 1 0 -72 0M520 940V760a80 90 0 0 1 160 0V940M600 672V940M460 940V640M740 940V640",
      9
    )
  )
}

/** A llama standing, neck high. */
function llama(part: Part, cut: Cut): string {
  const legs = [420, 490, 690, 760]
    .map((x, i) =>
      part(
        soft(
          [
            [x, 720],
            [x + 58, 720],
            [x + 50, 950],
            [x + 6, 950],
          ],
          14
        ),
        i % 2 ? 24 : 14
      )
    )
    .join("")
  return (
    legs +
    part(curve(pts("380 560 460 500 600 520 740 496 830 540 850 660 800 770 620 800 440 780 370 690")), 60) +
    part(curve(pts("370 620 350 480 366 330 380 250 440 220 480 260 486 400 520 540 470 650")), 34) +
    part(curve(pts("392 300 320 290 262 300 250 330 290 356 380 366 440 340 450 250 400 232")), 20) +
    part(curve(pts("392 250 380 180 398 150 420 190 424 244")), 8) +
    part(curve(pts("432 246 432 180 456 150 466 196 458 250")), 8) +
    part(curve(pts("836 560 890 520 900 580 866 640 840 620")), 12) +
    cut(
      "M330 304a6 6 0 1 0 1 0M262 336q30 8 50 2M520 560q60 30 0 70q-50 20 -20 60M640 570q60 30 0 80q-50 20 -20 60M750 570q50 30 4 76q-44 30 -10 60M400 420q40 10 60 -10M404 500q44 10 70 -14",
      8
    )
  )
}

/** An owl, wings closed. */
function owl(part: Part, cut: Cut): string {
  return (
    part(
      curve(
        pts("600 240 760 220 800 300 840 520 820 760 740 900 600 940 460 900 380 760 360 520 400 300 440 220")
      ),
      70
    ) +
    part(curve(pts("384 480 450 520 480 680 450 850 390 760 364 600")), 18) +
    part(curve(pts("816 480 750 520 720 680 750 850 810 760 836 600")), 24) +
    [-1, 1]
      .map(
        (s) =>
          part(oval(600 + s * 98, 390, 96, 92), 16) +
          cut(oval(600 + s * 98, 390, 58, 56) + oval(600 + s * 98, 390, 24, 24), 12)
      )
      .join("") +
    part(poly(pts("560 420 640 420 600 520")), 14) +
    cut(
      Array.from(
        { length: 15 },
        (_, i) =>
          `M${500 + (i % 3) * 70 + (Math.floor(i / 3) % 2) * -20} ${560 + Math.floor(i / 3) * 64}q24 44 52 0`
      ).join(""),
      8
    ) +
    part("M470 930q40 -60 90 0M640 930q40 -60 90 0", 4)
  )
}

const FIGURES = {
  condor,
  mother,
  church,
  llama,
  owl,
  dove,
  lying,
  candleHolder,
  harpist,
  dancer,
  head,
  family,
}

const chosen = (canvas: Canvas, others: readonly (keyof typeof FIGURES)[]) =>
  FIGURES[
    canvas.follow<keyof typeof FIGURES>(
      {
        dove: ["paloma"],
        lying: ["echada"],
        candleHolder: ["portavela"],
        harpist: ["arpista"],
        dancer: ["bailarin", "huaylarsh"],
        head: ["rostro", "cabeza"],
        family: ["nacimiento"],
        condor: ["condor", "ave"],
        mother: ["virgen", "madre"],
        church: ["iglesia"],
        llama: ["llama", "alpaca", "vicuna"],
        owl: ["buho", "lechuza"],
      },
      others
    )
  ]

function drawStone(canvas: Canvas): string {
  const { rng } = canvas
  const stone = tones(rng.pick(["#F1ECE1", "#EDE4D3", "#E9E6DF", "#EFE2D6"]), 0.75)
  const texture = veins(rng.fork("veins"), { x: 200, y: 100, w: 800, h: 950 }, "#8A7A6A", 9)
  const part: Part = (d, shade = 30, plane = stone) =>
    canvas.solid(d, plane, { shade, light: shade * 0.5, texture })
  const cut = (d: string, w = 8) =>
    place(line(d, lit(stone.base, 0.6), { width: w }), [3, 4]) +
    line(d, stone.deep, { width: w * 0.8, opacity: 0.75 })
  const base = rng.pick([
    curve(
      pts("250 930 330 880 600 866 870 880 950 930 980 1010 960 1060 600 1076 240 1060 220 1010"),
      true,
      0.8
    ),
    soft(pts("240 920 960 920 1000 1060 200 1060"), 26),
  ])
  const figure = chosen(canvas, ["condor", "mother", "church", "llama", "owl"])
  const flowers = rng.chance(0.5)
    ? [300, 900]
        .map((x) =>
          place(flower(34, 6, stone.light, stone.dark) + place(leaf(44, stone.dark), [0, 10], 120), [x, 990])
        )
        .join("")
    : cut("M290 1000q60 -40 120 0t120 0t120 0t120 0t120 0", 7)
  return contactShadow(600, 1060, 400, 40) + figure(part, cut) + part(base, 36) + flowers
}

function drawWooden(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const timber = wood(canvas)
  const texture = grain(rng.fork("grain"), { x: 150, y: 100, w: 900, h: 980 }, timber.deep, {
    along: "down",
    gap: 20,
  })
  const part: Part = (d, shade = 30, plane = timber) =>
    canvas.solid(d, plane, { shade, light: shade * 0.45, texture })
  const painted =
    rng.chance(0.5) && !canvas.says("rostro") ? mix(dyes.accent, timber.dark, 0.15) : timber.deep
  const cut = (d: string, w = 8) =>
    place(line(d, timber.glow, { width: w * 0.6, opacity: 0.6 }), [3, 4]) + line(d, painted, { width: w })
  const base = soft(pts("270 930 930 930 960 1060 240 1060"), 22)
  return (
    contactShadow(600, 1056, 390, 40) +
    chosen(canvas, ["owl", "llama", "condor", "mother"])(part, cut) +
    part(base, 40, tones(timber.dark)) +
    line("M268 966H932", dyes.accent, { width: 10 })
  )
}

export const stoneCarving: Drawing = { ground: "table", subject: () => "#F1ECE1", draw: drawStone }
export const woodenFigure: Drawing = { ground: "table", subject: () => "#8A4A2C", draw: drawWooden }
