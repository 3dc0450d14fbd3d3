import { type Canvas } from "../canvas"
import { mix, shaded, tones } from "../colour"
import { curve, fill, line, place, pts } from "../svg"
import { hide, stitches } from "../texture/leather"
import { buckle, leather, waxedThread, wovenInsert } from "./leather-parts"

/** A low shoe, toe to the left: moccasin, strap shoe, or sneaker on a pale rubber sole. */
export function lowShoe(canvas: Canvas, form: "moccasin" | "strap" | "sneaker", dim: boolean): string {
  const { rng, dyes } = canvas
  const base = leather(canvas)
  const skin = dim ? tones(base.dark, 0.95) : base
  const thread = waxedThread(canvas)
  const sneaker = form === "sneaker"
  const upper = curve(
    pts(
      "92 650 104 560 180 500 300 474 400 440 500 400 600 380 740 380 830 352 880 360 902 450 906 560 900 650 700 656 400 658 140 658"
    ),
    true,
    0.7
  )
  const mouth = curve(
    form === "strap"
      ? pts("380 462 460 420 600 396 740 390 850 358 880 374 800 430 680 474 520 490 420 488")
      : pts("500 410 600 388 740 386 850 358 880 374 800 424 680 446 560 440"),
    true,
    0.9
  )
  const rubber = tones("#EFE6D4", 0.8)
  const sole = sneaker
    ? canvas.solid("M76 630C70 700 84 730 130 732H880C916 730 924 690 916 630Z", rubber, {
        shade: 16,
        light: 12,
        drop: 1,
      }) + line("M92 690H914", mix(dyes.accent, dyes.main, 0.3), { width: 11 })
    : canvas.solid("M700 690H908L900 750H716Z", tones("#4A2E1E"), { shade: 20, light: 8, drop: 0 }) +
      canvas.solid("M84 644C84 688 98 700 130 700H912V644Z", tones("#6B4429"), { light: 8, drop: 1 }) +
      line("M98 664H906", "#E4C79A", { width: 5, dash: "10 8" })
  const woven = sneaker && canvas.says("bayeta", "lona")
  const side = curve(pts("470 430 560 410 700 480 830 440 890 450 902 640 560 652 500 560"), true, 0.6)
  const cap = curve(pts("66 668 84 560 160 510 262 488 300 560 306 668"), true, 0.8)
  const laces = [0, 1, 2, 3]
    .map((i) => {
      const [x, y] = [348 + i * 46, 452 - i * 15]
      return (
        line(`M${x - 8} ${y - 14}L${x + 44} ${y + 50}`, shaded(dyes.dark, 0.1), { width: 16 }) +
        line(`M${x - 6} ${y - 18}L${x + 42} ${y + 44}`, "#FBF7F0", { width: 10 })
      )
    })
    .join("")
  const detail = {
    moccasin:
      line("M150 560Q200 508 300 506Q400 500 440 470Q470 440 462 424", skin.deep, { width: 12 }) +
      line("M150 560Q200 508 300 506Q400 500 440 470Q470 440 462 424", thread, { width: 5, dash: "8 10" }) +
      canvas.solid(
        curve(pts("420 440 500 404 560 408 610 470 640 560 560 560 500 500"), true, 0.6),
        tones(skin.light),
        { shade: 12, light: 8 }
      ) +
      fill("M496 456l60 26l-8 18l-60 -26Z", skin.deep),
    strap:
      line("M640 640C600 560 590 440 640 378", skin.deep, { width: 66, cap: "butt" }) +
      line("M640 640C600 560 590 440 640 378", skin.base, { width: 56, cap: "butt" }) +
      line("M622 640C582 560 572 440 620 378", thread, { width: 4, dash: "9 8" }) +
      place(buckle(0, 0, 74, 64), [610, 510], 6),
    sneaker:
      canvas.solid(cap, rubber, { shade: 12, light: 14 }) +
      laces +
      stitches(curve(pts("470 430 520 500 560 580 576 640"), false, 0.7), thread, skin.deep, 4) +
      canvas.solid("M858 372Q906 366 910 450L912 560L872 566Z", tones(dyes.accent, 0.9), {
        shade: 10,
        light: 6,
      }),
  }[form]
  return (
    sole +
    canvas.solid(upper, skin, {
      shade: 44,
      light: 20,
      drop: 0.7,
      texture:
        hide(rng.fork("pores"), 90, 350, 820, 310, skin.deep, 70) +
        (woven ? canvas.clip(side, place(wovenInsert(canvas, 0, 0, 460, 130), [720, 560])) : ""),
    }) +
    fill(mouth, form === "strap" ? mix(skin.deep, "#E8D3AE", 0.45) : shaded(skin.deep, 0.3)) +
    line(mouth, skin.light, { width: 9 }) +
    detail +
    fill(curve(pts("130 570 190 526 280 508 270 526 190 560"), true, 0.9), "#FFFDF6", dim ? 0.1 : 0.28)
  )
}
