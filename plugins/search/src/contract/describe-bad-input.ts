import type { SearchTypes } from "@medusajs/framework/types"
import type { Subject } from "./subject"
import { thing, THINGS } from "./things"

const NONSENSE: [string, string][] = [
  ["10,000 letters", "x".repeat(10_000)],
  ["10,000 words", "bolso ".repeat(10_000)],
  ["symbols", "%%% ''' \"\" ((( ))) \\\\ && || !!! :* <-> ~~"],
  ["SQL", "'; DROP TABLE product; --"],
  ["filter syntax", 'line = "cueros" AND price > 0'],
  ["tsquery syntax", "bolso & !cuero | (correa:*) <-> x"],
  ["a pattern", "%_\\"],
  ["emoji", "🧶👨‍👩‍👧‍👦🏽"],
  ["right to left", "مرحبا \u202Eabc שלום"],
  ["NUL", "bol\0so\0"],
  ["half a surrogate pair", "bolso \uD83D"],
  ["many accents on one letter", `a${"\u0301".repeat(5_000)}`],
  ["a zero-width joiner", "bol\u200Dso"],
  ["a template", "${7*7}{{7*7}}<%= 7*7 %>"],
]

/** Nothing anybody types breaks an engine. */
export function describeBadInput(subject: Subject, engine: string): void {
  describe("bad input", () => {
    it.each(["", " ", "\t\n  "])("of no words, %j, lists everything", async (q) => {
      const { metadata } = await subject.ask({ q })
      expect(metadata.count).toBe(THINGS.length)
    })

    it.each(["!!!", "😀", "¿? ¡!", "---"])("of symbols only, %j, finds nothing", async (q) => {
      const { hits, metadata } = await subject.ask({ q })
      expect(hits).toEqual([])
      expect(metadata.count).toBe(0)
    })

    it.each(NONSENSE)("of %s gets an answer or is refused", async (_, q) => {
      const outcome = await subject.ask({ q, search_options: { match_strategy: "last" } }).then(
        ({ metadata }) => metadata.count,
        (error: { type?: string }) => error.type
      )
      expect([expect.any(Number), "invalid_data", "not_allowed"]).toContainEqual(outcome)
    })

    it.each(NONSENSE)("of %s in a filter gets an answer or is refused", async (_, value) => {
      const outcome = await subject.ask({ filters: { line: value, material: [value] } }).then(
        ({ metadata }) => metadata.count,
        (error: { type?: string }) => error.type
      )
      expect([0, "invalid_data", "not_allowed"]).toContain(outcome)
    })

    it("in documents is kept from harm", async () => {
      const odd = subject.beside("contract_odd_v1")
      await odd.create()
      await odd.write(NONSENSE.map(([, text], i) => thing(`raro-${i}`, text, { description: text })))
      expect(await odd.listed()).toBe(NONSENSE.length)
      await odd.drop()
    })

    it.each<[string, SearchTypes.SearchOptions]>([
      ["fields to search in", { attributes_to_search_on: ["no_existe"] }],
      ["a field to be distinct by", { distinct: "no_existe" }],
      ["a field to be marked", { highlight: { fields: ["no_existe"] } }],
      ["a score", { min_score: "mucho" as never }],
    ])("of %s that the index has not got is refused, and costs nobody else anything", async (_, options) => {
      await expect(subject.ask({ q: "bolso", search_options: options })).rejects.toMatchObject({
        type: expect.stringMatching(/^(invalid_data|not_allowed)$/) as string,
      })
      expect((await subject.ask({ q: "correa" })).provider_metadata?.tejido).toMatchObject({ engine })
    })
  })

  it("tells which engine answered, and how long it took", async () => {
    const { metadata, provider_metadata: own } = await subject.ask({ q: "bolso" })
    expect(metadata).toMatchObject({ skip: 0, query: "bolso" })
    expect(metadata.processing_time_ms).toEqual(expect.any(Number))
    expect(own?.tejido).toEqual({ engine })
  })
}
