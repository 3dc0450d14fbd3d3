import { createCanvas } from "./canvas"
import { dyesFor } from "./palette"
import { seeded } from "./prng"

const canvasOf = (seed: string, ...words: string[]) =>
  createCanvas(seeded(seed), dyesFor("ocre", seeded(seed)), words)

describe("what a drawing follows", () => {
  it("hears a word in singular and plural, and no word inside another", () => {
    expect(canvasOf("a", "flores").says("flor")).toBe(true)
    expect(canvasOf("a", "aves").says("ave")).toBe(true)
    expect(canvasOf("a", "florero").says("flor")).toBe(false)
  })

  it("prefers what the piece says to what the seed would choose", () => {
    for (const seed of ["a", "b", "c", "d", "e", "f"]) {
      const followed = canvasOf(seed, "diablo").follow({ devil: ["diablo"], dancer: ["moreno"] }, [
        "devil",
        "dancer",
      ])
      expect(followed).toBe("devil")
    }
  })

  it("leaves the choice to the seed when the piece says nothing", () => {
    const chosen = Array.from({ length: 20 }, (_, i) =>
      canvasOf(`pieza-${i}`).follow({ devil: ["diablo"], dancer: ["moreno"] }, ["devil", "dancer"])
    )
    expect(new Set(chosen)).toEqual(new Set(["devil", "dancer"]))
  })
})
