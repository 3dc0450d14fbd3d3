import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { curve, fill, line, oval, place, pts } from "../svg"
import { hide, stitches } from "../texture/leather"
import { leather, waxedThread, wovenInsert } from "./leather-parts"
import { lowShoe } from "./low-shoe"

/** One lace-up shoe, toe to the left. */
function oneShoe(canvas: Canvas, dim: boolean): string {
  const { rng, dyes } = canvas
  const base = leather(canvas)
  const skin = dim ? tones(base.dark, 0.95) : base
  const thread = waxedThread(canvas)
  const own = rng.fork("cut")
  const cap = own.pick(["plain", "cap", "wing"])
  const woven =
    canvas.follow(
      { plain: ["escolar", "oficina", "derby", "oxford", "mocasin"], woven: ["bayeta", "lona"] },
      ["plain", "woven"]
    ) === "woven"
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
        (woven ? canvas.clip(quarter, place(wovenInsert(canvas, 0, 0, 500, 80), [740, 600])) : ""),
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
  const form = canvas.follow(
    { moccasin: ["mocasin"], sneaker: ["zapatilla"], strap: ["correa"], laced: ["zapato"] },
    ["laced"]
  )
  if (form !== "laced")
    return (
      contactShadow(630, 1000, 470, 36) +
      contactShadow(350, 950, 280, 26) +
      place(lowShoe(canvas, form, true), [196, 192], 0, [1.02, 0.9]) +
      place(lowShoe(canvas, form, false), [50, 310], 0, [1.1, 0.96])
    )
  return (
    contactShadow(630, 1026, 470, 36) +
    contactShadow(350, 978, 280, 26) +
    place(oneShoe(canvas, true), [196, 262], 0, [1.02, 0.8]) +
    place(oneShoe(canvas, false), [50, 368], 0, [1.1, 0.86])
  )
}

export const shoe: Drawing = { ground: "table", draw: drawShoes }
