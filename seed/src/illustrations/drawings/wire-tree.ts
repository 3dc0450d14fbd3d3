import { type Canvas } from "../canvas"
import { lit, shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { curve, fill, line, num, oval, poly, pts } from "../svg"

/** A small tree of twisted wire on a stone, leaves of beads. */
function drawWireTree(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const wire = tones(rng.pick(["#B5763A", "#8B8F92", "#C9A04E"]), 1.1)
  const leaves = [dyes.main, dyes.accent, lit(dyes.main, 0.3), dyes.second]
  const lean = rng.between(-70, 70)
  let branches = ""
  let beads = ""
  const sway = rng.fork("sway")
  const grow = (x: number, y: number, angle: number, length: number, width: number, depth: number) => {
    const [ex, ey] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length]
    const bend = sway.between(-0.25, 0.25) * length
    const [qx, qy] = [(x + ex) / 2 + Math.sin(angle) * bend, (y + ey) / 2 - Math.cos(angle) * bend]
    const d = `M${num(x)} ${num(y)}Q${num(qx)} ${num(qy)} ${num(ex)} ${num(ey)}`
    branches +=
      line(d, wire.deep, { width: width + 4 }) +
      line(d, wire.base, { width }) +
      (width > 8
        ? line(d, wire.glow, {
            width: width * 0.55,
            cap: "butt",
            dash: `4 ${num(Math.max(8, width * 0.5))}`,
            opacity: 0.8,
          })
        : "")
    if (depth === 0) {
      const count = sway.whole(6, 9)
      for (let i = 0; i < count; i++) {
        const [bx, by] = [ex + sway.between(-58, 58), ey + sway.between(-46, 40)]
        const r = sway.between(11, 18)
        const c = sway.pick(leaves)
        beads +=
          line(`M${num(ex)} ${num(ey)}L${num(bx)} ${num(by)}`, wire.dark, { width: 3 }) +
          fill(oval(bx + 2, by + 3, r), shaded(c, 0.35)) +
          fill(oval(bx, by, r), c) +
          fill(oval(bx - r * 0.3, by - r * 0.35, r * 0.32), lit(c, 0.6))
      }
      return
    }
    const forks = depth > 2 ? 2 : 3
    for (let i = 0; i < forks; i++)
      grow(
        ex,
        ey,
        angle + (i - (forks - 1) / 2) * sway.between(0.6, 0.95) + sway.between(-0.14, 0.14),
        length * sway.between(0.66, 0.82),
        width * 0.62,
        depth - 1
      )
  }
  grow(580, 900, -Math.PI / 2 + lean / 260, 230, 54, 3)
  const roots = [-170, -90, 60, 150]
    .map((dx) => {
      const d = `M580 860C${580 + dx * 0.3} 910 ${580 + dx * 0.7} 900 ${580 + dx} 960`
      return (
        line(d, wire.deep, { width: 22 }) +
        line(d, wire.base, { width: 16 }) +
        line(d, wire.glow, { width: 8, cap: "butt", dash: "4 9", opacity: 0.8 })
      )
    })
    .join("")
  const stone = tones(rng.pick(["#8F8B86", "#A89C8C", "#77736F"]), 1)
  const rock = curve(
    pts("250 1000 320 920 480 890 640 900 800 910 920 960 960 1030 880 1070 600 1080 320 1070 250 1040"),
    true,
    0.7
  )
  return (
    contactShadow(600, 1068, 360, 34) +
    canvas.solid(rock, stone, {
      shade: 50,
      light: 24,
      texture:
        fill(poly(pts("320 920 480 890 420 1000 300 1040")), stone.light, 0.6) +
        fill(poly(pts("700 905 800 910 860 1060 740 1076")), stone.dark, 0.5),
    }) +
    roots +
    branches +
    beads
  )
}

export const wireTree: Drawing = { ground: "table", draw: drawWireTree }
