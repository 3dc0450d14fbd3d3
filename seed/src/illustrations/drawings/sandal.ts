import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { curve, fill, line, oval, place, pts } from "../svg"
import { hide } from "../texture/leather"
import { buckle, leather, waxedThread, wovenInsert } from "./leather-parts"

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

export const sandal: Drawing = { ground: "flat", draw: drawSandals }
