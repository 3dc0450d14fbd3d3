import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { curve, fill, line, num, oval, place, type Point, poly, pts } from "../svg"
import { grain } from "../texture/grain"
import { littleAnimal, littlePerson } from "./little-people"
import { nativityIn, type Vessel } from "./nativity-vessels"

/** A small nativity under a thatched or arched shelter, the child in the middle. */
function drawNativity(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const clothes = [dyes.main, dyes.accent, dyes.second, "#3F6B4F", "#23325F", "#E0A526"].filter(
    (c, i, all) => all.indexOf(c) === i
  )
  const wood = tones(rng.pick(["#9A6237", "#7D4A2B", "#B17B4A"]))
  const straw = tones("#D9B063", 0.9)
  const arched = rng.chance(0.45)
  const [left, right, foot] = [210, 990, 1000]
  const back = arched
    ? `M240 ${foot}V560A360 330 0 0 1 960 560V${foot}Z`
    : poly(pts(`250 ${foot} 250 520 600 300 950 520 950 ${foot}`))
  const night = tones(
    rng.pick(["#23325F", mix(dyes.dark, "#23325F", 0.5), mix(dyes.main, "#23325F", 0.55)]),
    0.8
  )
  const stars = Array.from({ length: 9 }, () =>
    fill(oval(rng.between(320, 880), rng.between(400, 640), rng.between(3, 7)), "#F6E7B8")
  ).join("")
  const comet = fill(
    poly(
      Array.from({ length: 16 }, (_, i): Point => {
        const r = i % 2 ? 18 : i % 4 ? 40 : 56
        return [600 + Math.cos((i * Math.PI) / 8) * r, 410 + Math.sin((i * Math.PI) / 8) * r]
      })
    ),
    "#F3CF6A"
  )
  const posts = [left + 30, right - 62]
    .map((x) => {
      const d = `M${x} 520h34v${foot - 520}h-34Z`
      return canvas.solid(d, wood, {
        shade: 12,
        light: 6,
        texture: grain(rng.fork(`post${x}`), { x, y: 520, w: 34, h: 480 }, wood.deep, {
          along: "down",
          knots: false,
        }),
      })
    })
    .join("")
  let thatch = ""
  const strawLine = rng.fork("straw")
  for (let i = 0; i <= 44; i++) {
    const t = i / 44
    const x = 170 + t * 860
    const y = 560 - Math.abs(0.5 - Math.abs(t - 0.5)) * 560
    const lean = (t - 0.5) * 60
    thatch += `M${num(x - lean)} ${num(y - 74)}L${num(x + lean * 0.6)} ${num(y + strawLine.between(26, 60))}`
  }
  const roofShape = poly(pts("150 530 600 180 1050 530 1020 600 600 282 180 600"))
  const roof = arched
    ? line(`M240 ${foot}V560A360 330 0 0 1 960 560V${foot}`, wood.deep, { width: 60 }) +
      line(`M240 ${foot}V560A360 330 0 0 1 960 560V${foot}`, wood.base, { width: 48 }) +
      line(`M226 ${foot}V560A374 344 0 0 1 600 214`, wood.glow, { width: 8, opacity: 0.7 }) +
      Array.from({ length: 13 }, (_, i) => {
        const a = Math.PI + (Math.PI * i) / 12
        return fill(
          oval(600 + Math.cos(a) * 360, 560 + Math.sin(a) * 330, 15),
          i % 2 ? dyes.accent : "#E0A526"
        )
      }).join("")
    : canvas.solid(roofShape, straw, { shade: 20, light: 12 }) +
      line(thatch, straw.deep, { width: 6, opacity: 0.5 }) +
      line(thatch, straw.light, { width: 3 })
  const floor = canvas.solid(
    curve(
      pts(
        `150 ${foot - 10} 300 ${foot - 44} 600 ${foot - 56} 900 ${foot - 44} 1050 ${foot - 10} 1020 ${foot + 44} 600 ${foot + 60} 180 ${foot + 44}`
      )
    ),
    tones(rng.pick(["#8F8B5A", "#B08A55", "#7E8F63"]), 0.8),
    { shade: 24, light: 10 }
  )
  const crib =
    canvas.solid(curve(pts("510 900 600 912 690 900 676 990 600 1002 524 990"), true, 0.6), wood, {
      shade: 18,
      light: 8,
    }) +
    line("M500 896L544 1000M700 896L656 1000", wood.deep, { width: 12 }) +
    fill(curve(pts("500 902 540 872 600 882 660 872 700 902 600 922")), straw.base) +
    fill(oval(600, 878, 66, 26), "#FBF7F0") +
    fill(oval(556, 868, 24), "#C58A5E") +
    line("M548 868h2M562 868h2", "#241712", { width: 5 }) +
    line("M590 890q40 8 66 -8", dyes.accent, { width: 8 })
  const at = (content: string, x: number, y: number) =>
    fill(oval(x + 14, y, 64, 13), "#24131C", 0.25) + place(content, [x, y])
  const figures =
    at(littleAnimal(rng.fork("ox"), 230, rng.pick(["#8A4B2A", "#6B4A35"]), true), 800, 930) +
    place(
      at(littleAnimal(rng.fork("ass"), 210, rng.pick(["#A79C90", "#C9B9A2"]), false), 0, 0),
      [404, 930],
      0,
      [-1, 1]
    ) +
    at(littlePerson(rng.fork("mary"), 330, clothes, "kneel"), 448, 996) +
    at(littlePerson(rng.fork("joseph"), 350, clothes, "stand"), 752, 996) +
    crib +
    at(littlePerson(rng.fork("shepherd"), 230, clothes, "arms-up"), 282, 1016) +
    at(littleAnimal(rng.fork("sheep"), 150, "#F4ECDC", false), 900, 1026)
  const vessel = canvas.follow<Vessel | "shelter">(
    { nut: ["nuez"], matchbox: ["caja", "cajita"], bulb: ["foco"], gourd: ["calabacita"] },
    ["shelter"]
  )
  if (vessel !== "shelter") return nativityIn(canvas, vessel, figures)
  return (
    contactShadow(600, foot + 36, 430, 40) +
    canvas.clip(
      back,
      fill(back, night.base) + fill("M700 0H1200V1200H760Z", night.dark, 0.6) + stars + comet
    ) +
    posts +
    roof +
    floor +
    figures
  )
}

export const nativity: Drawing = { ground: "table", draw: drawNativity }
