import { type Tones, tones } from "../colour"
import { curve, oval, pts } from "../svg"

/** One body of a carving; `shade` is the width of its shadow, in pixels. */
export type Part = (d: string, shade?: number, plane?: Tones) => string

/** A cut line in the surface of a carving. */
export type Cut = (d: string, width?: number) => string

/** A dove resting, wing folded, an olive twig in its beak. */
export function dove(part: Part, cut: Cut): string {
  return (
    part(
      curve(pts("760 640 900 560 1030 470 1070 520 1040 560 1076 600 1020 640 1040 690 900 740 780 740")),
      26
    ) +
    part("M520 860L500 940H560L556 860ZM640 860L630 940H690L680 860Z", 10) +
    part(
      curve(
        pts(
          "330 420 300 340 340 260 420 236 490 270 516 350 560 430 700 480 830 560 860 660 800 780 660 860 500 850 390 760 350 620 356 500"
        )
      ),
      70
    ) +
    part(curve(pts("306 330 250 350 226 376 262 386 318 380"), true, 0.6), 8) +
    part(
      curve(pts("500 520 620 500 760 560 920 600 980 640 880 680 900 720 790 730 660 740 540 690 480 610")),
      30
    ) +
    cut(
      "M560 570Q690 560 830 630M560 620Q680 620 800 680M580 668Q660 680 720 706M880 590Q940 560 1000 530M900 640Q960 620 1020 610",
      9
    ) +
    cut(oval(396, 320, 13), 9) +
    cut("M240 380Q200 420 176 486M206 430q-40 -6 -56 20M196 456q34 6 40 36M226 400q-36 -26 -62 -10", 9) +
    cut(
      "M400 470q20 30 46 0M380 540q24 32 52 0M400 620q24 32 52 0M450 560q22 30 48 0M430 700q24 32 52 0M500 770q24 30 52 0",
      7
    )
  )
}

/** A vicuña lying down, legs folded, head up. */
export function lying(part: Part, cut: Cut): string {
  return (
    part(curve(pts("330 780 420 700 600 670 800 680 930 760 960 870 900 940 600 950 360 946 300 880")), 66) +
    part(curve(pts("940 770 1000 790 1004 850 960 880")), 12) +
    part(curve(pts("300 880 380 850 480 880 500 930 440 956 260 956 236 926")), 16) +
    part(curve(pts("690 900 780 830 900 850 940 920 900 956 640 956 640 930")), 22) +
    part(curve(pts("350 800 344 600 372 420 420 330 490 330 510 420 500 560 540 700 500 830 420 860")), 34) +
    part(curve(pts("440 330 360 330 290 350 276 384 320 410 420 416 492 390 500 320 460 270")), 22) +
    part(curve(pts("436 280 420 200 440 160 466 210 466 272")), 8) +
    part(curve(pts("478 280 482 196 512 166 516 220 500 288")), 8) +
    cut(oval(376, 352, 8), 8) +
    cut("M290 388q30 10 56 2", 7) +
    cut(
      "M400 640q24 40 60 6M392 700q30 44 74 8M420 760q34 36 66 4M600 720q50 34 0 78M700 726q54 34 4 80M800 750q44 30 6 70M520 840q60 20 110 -6M720 900q60 -40 130 -10",
      8
    )
  )
}

/** A holder carved as a leafy capital, with a burning candle. */
export function candleHolder(part: Part, cut: Cut): string {
  const leaves = [-260, -130, 0, 130, 260]
    .map((x) =>
      part(
        curve(
          pts(
            `${600 + x * 0.8} 900 ${600 + x - 66} 760 ${600 + x - 30} 620 ${600 + x * 1.12} 560 ${600 + x + 50} 640 ${600 + x + 66} 770`
          )
        ),
        24
      )
    )
    .join("")
  return (
    part("M530 270h140v330h-140Z", 44, tones("#E3B877", 0.8)) +
    part(oval(600, 270, 70, 18), 4, tones("#F0D09A", 0.8)) +
    cut("M600 268v-30", 8) +
    part(curve(pts("600 120 630 180 622 226 600 240 578 226 570 180"), true, 0.9), 10, tones("#F0A437")) +
    part(curve(pts("320 640 440 590 760 590 880 640 850 800 780 940 420 940 350 800"), true, 0.7), 50) +
    part("M380 560H820L800 640H400Z", 30) +
    leaves +
    cut(
      [-260, -130, 0, 130, 260]
        .map((x) => `M${600 + x * 1.06} 620Q${600 + x} 760 ${600 + x * 0.84} 890`)
        .join(""),
      9
    )
  )
}
