import { DRAWING_KINDS } from "../data/drawing-kinds"
import { draw } from "./draw"
import { renderWebp } from "./render"

const PALETTES = [
  "ocre",
  "cochinilla",
  "anil",
  "natural",
  "chilca",
  "tierra",
  "carbon",
  "qolle",
  "turquesa",
  "crudo",
]

describe.each(DRAWING_KINDS)("the drawing of a %s", (kind) => {
  it("is the same for the same piece", () => {
    const piece = { seed: "uno", palette: "ocre", motif: "flores" }
    expect(draw(kind, piece)).toBe(draw(kind, piece))
  })

  it("differs from one piece to the next", () => {
    const drawn = Array.from({ length: 8 }, (_, i) =>
      draw(kind, { seed: `pieza-${i}`, palette: "cochinilla" })
    )
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it("is a whole, plain SVG document in every palette", () => {
    PALETTES.forEach((palette, i) => {
      const svg = draw(kind, { seed: `pieza-${i}`, palette })
      expect(svg).toMatch(/^<svg xmlns="[^"]+" width="1200" height="1200" viewBox="0 0 1200 1200">/)
      expect(svg.endsWith("</svg>")).toBe(true)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object/)
      expect(svg).not.toMatch(/<(filter|image|script|foreignObject|style|text|use)\b|href=|\son\w+=/)
      expect(svg.length).toBeLessThan(1_500_000)
    })
  })

  it("closes what it opens, and clips only by shapes it defines once", () => {
    const svg = draw(kind, { seed: "dos", palette: "anil" })
    const count = (pattern: RegExp) => (svg.match(pattern) ?? []).length
    expect(count(/<g[ >]/g)).toBe(count(/<\/g>/g))
    expect(count(/<clipPath /g)).toBe(count(/<\/clipPath>/g))
    const defined = [...svg.matchAll(/<clipPath id="(\w+)"/g)].map((match) => match[1])
    expect(new Set(defined).size).toBe(defined.length)
    for (const [, used] of svg.matchAll(/clip-path="url\(#(\w+)\)"/g)) expect(defined).toContain(used)
  })
})

it("follows the palette", () => {
  expect(draw("bag", { seed: "a", palette: "anil" })).not.toBe(draw("bag", { seed: "a", palette: "qolle" }))
})

it("answers an unknown palette by the seed", () => {
  const unknown = { seed: "a", palette: "arcoíris" }
  expect(draw("bag", unknown)).toBe(draw("bag", unknown))
})

it("is rendered as square WebP in three widths", async () => {
  const widths = await renderWebp(draw("torito", { seed: "a", palette: "tierra" }))
  for (const picture of Object.values(widths)) {
    expect(picture.subarray(0, 4).toString("latin1")).toBe("RIFF")
    expect(picture.subarray(8, 12).toString("latin1")).toBe("WEBP")
  }
  expect(widths["320"].length).toBeLessThan(widths["640"].length)
  expect(widths["640"].length).toBeLessThan(widths["1200"].length)
})
