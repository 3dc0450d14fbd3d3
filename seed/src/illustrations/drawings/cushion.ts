import { type Canvas } from "../canvas"
import { tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { spray } from "../motifs"
import { type Point, curve, fill, line, place, pts, soft } from "../svg"
import { fringe, threads } from "../texture/weave"
import { patchwork, rooster } from "./sewn-figures"
import { weaving } from "./weaving"

/** A square cushion, plump, woven or embroidered. */
function drawCushion(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plump = rng.between(26, 44)
  const d = curve(
    pts(
      `170 200 385 ${176 + plump} 600 ${182 + plump} 815 ${176 + plump} 1030 200 ${1024 - plump} 400 ${1018 - plump} 620 ${1024 - plump} 840 1030 1040 815 ${1064 - plump} 600 ${1058 - plump} 385 ${1064 - plump} 170 1040 ${176 + plump} 840 ${182 + plump} 620 ${176 + plump} 400`
    ),
    true,
    0.9
  )
  const bulge = (p: Point): Point => {
    const [x, y] = [(p[0] - 600) / 430, (p[1] - 620) / 430]
    return [600 + x * 430 * (1 - 0.07 * (1 - y * y) + 0.02), 620 + y * 430 * (1 - 0.07 * (1 - x * x) + 0.02)]
  }
  const area = { x: 150, y: 170, w: 900, h: 900 }
  const embroidered =
    canvas.follow({ sewn: ["bordado", "ave", "retazo"], woven: ["telar"] }, ["sewn", "woven"]) === "sewn"
  const petals = { petal: [dyes.accent, dyes.second, dyes.pale], heart: dyes.second, leaf: "#6E9267" }
  const pieced = canvas.says("retazo") ? (canvas.says("estrella") ? "star" : "hexagons") : undefined
  const surface = embroidered
    ? fill("M0 0H1200V1200H0Z", dyes.main) +
      threads(rng.fork("t"), area, dyes.dark, dyes.pale, 9) +
      (pieced
        ? canvas.clip("M250 270H950V970H250Z", place(patchwork(canvas, pieced), [600, 620]))
        : canvas.says("gallo")
          ? place(rooster(canvas), [580, 610], 0, 1.05)
          : [0, 90, 180, 270]
              .map((a, i) =>
                place(place(spray(rng.fork(`s${i % 2}`), 200, petals), [0, -190]), [600, 620], a + 45)
              )
              .join("")) +
      line(soft(pts("270 290 930 290 930 950 270 950"), 30), dyes.pale, { width: 8, dash: "22 14" })
    : weaving(canvas, "cushion", area, rng.pick(["across", "down"] as const), 2, bulge)
  const tassel = (x: number, y: number, turn: number) =>
    place(
      line("M0 0V26", dyes.dark, { width: 10 }) +
        place(fringe(rng.fork(`${x}${y}`), -26, 24, 52, 62, [dyes.accent, dyes.second]), [0, 0]) +
        fill("M-20 14h40v18h-40Z", dyes.dark),
      [x, y],
      turn
    )
  const tassels = rng.chance(0.7)
    ? tassel(176, 206, 135) + tassel(1024, 206, -135) + tassel(176, 1034, 45) + tassel(1024, 1034, -45)
    : ""
  return (
    castShadow(d, 20, 26) +
    tassels +
    canvas.solid(d, tones(dyes.main, 0.9), { texture: surface, shade: 60, light: 30 }) +
    canvas.clip(
      d,
      line(
        "M230 262Q330 300 380 380M970 262Q870 300 830 372M230 980Q330 940 372 870M970 980Q880 940 836 876",
        "#24131C",
        { width: 14, opacity: 0.1 }
      )
    ) +
    line(d, dyes.dark, { width: 7, opacity: 0.6 })
  )
}

export const cushion: Drawing = { ground: "flat", draw: drawCushion }
