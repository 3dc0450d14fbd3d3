import { type Canvas } from "../canvas"
import { lit, mix, shaded, tones } from "../colour"
import { box, curve, fill, line, oval, place, poly, pts } from "../svg"

/** A microbus on an avenue, hills of houses behind; in a 1000 × 1000 square. */
function microbus(canvas: Canvas): string {
  const { dyes } = canvas
  const paint = tones(dyes.main, 0.9)
  const houses = Array.from({ length: 16 }, (_, i) => {
    const [x, y] = [(i % 8) * 130 - 20 + (i > 7 ? 60 : 0), i > 7 ? 400 : 310]
    return (
      fill(
        box(x, y, 118, 180),
        ["#F0D9A8", "#EBC7B0", "#C9DCE0", lit(dyes.second, 0.5)][(i * 3) % 4] ?? "#F0D9A8"
      ) + fill(box(x + 36, y + 36, 34, 40), "#5A4A48")
    )
  }).join("")
  const wheel = (x: number) => fill(oval(x, 800, 74), "#2A2624") + fill(oval(x, 800, 34), "#B9BDC0")
  return (
    fill(box(0, 0, 1000, 1000), "#F1CFA0") +
    fill(oval(790, 170, 86), "#E88A4A") +
    fill(
      curve(pts("-20 380 200 240 420 330 640 220 840 310 1020 250 1020 600 -20 600"), true, 0.6),
      "#B98A6A"
    ) +
    houses +
    fill(box(0, 560, 1000, 440), "#6E6A6C") +
    fill(box(0, 560, 1000, 60), "#A39C94") +
    line("M0 900H1000", "#F0D58A", { width: 18, dash: "90 60" }) +
    fill(oval(510, 868, 420, 34), "#24131C", 0.3) +
    canvas.solid(
      curve(pts("110 300 500 282 860 296 910 420 924 620 916 780 500 800 96 780 90 500"), true, 0.35),
      paint,
      { shade: 40, light: 24 }
    ) +
    fill(box(94, 600, 826, 44), dyes.accent) +
    fill(box(94, 652, 826, 20), dyes.pale) +
    [140, 290, 440, 590]
      .map(
        (x) =>
          fill(box(x, 360, 124, 150, 16), "#BFD6DD") + fill(`M${x} 440l90 -80h34l-124 120Z`, "#FFFFFF", 0.4)
      )
      .join("") +
    fill(curve(pts("750 356 862 356 900 520 750 520"), true, 0.3), "#BFD6DD") +
    fill(box(730, 540, 90, 210, 10), paint.dark) +
    fill(box(200, 300, 420, 44, 8), dyes.pale) +
    line("M230 322H590", shaded(dyes.accent, 0.1), { width: 14, dash: "34 16" }) +
    fill(oval(896, 690, 22, 26), "#F6E2A0") +
    wheel(260) +
    wheel(720)
  )
}

/** A chicha poster: neon letters with doubled outlines on black. */
function chicha(canvas: Canvas): string {
  const { dyes } = canvas
  const neon = ["#F04E98", "#F6E13A", "#4FD16B", "#F2803A"]
  const rows = [
    "M330 140H150V360H330M450 140V360M450 250H610M610 140V360M760 140V360",
    "M330 480H150V700H330M450 480V700M450 590H610M610 480V700M690 700L790 480L890 700M730 630H850",
  ]
  const rays = Array.from({ length: 24 }, (_, i) =>
    place(fill("M0 0L-60 -900H60Z", neon[i % 4] ?? "#F04E98", 0.2), [500, 820], i * 15)
  ).join("")
  return (
    fill(box(0, 0, 1000, 1000), "#17141A") +
    rays +
    rows
      .map(
        (d, i) =>
          line(d, neon[i ? 2 : 0] ?? "#F04E98", { width: 78 }) +
          line(d, "#17141A", { width: 58 }) +
          line(d, neon[i ? 3 : 1] ?? "#F6E13A", { width: 40 }) +
          line(d, "#FFFFFF", { width: 9, opacity: 0.6 })
      )
      .join("") +
    line(`M0 850${"q60 -70 125 0t125 0".repeat(4)}`, dyes.accent, { width: 34 }) +
    line(`M0 910${"q60 -70 125 0t125 0".repeat(4)}`, "#F6E13A", { width: 20 })
  )
}

/** Two pelicans on a pier over the sea. */
function pelicans(canvas: Canvas): string {
  const { dyes } = canvas
  const plumage = tones("#8A8178", 0.8)
  const one = (x: number, y: number, k: number, s: 1 | -1) =>
    place(
      line("M-30 180V270M40 180V270", "#3A3430", { width: 16 }) +
        canvas.solid(
          curve(
            pts(
              "-120 -250 -60 -262 -20 -210 -30 -120 20 -60 130 -20 220 110 160 170 40 200 -80 170 -130 70 -110 -40 -90 -130 -110 -190"
            )
          ),
          plumage,
          { shade: 30, light: 16 }
        ) +
        fill(curve(pts("-20 -10 90 0 220 110 120 130 20 90")), plumage.deep) +
        fill(curve(pts("-120 -256 -60 -264 -30 -220 -44 -150 -90 -150 -110 -190")), "#F4EBD9") +
        fill(curve(pts("-104 -216 -180 -170 -270 -60 -290 -40 -240 -30 -150 -90 -92 -130")), "#E0A526") +
        fill(curve(pts("-100 -180 -190 -110 -268 -40 -180 -20 -110 -70 -90 -140")), "#C96A3A") +
        fill(oval(-84, -214, 11), "#231F1C"),
      [x, y],
      0,
      [s * k, k]
    )
  return (
    fill(box(0, 0, 1000, 1000), "#F0D9A8") +
    fill(oval(220, 220, 90), "#E0A526") +
    fill(curve(pts("600 420 720 330 860 300 1020 340 1020 460 600 460")), "#8C6A5A") +
    [430, 520, 610, 700]
      .map((y, i) =>
        fill(
          `M0 ${y}${"q50 -26 100 0t100 0".repeat(5)}V1000H0Z`,
          mix("#8DB6C4", mix(dyes.main, "#22506E", 0.7), i / 3)
        )
      )
      .join("") +
    canvas.solid(box(-20, 800, 1040, 80), tones("#8A5A38"), { shade: 16, drop: 1 }) +
    [120, 480, 860].map((x) => fill(box(x, 860, 60, 140), "#5F3A24")).join("") +
    one(360, 540, 1, 1) +
    one(760, 590, 0.84, -1)
  )
}

/** Native potatoes of many colours on a cloth. */
function potatoes(canvas: Canvas): string {
  const { dyes, rng } = canvas
  const skins = ["#6B3A5A", "#C98A45", "#A3473A", "#E0B86A", "#4A2F4A", "#B0606A", "#8A5A38"]
  const tubers = Array.from({ length: 12 }, (_, i) => {
    const row = i < 3 ? 0 : i < 7 ? 1 : 2
    const x = [330, 270, 200][row] ?? 0
    const at = x + (i - ([0, 3, 7][row] ?? 0)) * 160
    const plane = tones(skins[(i * 3) % 7] ?? "#C98A45", 0.95)
    const eyes = Array.from(
      { length: 5 },
      () => `M${Math.round(rng.between(-60, 50))} ${Math.round(rng.between(-46, 46))}q10 8 22 0`
    ).join("")
    return place(
      fill(oval(12, 56, 94, 34), "#24131C", 0.22) +
        canvas.solid(curve(pts("-104 6 -70 -66 10 -78 90 -44 110 20 60 72 -30 80 -90 54")), plane, {
          shade: 30,
          light: 18,
          texture: line(eyes, plane.deep, { width: 7 }),
        }),
      [at + rng.between(-12, 12), 440 + row * 140],
      rng.between(-24, 24)
    )
  }).join("")
  const half = (x: number, y: number) =>
    fill(oval(x, y, 92, 74), "#6B3A5A") +
    fill(oval(x, y, 78, 62), "#F2E2C0") +
    line(oval(x, y, 48, 36), "#8A4A7A", { width: 14 }) +
    fill(oval(x, y, 14, 10), "#8A4A7A")
  return (
    fill(box(0, 0, 1000, 1000), lit(dyes.second, 0.62)) +
    fill(box(0, 420, 1000, 580), mix("#C9A06A", dyes.main, 0.2)) +
    fill(poly(pts("120 560 880 520 980 900 40 930")), dyes.pale) +
    line(poly(pts("150 582 856 546 940 876 80 904")), dyes.accent, { width: 14 }) +
    tubers +
    half(300, 860) +
    half(660, 870)
  )
}

/** A clay stove with wood burning under two pots. */
function kitchen(canvas: Canvas): string {
  const { dyes } = canvas
  const clay = tones("#B0734A", 0.9)
  const soot = tones("#4A4039", 0.9)
  const pot = (x: number, y: number, k: number) =>
    place(
      canvas.solid(curve(pts("-120 -90 120 -90 150 20 110 100 -110 100 -150 20"), true, 0.7), soot, {
        shade: 36,
        light: 18,
      }) +
        fill(oval(0, -92, 126, 26), soot.deep) +
        fill(oval(0, -90, 104, 17), "#E3C98A") +
        line("M-40 -150q-30 -50 0 -90t0 -90M40 -150q30 -50 0 -90t0 -80", "#FFFFFF", {
          width: 16,
          opacity: 0.5,
        }),
      [x, y],
      0,
      k
    )
  const fire = (x: number, s: number, colour: string) =>
    fill(
      `M${x} 860C${x - 90 * s} 830 ${x - 60 * s} 740 ${x} ${860 - 190 * s}C${x + 30 * s} 760 ${x + 90 * s} 800 ${x} 860Z`,
      colour
    )
  return (
    fill(box(0, 0, 1000, 1000), mix("#C9A07A", dyes.main, 0.2)) +
    fill(box(640, 110, 240, 230, 8), "#BFD6DD") +
    line("M760 110V340M640 226H880", "#6B4429", { width: 20 }) +
    line(box(640, 110, 240, 230, 8), "#6B4429", { width: 26 }) +
    line("M80 150H520", "#6B4429", { width: 20 }) +
    [140, 250, 360, 460]
      .map(
        (x, i) =>
          line(`M${x} 154v50`, "#3A2418", { width: 9 }) +
          fill(oval(x, 250, 40, 56), [dyes.accent, "#E0A526", dyes.second, "#C96A3A"][i] ?? dyes.accent)
      )
      .join("") +
    canvas.solid(
      curve(pts("90 620 300 590 700 590 910 620 940 800 930 930 70 930 60 800"), true, 0.5),
      clay,
      { shade: 50, light: 26 }
    ) +
    fill(curve(pts("330 930 340 780 420 710 580 710 660 780 670 930"), true, 0.7), "#2A1810") +
    line("M300 900L640 850M360 850L700 910M420 920L600 830", "#7D4A2B", { width: 34 }) +
    fire(440, 0.7, "#E8622E") +
    fire(540, 0.9, "#F0A437") +
    fire(494, 0.6, "#FFE08A") +
    pot(320, 540, 1) +
    pot(690, 550, 0.86) +
    fill(box(0, 920, 1000, 80), shaded("#8A6A4C", 0.1))
  )
}

const SCENES = { microbus, chicha, pelicans, potatoes, kitchen }

/** The scene the piece is named after, in a 1000 × 1000 square; nothing when it names none of these. */
export function namedScene(canvas: Canvas): string | undefined {
  const scene = canvas.follow<keyof typeof SCENES | "none">(
    {
      microbus: ["micro", "microbus"],
      chicha: ["chicha"],
      pelicans: ["pelicano"],
      potatoes: ["papa"],
      kitchen: ["cocina"],
    },
    ["none"]
  )
  return scene === "none" ? undefined : SCENES[scene](canvas)
}
