import sharp from "sharp"
import { draw } from "./draw"
import { renderStage } from "./process"

const svg = draw("torito", { seed: "torito-de-prueba", palette: "ocre" })

describe("the stages of a piece", () => {
  it("begin in pencil on paper and end half in colour", async () => {
    const saturation = async (stage: "pattern" | "half-made") => {
      const { data, info } = await sharp(await renderStage(svg, stage))
        .raw()
        .toBuffer({ resolveWithObject: true })
      let coloured = 0
      for (let i = 0; i < data.length; i += info.channels) {
        const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]]
        if (Math.max(r, g, b) - Math.min(r, g, b) > 60) coloured += 1
      }
      expect([info.width, info.height]).toEqual([800, 800])
      return coloured / (info.width * info.height)
    }
    expect(await saturation("pattern")).toBeLessThan(0.01)
    expect(await saturation("half-made")).toBeGreaterThan(0.03)
  })

  it("are the same each time", async () => {
    expect(await renderStage(svg, "half-made")).toEqual(await renderStage(svg, "half-made"))
  })
})
