import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { box, fill, line, num, soft } from "../svg"
import { hide, stitches } from "../texture/leather"
import { CX, larger } from "./bag"
import { leather, rivet, strap, waxedThread, wovenInsert } from "./leather-parts"

/** An open tote with two handles. */
function drawTote(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = leather(canvas)
  const thread = waxedThread(canvas)
  const [top, foot] = [rng.between(440, 500), 1050]
  const topHalf = rng.between(370, 420)
  const half = topHalf - rng.between(-10, 70)
  const body = soft(
    [
      [CX - topHalf, top],
      [CX + topHalf, top],
      [CX + half, foot],
      [CX - half, foot],
    ],
    [8, 8, 50, 50]
  )
  const grip = rng.between(120, 165)
  const rise = rng.between(130, 200)
  const handle = (dx: number, lift: number) =>
    `M${num(CX - grip + dx)} ${num(top + 90)}V${num(top - 60)}C${num(CX - grip + dx)} ${num(rise + lift)} ${num(CX + grip + dx)} ${num(rise + lift)} ${num(CX + grip + dx)} ${num(top - 60)}V${num(top + 90)}`
  const mouth = soft(
    [
      [CX - topHalf + 4, top + 8],
      [CX - topHalf + 50, top - 34],
      [CX + topHalf - 30, top - 34],
      [CX + topHalf - 4, top + 8],
    ],
    10
  )
  const style = canvas.follow(
    { base: ["liso"], woven: ["franja", "raya", "rombo", "telar"], panel: ["tuna"] },
    ["base", "woven", "woven", "panel"]
  )
  const second = tones(style === "panel" ? dyes.second : mix(dyes.dark, "#7A4A2C", 0.35), 0.9)
  const line1 = top + (foot - top) * rng.between(0.6, 0.7)
  const half1 = topHalf + ((half - topHalf) * (line1 - top)) / (foot - top)
  const lower = soft(
    [
      [CX - half1 - 9, line1],
      [CX + half1 + 9, line1],
      [CX + half + 9, foot + 9],
      [CX - half - 9, foot + 9],
    ],
    [0, 0, 50, 50]
  )
  const texture = hide(rng.fork("pores"), CX - topHalf, top, topHalf * 2, foot - top, skin.deep)
  const woven =
    style === "woven"
      ? wovenInsert(canvas, CX, (top + line1) / 2 + 50, topHalf * 2 + 40, rng.between(150, 210))
      : ""
  const tab = (dx: number) => {
    const d = box(CX + dx - 34, top + 34, 68, 110, 16)
    return (
      canvas.solid(d, second, { shade: 10, light: 6 }) +
      stitches(box(CX + dx - 25, top + 43, 50, 92, 10), thread, second.deep, 4)
    )
  }
  return (
    contactShadow(CX, foot - 4, half * 0.98) +
    line(handle(22, 34), skin.deep, { width: 34 }) +
    fill(mouth, mix(skin.deep, "#24131C", 0.3)) +
    canvas.solid(body, skin, { shade: 74, light: 28, texture: texture + woven }) +
    (style === "base" || style === "panel"
      ? canvas.clip(body, canvas.solid(lower, second, { shade: 60, light: 30, drop: 0 })) +
        stitches(`M${num(CX - half1)} ${num(line1 + 16)}H${num(CX + half1)}`, thread, second.deep)
      : "") +
    stitches(`M${num(CX - topHalf + 12)} ${num(top + 18)}H${num(CX + topHalf - 12)}`, thread, skin.deep) +
    strap(handle(0, 0), second, thread, 40) +
    tab(-grip) +
    tab(grip) +
    rivet(CX - grip, top + 120) +
    rivet(CX + grip, top + 120)
  )
}

export const tote: Drawing = { ground: "table", draw: (canvas) => larger(drawTote(canvas)) }
