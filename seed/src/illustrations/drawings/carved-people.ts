import { curve, oval, pts } from "../svg"
import { type Cut, type Part } from "./carved-things"

const face = (cut: Cut, x: number, y: number) =>
  cut(
    `M${x - 34} ${y}q12 -8 24 0M${x + 10} ${y}q12 -8 24 0M${x} ${y + 6}l-6 26h14M${x - 18} ${y + 48}q18 12 36 0`,
    6
  )

/** A head with its round face, the hat drawn apart. */
const bust = (part: Part, cut: Cut, x: number, y: number) =>
  part(oval(x, y, 74, 86), 20) + face(cut, x, y - 10)

/** A brimmed hat over a head at (x, y). */
const hat = (part: Part, x: number, y: number) =>
  part(
    curve(
      pts(
        `${x - 70} ${y - 60} ${x - 56} ${y - 150} ${x} ${y - 166} ${x + 56} ${y - 150} ${x + 70} ${y - 60}`
      ),
      true,
      0.7
    ),
    18
  ) +
  part(
    curve(
      pts(
        `${x - 136} ${y - 50} ${x} ${y - 86} ${x + 136} ${y - 50} ${x + 90} ${y - 26} ${x} ${y - 40} ${x - 90} ${y - 26}`
      ),
      true,
      0.9
    ),
    10
  )

/** A harpist seated behind an Andean harp. */
export function harpist(part: Part, cut: Cut): string {
  const strings = Array.from(
    { length: 9 },
    (_, i) => `M${476 + i * 30} ${322 + i * 14}L${500 + i * 28} ${760 - i * 26}`
  )
  return (
    part(curve(pts("640 500 740 460 840 500 880 640 900 800 900 940 660 940 640 760"), true, 0.8), 50) +
    part(curve(pts("560 800 700 760 860 800 850 880 640 880 620 940 520 940 524 860"), true, 0.7), 30) +
    bust(part, cut, 740, 372) +
    hat(part, 740, 372) +
    part(
      curve(
        pts("330 820 420 780 560 740 660 640 760 540 720 640 660 780 580 900 470 950 360 930"),
        true,
        0.8
      ),
      40
    ) +
    part(curve(pts("430 250 400 300 380 560 340 840 384 850 424 560 446 320"), true, 0.6), 14) +
    part(
      curve(
        pts("400 230 470 220 560 330 660 380 770 430 790 500 740 520 650 450 540 400 460 300 410 290"),
        true,
        0.8
      ),
      18
    ) +
    cut(strings.join(""), 6) +
    cut(`${oval(480, 850, 22)}${oval(570, 800, 17)}`, 8) +
    part(curve(pts("820 540 870 600 800 680 660 640 560 620 552 580 660 580 760 600"), true, 0.8), 16) +
    cut("M690 700Q700 760 690 780M760 700q10 40 0 70M650 900h190", 8)
  )
}

/** A huaylarsh dancer, one knee raised, handkerchief in the air. */
export function dancer(part: Part, cut: Cut): string {
  return (
    part(curve(pts("560 700 640 690 650 800 630 940 650 950 530 950 540 930 566 820"), true, 0.6), 22) +
    part(
      curve(pts("600 680 740 690 800 760 790 890 820 930 720 934 716 900 724 790 600 780"), true, 0.6),
      22
    ) +
    part(curve(pts("470 470 600 430 730 470 760 600 740 730 600 760 470 730 440 600"), true, 0.8), 46) +
    part(curve(pts("470 480 400 560 360 690 430 720 450 690 430 680 460 620 510 560"), true, 0.7), 16) +
    part(curve(pts("700 500 760 470 830 360 850 260 890 270 886 390 810 530 740 570"), true, 0.8), 16) +
    part(curve(pts("850 270 900 180 980 150 960 210 1010 240 940 270 890 290"), true, 0.8), 14) +
    bust(part, cut, 600, 352) +
    hat(part, 600, 352) +
    cut("M470 660Q600 710 740 660M466 690Q600 740 742 690M540 460L600 560L660 460M600 560V680", 9) +
    cut("M560 850h66M562 880h64M724 850h66M724 880h68M900 200l40 20M880 240l50 0", 8)
  )
}

/** The head of an old woman: kerchief, parted hair in two plaits, lines of age. */
export function head(part: Part, cut: Cut): string {
  const plait = (x: number) =>
    [0, 1, 2, 3].map((i) => part(oval(x, 660 + i * 74, 52 - i * 4, 50), 14)).join("")
  return (
    part(curve(pts("470 760 600 800 730 760 760 900 850 950 350 950 440 900"), true, 0.6), 40) +
    part(
      curve(pts("600 150 760 190 840 330 850 520 800 660 700 700 500 700 400 660 350 520 360 330 440 190")),
      60
    ) +
    part(curve(pts("600 270 720 320 760 450 748 600 690 740 600 800 510 740 452 600 440 450 480 320")), 50) +
    plait(390) +
    plait(810) +
    cut(
      "M600 160V270M560 176Q470 240 430 400M640 176Q730 240 770 400M520 200Q400 280 384 460M680 200Q800 280 816 460",
      9
    ) +
    cut("M486 470q46 -34 88 0q-44 24 -88 0M626 470q46 -34 88 0q-44 24 -88 0", 9) +
    cut(
      "M478 430q50 -34 98 -6M624 424q50 -28 98 6M596 470Q580 560 560 590Q580 616 600 612Q622 616 640 590",
      9
    ) +
    cut("M530 682Q600 662 670 682Q600 712 530 682M560 724q40 14 80 0", 9) +
    cut(
      "M520 360q80 -26 160 0M536 386q64 -20 128 0M470 520l-20 26M478 540l-14 30M730 520l20 26M722 540l14 30M530 610Q510 650 516 680M670 610Q690 650 684 680",
      6
    )
  )
}

/** Mary, Joseph and the child in the manger, cut from one block. */
export function family(part: Part, cut: Cut): string {
  return (
    part(
      curve(pts("720 330 820 380 860 560 900 780 930 940 640 940 640 700 650 480 670 380"), true, 0.8),
      50
    ) +
    part(oval(750, 316, 68, 80), 20) +
    face(cut, 748, 304) +
    cut("M690 350q60 60 118 0M800 480Q850 700 850 920M740 440Q720 640 730 920", 8) +
    part(
      curve(pts("410 400 500 440 540 560 560 760 580 940 260 940 280 780 310 560 350 440"), true, 0.8),
      50
    ) +
    part(oval(430, 420, 66, 76), 20) +
    face(cut, 434, 410) +
    part(
      curve(
        pts(
          "430 330 350 360 330 460 340 540 372 520 376 420 430 380 484 420 490 520 520 540 530 440 510 360"
        ),
        true,
        0.8
      ),
      12
    ) +
    cut("M340 600Q310 780 310 920M420 620Q440 700 520 730M380 620Q370 780 390 920", 8) +
    part(curve(pts("480 850 600 870 740 850 720 950 500 950"), true, 0.6), 20) +
    part(curve(pts("500 850 540 800 640 790 720 840 690 870 540 880"), true, 0.8), 14) +
    part(oval(540, 812, 42, 40), 12) +
    cut("M524 812q6 -6 12 0M544 812q6 -6 12 0M580 830q50 -16 110 14M510 890l40 50M690 890l-40 50", 7)
  )
}
