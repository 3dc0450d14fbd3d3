import { type Canvas } from "../canvas"
import { shaded, tones } from "../colour"
import { type Drawing } from "../drawing"
import { castShadow, contactShadow } from "../ground"
import { spray } from "../motifs"
import { curve, fill, line, num, place, type Point, poly, pts, soft } from "../svg"
import { fringe, threads } from "../texture/weave"
import { weaving } from "./weaving"

const fold = (d: string, opacity = 0.18) => fill(d, "#24131C", opacity)

/** A blanket or manta: folded in a pile, or spread with one corner turned. */
function drawCloth(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const colours = [dyes.pale, dyes.main, dyes.second]
  if (rng.chance(0.5)) {
    const layers = rng.whole(3, 4)
    const thick = rng.between(96, 116)
    const top = 1030 - layers * thick
    const lift = 250
    const upper = soft(
      [
        [160, top + 6],
        [330, top - lift],
        [1046, top - lift],
        [1040, top + 6],
      ],
      18
    )
    const shear = (p: Point): Point => [160 + (p[0] - 160) * 0.81 + (top - p[1]) * 0.68, p[1]]
    let pile = ""
    for (let i = layers - 1; i >= 0; i--) {
      const y = top + i * thick
      const d = soft(
        [
          [150 + i * 4, y],
          [1044 + i * 3, y],
          [1044 + i * 3, y + thick],
          [150 + i * 4, y + thick],
        ],
        [8, thick / 2, thick / 2, 8]
      )
      pile +=
        canvas.solid(d, tones(i % 2 ? dyes.second : dyes.main, 0.9), {
          shade: 40,
          texture: canvas.clip(
            d,
            weaving(canvas, "pile", { x: 130, y: y - 8, w: 960, h: thick + 16 }, "across", 1)
          ),
        }) +
        fold(`M150 ${num(y + thick - 14)}H1060V${num(y + thick)}H150Z`) +
        line(`M160 ${num(y + thick * 0.5)}H1010`, shaded(dyes.dark, 0.2), { width: 3, opacity: 0.4 })
    }
    return (
      contactShadow(600, 1034, 450, 34) +
      pile +
      canvas.clip(
        upper,
        weaving(canvas, "cloth", { x: 160, y: top - lift, w: 1150, h: lift + 10 }, "across", 2, shear) +
          fill(
            poly(
              pts(`160 ${num(top + 6)} 330 ${num(top - lift)} 480 ${num(top - lift)} 310 ${num(top + 6)}`)
            ),
            "#FFF6E6",
            0.16
          )
      ) +
      fringe(rng.fork("fringe"), 176, top + 4, 850, 62, colours)
    )
  }
  const area = { x: 180, y: 150, w: 840, h: 820 }
  const whole = `M180 150H1020V970H180Z`
  const corner = poly(pts("1020 710 1020 970 760 970"))
  const flap = poly(pts("1020 710 760 970 778 728"))
  const visible = "M180 150H1020V710L760 970H180Z"
  return place(
    place(
      castShadow(whole, 14, 16) +
        fringe(rng.fork("top"), 180, 152, 840, -54, colours) +
        fringe(rng.fork("fringe"), 180, 966, 580, 66, colours) +
        canvas.clip(
          visible,
          weaving(canvas, "cloth", area, rng.pick(["across", "down"] as const), 2) +
            [0.3, 0.66]
              .map(
                (k) =>
                  fold(`M${num(180 + 840 * k)} 150h20v820h-20Z`, 0.07) +
                  fill(`M${num(180 + 840 * k - 14)} 150h14v820h-14Z`, "#FFF6E6", 0.12)
              )
              .join("")
        ) +
        fill(corner, "#3A2418", 0.16) +
        canvas.clip(
          flap,
          fill(flap, dyes.second) +
            threads(rng.fork("back"), { x: 740, y: 700, w: 300, h: 280 }, dyes.dark, dyes.pale, 9) +
            fold(poly(pts("1020 710 760 970 800 900 970 740")), 0.2)
        ),
      [-600, -560]
    ),
    [600, 590],
    rng.between(-5, 5)
  )
}

/** A table runner seen along a table, both ends fringed. */
function drawRunner(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const w = rng.between(330, 400)
  const area = { x: -w / 2, y: -500, w, h: 1000 }
  const shape = `M${num(-w / 2)} -500h${num(w)}v1000h${num(-w)}Z`
  const colours = [dyes.pale, dyes.main, dyes.accent]
  const pointed = rng.chance(0.4)
  const cut = pointed
    ? poly([
        [-w / 2, -440],
        [0, -560],
        [w / 2, -440],
        [w / 2, 440],
        [0, 560],
        [-w / 2, 440],
      ])
    : shape
  const runner = weaving(
    canvas,
    "runner",
    { ...area, y: pointed ? -570 : -500, h: pointed ? 1140 : 1000 },
    rng.pick(["down", "across"] as const),
    2
  )
  const ends = pointed
    ? ""
    : fringe(rng.fork("a"), -w / 2, 496, w, 76, colours) +
      fringe(rng.fork("b"), -w / 2, -496, w, -76, colours)
  return place(
    castShadow(cut, 10, 18) +
      ends +
      canvas.clip(
        cut,
        runner +
          fill(`M${num(w / 2 - 40)} -600h60v1200h-60Z`, "#24131C", 0.12) +
          fill(`M${num(-w / 2)} -600h36v1200h-36Z`, "#FFF6E6", 0.16)
      ),
    [600, 600],
    rng.pick([24, 32, -24, -32]),
    1
  )
}

/** A scarf folded once: two lengths side by side under a soft fold, both ends fringed. */
function drawScarf(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const colours = [dyes.main, dyes.second, dyes.pale]
  const w = rng.between(270, 320)
  const across = rng.pick(["across", "across", "down"] as const)
  const panel = (h: number, foldRadius: number, name: string) => {
    const d = `M${num(-w / 2)} ${num(foldRadius)}Q${num(-w / 2)} 0 ${num(-w / 2 + 30)} 0H${num(w / 2 - 30)}Q${num(w / 2)} 0 ${num(w / 2)} ${num(foldRadius)}V${num(h)}H${num(-w / 2)}Z`
    return (
      castShadow(d, 16, 12) +
      fringe(rng.fork(name), -w / 2, h - 4, w, 92, colours) +
      canvas.clip(
        d,
        weaving(canvas, "scarf", { x: -w / 2, y: 0, w, h }, across, across === "across" ? 3 : 1) +
          fill(`M${num(w * 0.26)} 0h${num(w * 0.3)}v${num(h)}h${num(-w * 0.3)}Z`, "#24131C", 0.13) +
          fill(`M${num(-w / 2)} 0h${num(w * 0.14)}v${num(h)}h${num(-w * 0.14)}Z`, "#FFF6E6", 0.18) +
          fill(`M${num(-w / 2)} 0h${num(w)}v26h${num(-w)}Z`, "#FFF6E6", 0.22) +
          fill(`M${num(-w / 2)} 26h${num(w)}v30h${num(-w)}Z`, "#24131C", 0.08)
      )
    )
  }
  const lean = rng.pick([-1, 1])
  return (
    place(panel(820, 46, "under"), [600 + lean * 110, 160], -lean * rng.between(11, 16)) +
    place(panel(880, 60, "over"), [600 - lean * 60, 130], lean * rng.between(3, 8))
  )
}

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
  const surface = embroidered
    ? fill("M0 0H1200V1200H0Z", dyes.main) +
      threads(rng.fork("t"), area, dyes.dark, dyes.pale, 9) +
      [0, 90, 180, 270]
        .map((a, i) => place(place(spray(rng.fork(`s${i % 2}`), 200, petals), [0, -190]), [600, 620], a + 45))
        .join("") +
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

export const cloth: Drawing = { ground: "flat", draw: drawCloth }
export const tableRunner: Drawing = { ground: "flat", draw: drawRunner }
export const scarf: Drawing = { ground: "flat", draw: drawScarf }
export const cushion: Drawing = { ground: "flat", draw: drawCushion }
