import { type Canvas } from "../canvas"
import { type Drawing } from "../drawing"
import { castShadow } from "../ground"
import { bird } from "../motifs"
import { line, num, oval, place, poly } from "../svg"
import { INK, SILVER, bead, linen, onCloth, pendant } from "./jewel-parts"
import { spiral } from "./torito"

function drawEarrings(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const palette = [dyes.main, dyes.accent, dyes.second, dyes.pale]
  const own = rng.fork("form")
  const form = canvas.follow<"hoop" | "drop" | "fan" | "bird" | "stud" | "moon">(
    {
      fan: ["abanico", "rombo", "triangulo", "cascada", "pluma"],
      stud: ["dormilona"],
      moon: ["luna"],
      hoop: ["filigrana"],
      drop: ["chakana", "disco", "flor", "martillada", "martillado"],
      bird: ["ave"],
    },
    ["hoop", "drop", "fan", "bird"]
  )
  const fringeCount = own.whole(5, 7)
  const one = () => {
    const hook =
      line("M0 -330C-70 -350 -70 -450 0 -450C60 -450 66 -400 60 -350", SILVER.deep, { width: 12 }) +
      line("M0 -332C-66 -352 -66 -448 0 -448C58 -448 62 -400 58 -352", SILVER.base, { width: 6 }) +
      bead(0, -316, 20, SILVER.base)
    if (form === "hoop") {
      const ring = oval(0, -110, 170, 176)
      return (
        hook +
        line(ring, INK, { width: 34, opacity: 0.15 }) +
        line(ring, SILVER.deep, { width: 28 }) +
        line(ring, SILVER.base, { width: 20 }) +
        line("M-168 -120A170 176 0 0 1 -40 -282", SILVER.glow, { width: 8 }) +
        Array.from({ length: 9 }, (_, i) => {
          const a = Math.PI * (0.1 + (0.8 * i) / 8)
          return bead(
            Math.cos(a) * 170,
            -110 + Math.sin(a) * 176,
            24,
            palette[Math.abs(i - 4) % 3] ?? dyes.main
          )
        }).join("") +
        place(pendant(canvas, "core", 70), [0, -110])
      )
    }
    if (form === "stud")
      return (
        castShadow(oval(0, -110, 150), 8, 10) +
        canvas.solid(oval(0, -110, 150), SILVER, { shade: 16, light: 12 }) +
        Array.from({ length: 12 }, (_, i) =>
          place(
            spiral(0, -104, 24, 1.6, 1, SILVER.deep, 6) + bead(0, -148, 11, SILVER.base),
            [0, -110],
            i * 30
          )
        ).join("") +
        bead(0, -110, 54, dyes.accent)
      )
    if (form === "moon") {
      const d = "M-156 -150A156 200 0 1 0 156 -150A160 90 0 0 1 -156 -150Z"
      return (
        hook +
        line("M0 -300L-150 -144M0 -300L150 -144", SILVER.dark, { width: 7 }) +
        castShadow(d, 8, 10) +
        canvas.solid(d, SILVER, { shade: 14, light: 12 }) +
        [-44, -22, 0, 22, 44]
          .map((a) => place(spiral(0, 158, 22, 1.6, a < 0 ? -1 : 1, SILVER.deep, 6), [0, -150], a))
          .join("") +
        [-40, -20, 0, 20, 40]
          .map((a) => place(bead(0, 216, 20, palette[2] ?? dyes.main), [0, -150], a))
          .join("")
      )
    }
    if (form === "fan") {
      const d = poly([
        [0, -290],
        [180, 60],
        [0, 120],
        [-180, 60],
      ])
      return (
        hook +
        castShadow(d, 8, 10) +
        canvas.solid(d, SILVER, { shade: 14, light: 10 }) +
        [0.3, 0.5, 0.7]
          .map((k) =>
            line(
              `M${num(-180 * k)} ${num(-290 + 350 * k)}Q0 ${num(-290 + 410 * k)} ${num(180 * k)} ${num(-290 + 350 * k)}`,
              k === 0.5 ? dyes.accent : SILVER.deep,
              { width: 14 }
            )
          )
          .join("") +
        Array.from({ length: fringeCount }, (_, i) => {
          const x = -150 + (300 * i) / (fringeCount - 1)
          const y = 74 + (1 - Math.abs(x) / 180) * 40
          return (
            line(`M${num(x)} ${num(y)}v90`, SILVER.dark, { width: 6 }) +
            bead(x, y + 110, 24, palette[i % 2] ?? dyes.main)
          )
        }).join("")
      )
    }
    if (form === "bird")
      return (
        hook +
        place(bird(330, SILVER.base, dyes.main, SILVER.deep), [0, -120]) +
        [-60, 0, 60]
          .map(
            (x, i) =>
              line(`M${x} -40v${90 + (i % 2) * 50}`, SILVER.dark, { width: 6 }) +
              bead(x, 70 + (i % 2) * 50, 28, palette[i] ?? dyes.main)
          )
          .join("")
      )
    return (
      hook +
      [0, 1, 2].map((i) => bead(0, -250 + i * 78, 36 + i * 4, palette[i % 3] ?? dyes.main)).join("") +
      place(pendant(canvas, "drop", 118), [0, 90])
    )
  }
  const lift = form === "drop" || form === "fan" ? 660 : 720
  return linen(canvas) + place(one(), [395, lift], -3, 1) + place(one(), [805, lift + 12], 3, [-1, 1])
}

export const earrings: Drawing = { ...onCloth, draw: drawEarrings }
