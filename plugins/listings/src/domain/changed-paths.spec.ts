import { bag } from "../modules/listings/test/listings-suite"
import { changedPaths } from "./changed-paths"

describe("what differs between two contents", () => {
  it("is nothing between a content and itself, in whatever order its keys came back", () => {
    const reordered = Object.fromEntries(Object.entries(bag()).reverse()) as ReturnType<typeof bag>
    expect(changedPaths(reordered, bag())).toEqual([])
  })

  it("is one language of a text, one measure, and a list as a whole", () => {
    const title = { es: "Bolso de cuero", en: "Tooled leather bag" }
    const size_mm = { length: 300, width: null, height: null }
    expect(changedPaths(bag(), bag({ title, size_mm, materials: ["cuero", "tela"] }))).toEqual([
      { path: "title.es", before: "Bolso de cuero repujado", after: "Bolso de cuero" },
      { path: "materials", before: ["cuero"], after: ["cuero", "tela"] },
      { path: "size_mm.length", before: null, after: 300 },
    ])
  })

  it("is the order of the photos, for the first is the cover", () => {
    const photo = (id: string) => ({ photo_id: id, alt: { es: "De frente", en: "" } })
    const paths = changedPaths(
      bag({ photos: [photo("a"), photo("b")] }),
      bag({ photos: [photo("b"), photo("a")] })
    )
    expect(paths.map(({ path }) => path)).toEqual(["photos"])
  })

  it("is a price that was taken away", () => {
    expect(changedPaths(bag(), bag({ price: null }))).toEqual([
      { path: "price", before: 12_000, after: null },
    ])
  })

  it("is all that was said, and nothing that was not, where nothing was said before", () => {
    const paths = changedPaths(null, bag()).map(({ path }) => path)
    expect(paths).toContain("title.en")
    expect(paths).not.toContain("description.en")
    expect(paths).not.toContain("agreed_pay")
    expect(paths).not.toContain("one_of_a_kind")
  })
})
