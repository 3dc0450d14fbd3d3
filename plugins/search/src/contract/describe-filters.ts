import { MedusaError } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Subject } from "./subject"
import { THINGS } from "./things"

const ALL = THINGS.map(({ id }) => id).sort()
const except = (...ids: string[]) => ALL.filter((id) => !ids.includes(id))
const LEATHER = ["bolso-liso", "bolso-repujado", "correa"]

/** Every operator answers as it says, or is refused by its name. */
export function describeFilters(subject: Subject): void {
  describe("filters", () => {
    it.each<[string, SearchTypes.SearchFilters, string[]]>([
      ["a value", { line: "cueros" }, LEATHER],
      ["any of several values", { line: ["cueros", "cereria"] }, ["angel", ...LEATHER]],
      ["nothing there", { region: null, line: ["fibras", "talla"] }, ["abanico", "decoracion", "nandu"]],
      ["a value of a list", { material: "bronce" }, ["correa"]],
      ["a truth", { in_stock: false }, ["bolso-repujado"]],
      ["$eq", { line: { $eq: "cueros" } }, LEATHER],
      ["$ne", { line: { $ne: "cueros" } }, except(...LEATHER)],
      ["$in", { line: { $in: ["cueros"] } }, LEATHER],
      ["$nin", { line: { $nin: ["cueros", "talla"] } }, except(...LEATHER, "nandu", "paloma")],
      ["$gt", { price: { $gt: 18_900 } }, ["chompa"]],
      ["$gte", { price: { $gte: 18_900 } }, ["bolso-repujado", "chompa"]],
      ["$lt", { price: { $lt: 1200 } }, ["nube"]],
      ["$lte", { price: { $lte: 1200 } }, ["abanico", "nube"]],
      ["a range", { price: { $gte: 1200, $lte: 3000 } }, ["abanico", "angel", "decoraciones"]],
      ["$exists", { region: { $exists: true }, line: "talla" }, ["paloma"]],
      ["$exists false", { region: { $exists: false }, line: "talla" }, ["nandu"]],
      ["$contains", { material: { $contains: ["cuero", "bronce"] } }, ["correa"]],
      ["$overlaps", { material: { $overlaps: ["bronce", "cera"] } }, ["angel", "correa"]],
      ["$prefix", { workshop: { $prefix: "cuero-" } }, ["bolso-liso", "bolso-repujado"]],
      ["$like", { workshop: { $like: "chiclayo" } }, ["bolso-liso", "bolso-repujado"]],
      ["$and", { $and: [{ line: "cueros" }, { region: "Lima" }] }, ["correa"]],
      ["$or", { $or: [{ region: "Puno" }, { price: { $lt: 1000 } }] }, ["chompa", "chullo", "nube"]],
      ["$not", { $not: { line: "cueros" } }, except(...LEATHER)],
      [
        "trees of them",
        { line: "cueros", $or: [{ in_stock: false }, { $not: { material: "bronce" } }] },
        ["bolso-liso", "bolso-repujado"],
      ],
      ["an accent as it is written", { region: "Áncash" }, ["polo"]],
      ["a value with quotes", { line: `cueros" OR price > 0 OR line = "talla` }, []],
      ["a value of SQL", { line: `' OR 1=1; DROP TABLE product; --` }, []],
      ["a price from above its to", { price: { $gte: 5000, $lte: 1000 } }, []],
    ])("know %s", async (name, filters, ids) => {
      const found = await subject.filter(filters).catch((error: unknown) => {
        if (!isRefusal(error, name)) {
          throw error
        }
        return "refused"
      })
      // What an engine cannot express it may refuse, if it says what.
      expect([ids.sort(), ...(["$prefix", "$like"].includes(name) ? ["refused"] : [])]).toContainEqual(found)
    })

    it.each<[string, SearchTypes.SearchFilters]>([
      ["a field that is not there", { no_existe: "x" }],
      ["a field that may not be filtered by", { title: "Correa" }],
      ["an operator that is not there", { line: { $regex: ".*" } as never }],
      ["a number that is none", { price: "caro" }],
      ["a number beyond all", { price: { $gte: 1e300 } }],
    ])("refuse %s", async (_, filters) => {
      await expect(subject.filter(filters)).rejects.toMatchObject({
        type: expect.stringMatching(/^(invalid_data|not_allowed)$/) as string,
      })
    })

    it("narrow a search by words", async () => {
      const { hits, metadata } = await subject.ask({ q: "bolso", filters: { in_stock: true } })
      expect(hits.map(({ id }) => id).sort()).toEqual(["bolso-liso"])
      expect(metadata.count).toBe(1)
    })
  })
}

function isRefusal(error: unknown, operator: string): boolean {
  return (
    MedusaError.isMedusaError(error) &&
    ["invalid_data", "not_allowed"].includes(error.type) &&
    error.message.includes(operator)
  )
}
