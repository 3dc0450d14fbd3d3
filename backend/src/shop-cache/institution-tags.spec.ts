import type { Query } from "../product-index/changed-records"
import { institutionTags } from "./institution-tags"

const translationOf = (reference: string): Query => ({
  graph: (() => Promise.resolve({ data: [{ reference, reference_id: "x_1" }] })) as unknown as Query["graph"],
})
const tags = (name: string, reference = "") =>
  institutionTags({ name, data: { id: "x_1" } }, translationOf(reference))

describe("what the shop knows of institutions is old", () => {
  it("when an institution has changed, or what it is called in English", async () => {
    expect(await tags("institution.updated")).toEqual(["institutions"])
    expect(await tags("translation.updated", "institution")).toEqual(["institutions"])
  })

  it("and not when something else has", async () => {
    expect(await tags("provenance.workshop.updated")).toEqual([])
    expect(await tags("translation.updated", "workshop")).toEqual([])
  })
})
