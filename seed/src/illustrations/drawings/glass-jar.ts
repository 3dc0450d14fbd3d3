import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { flower, leaf, spray } from "../motifs"
import { type Point, box, curve, fill, line, num, oval, place, soft } from "../svg"
import { turnedShape } from "../turned"
import { turnedPlanes } from "./pottery"

export const glassJar: Drawing = { ground: "table", draw: drawGlass }

/** Blown or cut glass: a bottle, a jar with a lid, or a painted tumbler. */
function drawGlass(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const form = canvas.follow({ tumbler: ["vaso"], jar: ["frasco"], bottle: ["botella"] }, [
    "bottle",
    "jar",
    "tumbler",
  ])
  const holds = form === "bottle" && canvas.says("florero")
  const profile: Point[] =
    form === "bottle"
      ? [
          [70, 190],
          [64, 250],
          [72, 400],
          [200, 520],
          [250, 640],
          [252, 900],
          [230, 1020],
        ]
      : form === "jar"
        ? [
            [220, 360],
            [232, 420],
            [320, 520],
            [344, 700],
            [330, 920],
            [270, 1030],
          ]
        : [
            [300, 260],
            [290, 460],
            [270, 760],
            [246, 1010],
          ]
  const glass = tones(mix(dyes.main, "#E9F0EC", form === "tumbler" ? 0.72 : 0.42), 0.9)
  const shape = turnedShape({ cx: 600, profile, tilt: 0.15 })
  const [top, foot] = [profile[0]?.[1] ?? 0, profile[profile.length - 1]?.[1] ?? 0]
  const level = form === "tumbler" ? 620 : 600
  const own = rng.fork("paint")
  const painted = [-0.6, -0.2, 0.2, 0.6]
    .map((t, i) => {
      const at = shape.surface(t, level + 130 + (i % 2) * 30)
      const k = Math.cos((t * Math.PI) / 2)
      return place(
        place(leaf(90, "#FBF7F0"), [0, 20], 150) +
          place(leaf(90, "#FBF7F0"), [0, 20], -150) +
          flower(66, own.pick([6, 8]), i % 2 ? dyes.accent : "#FBF7F0", "#E0A526"),
        at,
        0,
        [k, 1]
      )
    })
    .join("")
  const rings = [level - 20, level + 280]
    .map(
      (y) =>
        line(shape.ring(y), "#FBF7F0", { width: 10, opacity: 0.9 }) +
        line(shape.ring(y + 20), dyes.accent, { width: 7 })
    )
    .join("")
  const r0 = profile[0]?.[0] ?? 100
  const lid =
    form === "jar"
      ? canvas.solid(box(600 - r0 - 26, top - 96, r0 * 2 + 52, 110, 26), tones("#B98A55"), {
          shade: 60,
          light: 22,
          drop: 0,
        }) +
        fill(oval(600, top - 92, r0 + 24, 34), "#CFA270") +
        line(`M${num(600 - r0 - 20)} ${num(top - 30)}h${num(r0 * 2 + 40)}`, "#8A5A34", {
          width: 5,
          opacity: 0.5,
        })
      : form === "bottle" && !holds
        ? canvas.solid(
            soft(
              [
                [545, 100],
                [655, 100],
                [648, 200],
                [552, 200],
              ],
              14
            ),
            tones("#B98A55"),
            { shade: 26, light: 12, drop: 0 }
          ) + fill(oval(600, 104, 54, 12), "#CFA270")
        : ""
  const cord =
    form === "bottle"
      ? [0, 1, 2]
          .map((i) => line(shape.ring(330 + i * 20), i % 2 ? dyes.pale : dyes.accent, { width: 15 }))
          .join("")
      : ""
  const stem = holds
    ? place(
        spray(rng.fork("stem"), 190, { petal: [dyes.accent, dyes.pale], heart: "#E0A526", leaf: "#5F8A5C" }),
        [600, 150]
      )
    : ""
  const drawn =
    fill(oval(720, foot + 50, 330, 44), dyes.main, 0.2) +
    contactShadow(600, foot + 28, (profile[profile.length - 1]?.[0] ?? 200) * 1.05, 34) +
    canvas.clip(
      shape.outline,
      fill(shape.outline, glass.base, 0.86) +
        fill(shape.zone(foot - 60, foot + 4), glass.dark, 0.6) +
        rings +
        painted +
        turnedPlanes(shape, top, foot, glass, 0.85) +
        fill(
          curve([
            shape.surface(0.52, top + (foot - top) * 0.3),
            shape.surface(0.6, top + (foot - top) * 0.5),
            shape.surface(0.58, top + (foot - top) * 0.8),
            shape.surface(0.5, top + (foot - top) * 0.6),
          ]),
          "#FFFFFF",
          0.4
        )
    ) +
    line(shape.outline, glass.deep, { width: 5, opacity: 0.5 }) +
    fill(shape.mouth, glass.glow) +
    fill(oval(600, top + 2, r0 - 16, (r0 - 16) * 0.15), glass.dark, 0.8) +
    cord +
    lid
  return holds ? place(stem + drawn, [60, 130], 0, 0.9) : drawn
}
