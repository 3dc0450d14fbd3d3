import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { curve, fill, line, num, oval, place, type Point, pts } from "../svg"
import { hide, stitches } from "../texture/leather"
import { buckle, leather, waxedThread, wovenInsert } from "./leather-parts"

/** One lace-up shoe, toe to the left. */
function oneShoe(canvas: Canvas, dim: boolean): string {
  const { rng, dyes } = canvas
  const base = leather(canvas)
  const skin = dim ? tones(base.dark, 0.95) : base
  const thread = waxedThread(canvas)
  const own = rng.fork("cut")
  const cap = own.pick(["plain", "cap", "wing"])
  const second = own.chance(0.4) ? tones(mix(dyes.second, "#7A4A2C", 0.35), 0.95) : skin
  const upper = curve(
    pts(
      "96 640 110 560 190 500 330 470 450 400 540 310 590 270 690 256 820 262 868 300 884 420 900 560 900 640 700 652 400 656 140 656"
    ),
    true,
    0.7
  )
  const quarter = curve(
    pts("470 396 560 300 600 268 700 254 830 262 870 300 886 430 902 580 900 650 560 656 540 560 500 460"),
    true,
    0.7
  )
  const toe =
    cap === "wing"
      ? curve(pts("60 660 70 560 190 480 300 480 320 540 360 520 400 600 470 620 540 660"), true, 0.7)
      : curve(pts("60 660 80 540 190 480 290 474 320 560 316 660"), true, 0.8)
  const sole = "M84 640C84 690 96 706 130 706H470C520 706 530 690 560 690H640V716H912V640Z"
  const heel = "M668 690H910L902 770H690Z"
  const laces = [0, 1, 2, 3]
    .map((i) => {
      const [x, y] = [452 + i * 38, 420 - i * 40]
      return (
        line(`M${x - 30} ${y - 14}L${x + 44} ${y + 34}`, shaded(dyes.dark, 0.1), { width: 13 }) +
        line(`M${x - 28} ${y - 18}L${x + 42} ${y + 28}`, dyes.pale, { width: 6 })
      )
    })
    .join("")
  const eyelets = [0, 1, 2, 3].map((i) => fill(oval(506 + i * 38, 462 - i * 40, 9), "#C99A3F")).join("")
  const mouth = curve(pts("592 276 690 246 820 254 866 290 780 300 680 300"), true, 0.9)
  const holes =
    cap === "plain"
      ? ""
      : Array.from({ length: 9 }, (_, i) =>
          fill(
            oval(
              304 - Math.abs(i - 4) * -2 + (cap === "wing" ? 20 + i * 14 : 0),
              cap === "wing" ? 556 + i * 9 : 500 + i * 17,
              5
            ),
            skin.deep
          )
        ).join("")
  return (
    canvas.solid(heel, tones("#4A2E1E"), { shade: 26, light: 8, drop: 0 }) +
    canvas.solid(sole, tones("#6B4429"), { light: 8, drop: 1 }) +
    line("M96 664H906", "#E4C79A", { width: 5, dash: "10 8" }) +
    fill(curve(pts("430 400 520 280 590 230 620 270 540 330 470 420"), true, 0.8), second.dark) +
    canvas.solid(upper, skin, {
      shade: 44,
      light: 20,
      drop: 0.7,
      texture:
        hide(rng.fork("pores"), 90, 250, 820, 410, skin.deep, 60) +
        (cap === "plain"
          ? ""
          : canvas.clip(
              toe,
              fill(toe, second.base) +
                fill("M60 560Q200 440 420 480L420 500Q220 470 90 600Z", second.glow, 0.35)
            ) +
            holes +
            stitches(toe, thread, skin.deep, 4)),
    }) +
    canvas.solid(quarter, skin, {
      shade: 40,
      light: 14,
      texture:
        hide(rng.fork("pores2"), 460, 250, 450, 410, skin.deep, 40) +
        (own.chance(0.4) ? canvas.clip(quarter, place(wovenInsert(canvas, 0, 0, 500, 80), [740, 600])) : ""),
    }) +
    stitches(curve(pts("496 420 572 322 610 292 700 276 826 284"), false, 0.7), thread, skin.deep, 4) +
    stitches(curve(pts("486 420 520 480 556 570 574 646"), false, 0.7), thread, skin.deep, 4) +
    line("M790 270C780 400 800 560 806 650", skin.deep, { width: 4, opacity: 0.5 }) +
    fill(mouth, shaded(skin.deep, 0.3)) +
    eyelets +
    laces +
    fill(curve(pts("130 580 190 528 280 508 270 526 190 560"), true, 0.9), "#FFFDF6", dim ? 0.1 : 0.28)
  )
}

function drawShoes(canvas: Canvas): string {
  return (
    contactShadow(630, 1022, 470, 40) +
    place(oneShoe(canvas, true), [196, 262], 0, [1.02, 0.8]) +
    place(oneShoe(canvas, false), [50, 368], 0, [1.1, 0.86])
  )
}

/** One sandal seen from above in perspective, toe to the lower left. */
function oneSandal(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const insole = tones(mix("#C08A57", dyes.pale, 0.2), 0.9)
  const outline = curve(
    pts(
      "0 -420 96 -404 152 -300 150 -150 120 0 112 160 132 300 96 400 0 436 -96 400 -124 300 -100 160 -120 0 -160 -160 -164 -300 -104 -400"
    ),
    true,
    0.9
  )
  const style = rng.fork("style").pick(["cross", "bands", "thong"])
  const strapShape = (points: string) => {
    const d = curve(pts(points), true, 0.7)
    return (
      place(fill(d, "#24131C", 0.25), [8, 14]) +
      canvas.solid(d, skin, {
        shade: 16,
        light: 10,
        texture: hide(rng.fork("p"), -180, -400, 360, 800, skin.deep, 30),
      }) +
      line(d, thread, { width: 4, dash: "10 8", opacity: 0.9 })
    )
  }
  const woven = (y: number, h: number) => {
    const d = curve(
      [
        [-172, y],
        [0, y - 40],
        [168, y],
        [164, y + h],
        [0, y + h - 36],
        [-168, y + h],
      ],
      true,
      0.6
    )
    return (
      place(fill(d, "#24131C", 0.25), [8, 14]) +
      canvas.clip(d, fill(d, dyes.dark) + wovenInsert(canvas, 0, y + h / 2 - 18, 380, h + 30)) +
      line(d, skin.deep, { width: 8 }) +
      line(d, thread, { width: 3, dash: "9 7" })
    )
  }
  const upper =
    style === "cross"
      ? strapShape("-176 -250 -120 -300 170 -130 156 -60 100 -80 -170 -190") +
        strapShape("172 -250 116 -300 -170 -130 -150 -60 -100 -80 166 -190")
      : style === "bands"
        ? woven(-270, 120) + strapShape("-164 -70 0 -120 150 -70 148 -10 0 -60 -158 -10")
        : line("M0 -280C-40 -180 -130 -130 -140 -20M0 -280C40 -180 120 -130 130 -20", skin.deep, {
            width: 50,
          }) +
          line("M0 -280C-40 -180 -130 -130 -140 -20M0 -280C40 -180 120 -130 130 -20", skin.base, {
            width: 40,
          }) +
          fill(oval(0, -280, 26), skin.light) +
          fill(oval(0, -200, 40), dyes.accent) +
          fill(oval(0, -200, 20), dyes.second)
  const heelStrap = strapShape("-118 170 0 130 120 170 124 220 0 184 -116 220")
  return (
    place(fill(outline, "#3A2418", 0.22), [20, 26]) +
    place(fill(outline, "#4A2E1E"), [8, 14]) +
    canvas.solid(outline, insole, { shade: 16, light: 10 }) +
    line(
      curve(
        pts(
          "0 -396 84 -380 132 -294 130 -150 100 0 92 160 112 296 80 380 0 412 -80 380 -104 296 -80 160 -100 0 -140 -160 -144 -294 -90 -376"
        ),
        true,
        0.9
      ),
      thread,
      { width: 4, dash: "11 9", opacity: 0.8 }
    ) +
    fill(oval(0, 300, 60, 70), insole.dark, 0.3) +
    fill(oval(-6, -220, 90, 110), insole.dark, 0.2) +
    upper +
    heelStrap +
    place(buckle(0, 0, 62, 50), [92, 194], 10)
  )
}

function drawSandals(canvas: Canvas): string {
  const turn = canvas.rng.fork("turn").between(8, 18)
  return (
    place(oneSandal(canvas), [385, 610], -turn, [1.12, 1.12]) +
    place(oneSandal(canvas), [815, 590], turn, [-1.12, 1.12])
  )
}

/** One ankle or tall boot, toe to the left. */
function oneBoot(canvas: Canvas, dim: boolean): string {
  const { rng, dyes } = canvas
  const base = leather(canvas)
  const skin = dim ? tones(base.dark, 0.95) : base
  const thread = waxedThread(canvas)
  const own = rng.fork("boot")
  const top = own.between(80, 210)
  const laced = own.chance(0.55)
  const shaft: Point[] = [
    [430, top],
    [780, top - 14],
    [786, 420],
    [812, 600],
    [824, 770],
    [760, 782],
    [300, 784],
    [90, 780],
    [84, 690],
    [150, 610],
    [290, 568],
    [400, 500],
    [436, 380],
  ]
  const upper = curve(shaft, true, 0.62)
  const sole = "M70 770C70 824 90 838 130 838H430C490 838 500 812 540 812H600V840H838V770Z"
  const heel = "M610 812H836L826 920H632Z"
  const woven = own.chance(0.5)
  const laces = laced
    ? Array.from({ length: 6 }, (_, i) => {
        const y = top + 60 + i * ((500 - top) / 6.4)
        const x = y > 420 ? 440 - (y - 420) * 0.5 : 440
        return (
          line(
            `M${num(x - 6)} ${num(y)}L${num(x + 76)} ${num(y + 26)}M${num(x - 6)} ${num(y + 30)}L${num(x + 76)} ${num(y - 4)}`,
            dyes.pale,
            { width: 8 }
          ) + fill(oval(x + 78, y + 12, 9), "#C99A3F")
        )
      }).join("")
    : ""
  const flap = curve(
    [
      [556, top + 10],
      [566, 300],
      [540, 470],
      [470, 580],
      [360, 640],
    ],
    false,
    0.8
  )
  return (
    canvas.solid(heel, tones("#3E2619"), { shade: 26, light: 8, drop: 0 }) +
    canvas.solid(sole, tones("#5E3C25"), { light: 8, drop: 1 }) +
    line("M84 794H830", "#E4C79A", { width: 5, dash: "11 8" }) +
    canvas.solid(upper, skin, {
      shade: 56,
      light: 24,
      drop: 0.2,
      texture:
        hide(rng.fork("pores"), 80, top, 760, 700, skin.deep, 80) +
        fill(
          curve(
            [
              [80, 800],
              [80, 680],
              [160, 600],
              [270, 580],
              [300, 680],
              [300, 800],
            ],
            true,
            0.8
          ),
          skin.dark,
          0.4
        ) +
        (woven ? wovenInsert(canvas, 610, top + 96, 460, 110) : "") +
        line("M470 470Q560 520 700 500M480 520Q560 560 660 548", skin.deep, { width: 8, opacity: 0.25 }),
    }) +
    (laced
      ? stitches(flap, thread, skin.deep, 4)
      : stitches(`M600 ${num(top + 10)}C596 300 640 420 700 600`, thread, skin.deep, 4)) +
    stitches(curve(pts("270 580 312 650 306 780"), false, 0.8), thread, skin.deep, 4) +
    fill(
      curve(
        [
          [430, top + 4],
          [600, top - 24],
          [780, top - 10],
          [610, top + 22],
        ],
        true,
        0.9
      ),
      shaded(skin.deep, 0.35)
    ) +
    line(
      curve(
        [
          [428, top + 6],
          [610, top + 26],
          [782, top - 8],
        ],
        false
      ),
      skin.light,
      { width: 12 }
    ) +
    line(`M790 ${num(top + 6)}q46 -50 6 -70q-36 -6 -26 66`, skin.deep, { width: 14 }) +
    laces +
    fill(curve(pts("120 690 180 632 260 606 250 628 180 670"), true, 0.9), "#FFFDF6", dim ? 0.1 : 0.28)
  )
}

function drawBoots(canvas: Canvas): string {
  return (
    contactShadow(640, 1050, 440, 42) +
    place(oneBoot(canvas, true), [270, 80], 0, 0.98) +
    place(oneBoot(canvas, false), [80, 136], 0, 1.02)
  )
}

export const shoe: Drawing = { ground: "table", draw: drawShoes }
export const sandal: Drawing = { ground: "flat", draw: drawSandals }
export const boot: Drawing = { ground: "table", draw: drawBoots }
