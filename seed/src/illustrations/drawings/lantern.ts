import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { flower } from "../motifs"
import { box, curve, fill, line, oval, place, poly, soft } from "../svg"

/** A lantern of cut tin with coloured glass. */
function drawLantern(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const tin = tones(rng.pick(["#4A4541", "#8B6A3C", "#5E6468", "#7A4A30"]), 1.1)
  const half = rng.between(220, 250)
  const [top, foot] = [440, 950]
  const glass = [dyes.main, dyes.accent, dyes.second].map((c) => mix(c, "#FFE3A1", 0.42))
  const face = (x: number, w: number, plane: typeof tin, k: number) => {
    const own = rng.fork("cut")
    const d = poly([
      [x, top],
      [x + w, top],
      [x + w, foot],
      [x, foot],
    ])
    const inset = box(x + w * 0.14, top + 40, w * 0.72, foot - top - 80, w * 0.2)
    const cx = x + w / 2
    const cy = (top + foot) / 2
    const kind = own.pick(["star", "flower", "lattice"])
    const cut =
      kind === "star"
        ? Array.from({ length: 8 }, (_, i) =>
            place(
              fill(
                poly([
                  [0, -40],
                  [30, -110],
                  [0, -190],
                  [-30, -110],
                ]),
                glass[i % 2 ? 1 : 2] ?? dyes.accent
              ),
              [cx, cy],
              i * 45,
              [k, 1]
            )
          ).join("")
        : kind === "flower"
          ? place(flower(170, 8, glass[1] ?? dyes.accent, "#FFF1C4"), [cx, cy], 0, [k, 1])
          : [0.2, 0.4, 0.6, 0.8]
              .map((t) =>
                [0.3, 0.5, 0.7]
                  .map((u) => {
                    const [px, py] = [x + w * u, top + 40 + (foot - top - 80) * t]
                    return fill(
                      poly([
                        [px, py - 46],
                        [px + 34 * k, py],
                        [px, py + 46],
                        [px - 34 * k, py],
                      ]),
                      glass[t > 0.5 ? 1 : 2] ?? dyes.accent
                    )
                  })
                  .join("")
              )
              .join("")
    return (
      canvas.solid(d, plane, { shade: 12, light: 10, drop: 0 }) +
      canvas.clip(
        inset,
        fill(inset, glass[0] ?? dyes.main) + fill(oval(cx, cy + 80, w * 0.5, 190), "#FFF1C4", 0.5) + cut
      ) +
      line(inset, plane.deep, { width: 12 }) +
      Array.from({ length: 9 }, (_, i) =>
        fill(
          oval(x + w * 0.07, top + 40 + i * ((foot - top - 80) / 8), 6) +
            oval(x + w * 0.93, top + 40 + i * ((foot - top - 80) / 8), 6),
          "#FFE3A1"
        )
      ).join("")
    )
  }
  const split = 600 + half * 0.35
  const roof = curve(
    [
      [600 - half - 50, top],
      [600 - half * 0.6, top - 60],
      [600 - 60, top - 180],
      [600 + 60, top - 180],
      [600 + half * 0.6, top - 60],
      [600 + half + 50, top],
    ],
    false,
    0.7
  )
  return (
    fill(oval(600, 720, 480, 480), "#F6CF72", 0.12) +
    fill(oval(600, 1000, 460, 80), "#F6CF72", 0.3) +
    contactShadow(600, foot + 62, half * 1.14, 34) +
    face(600 - half, split - 600 + half, tin, 0.9) +
    face(split, 600 + half - split, tones(tin.dark, 1.1), 0.4) +
    canvas.solid(
      soft(
        [
          [600 - half - 40, foot],
          [600 + half + 40, foot],
          [600 + half + 60, foot + 60],
          [600 - half - 60, foot + 60],
        ],
        12
      ),
      tin,
      { shade: 40, light: 14, drop: 0 }
    ) +
    canvas.solid(`${roof}Z`, tin, {
      shade: 80,
      light: 26,
      drop: 0.2,
      texture: [0, 1, 2, 3, 4].map((i) => fill(oval(440 + i * 80, top - 56, 17, 22), "#FFE3A1")).join(""),
    }) +
    canvas.solid(box(600 - half - 56, top - 10, half * 2 + 112, 40, 14), tin, {
      shade: 40,
      light: 10,
      drop: 0,
    }) +
    canvas.solid(box(550, top - 226, 100, 54, 18), tin, { shade: 20, light: 10, drop: 0 }) +
    line(
      `M600 ${top - 226}C480 ${top - 236} 480 ${top - 380} 600 ${top - 380}C720 ${top - 380} 720 ${top - 236} 600 ${top - 226}`,
      tin.deep,
      { width: 20 }
    ) +
    line(`M598 ${top - 228}C484 ${top - 240} 484 ${top - 376} 600 ${top - 378}`, tin.light, { width: 7 })
  )
}

export const lantern: Drawing = { ground: "table", draw: drawLantern }
