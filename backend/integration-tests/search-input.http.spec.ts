import { describeApp } from "./app"

type Result = { hits: unknown[]; metadata: { count: number } }

describeApp("search input", (app) => {
  const post = async (body: object) => {
    const { status, data } = await app.api.post("/store/search", { entity: "product", ...body }, app.any())
    return { status, data: data as { code?: string; results?: Result[] } }
  }
  const suggest = (query: string) => app.api.get(`/store/search-suggestions?${query}`, app.any())

  const TYPED: [string, string][] = [
    ["nothing", ""],
    ["spaces", "   \t  "],
    ["symbols", "¡¿?!*&|<->:()'\\\"%_--;"],
    ["SQL", "'; drop table product; -- ' or '1'='1"],
    ["the syntax of a text search", "!bolso & (cuero | <-> :*"],
    ["the syntax of a filter", "price > 100 AND status != published"],
    ["emoji", "🧶👜🇵🇪"],
    ["right to left", "حقيبة جلدية \u202eoslob"],
    ["half a surrogate", "bolso \ud83d"],
    ["control characters", "bolso\u0001\u001f\u007f"],
    ["nine hundred letters", "a".repeat(900)],
    ["three hundred words", "de ".repeat(300)],
  ]

  it("whatever is typed has an answer of its own, from search and from suggestions", async () => {
    for (const [what, q] of TYPED) {
      const { status, data } = await post({ filters: { q } })
      expect([what, status]).toEqual([what, 200])
      expect(Array.isArray(data.results?.[0]?.hits)).toBe(true)
      const suggested = await suggest(`q=${encodeURIComponent(Buffer.from(q).toString())}`)
      expect([what, suggested.status]).toEqual([what, 200])
      expect(suggested.data).toMatchObject({ suggestions: { products: expect.any(Array) as unknown } })
    }
  })

  it("ten thousand characters are refused, with a code", async () => {
    expect(await post({ filters: { q: "a".repeat(10_000) } })).toMatchObject({
      status: 400,
      data: { code: "query_too_long" },
    })
    const suggested = await suggest(`q=${"a".repeat(10_000)}`)
    expect(suggested).toMatchObject({ status: 400, data: { code: "query_too_long" } })
  })

  const REFUSED: [string, object][] = [
    ["a NUL", { filters: { q: "bol\u0000so" } }],
    ["page minus one", { pagination: { skip: -24 } }],
    ["half a page", { pagination: { skip: 0.5 } }],
    ["a page of a million", { pagination: { take: 1_000_000 } }],
    ["an unknown facet", { search_options: { facets: ["salary"] } }],
    ["a facet on what has none", { search_options: { facets: ["title"] } }],
    ["an unknown field", { fields: ["cost"] }],
    ["a field that is only searched", { fields: ["maker_aliases"] }],
    ["a filter on an unknown field", { filters: { dni: "45678912" } }],
    ["an unknown order", { pagination: { order: { salary: "ASC" } } }],
    ["a number in place of words", { filters: { q: 5 } }],
    ["a filter in place of words", { filters: { q: { $like: "%" } } }],
    ["a price that is none", { filters: { price: { $gte: "cheap" } } }],
    ["a thousand values", { filters: { region: Array.from({ length: 1000 }, String) } }],
    ["a value of a thousand letters", { filters: { region: "x".repeat(1000) } }],
    ["a facet of a million values", { search_options: { facets: [{ field: "region", limit: 1_000_000 }] } }],
    ["a hundred facets", { search_options: { facets: Array.from({ length: 100 }, () => "region") } }],
    ["a prototype", { filters: { __proto__x: 1, "constructor.name": "x" } }],
    ["what is no list", { search_options: { facets: "region" } }],
    ["no filters at all", { filters: "region" }],
  ]

  it("what no shop asks is refused with 400", async () => {
    for (const [what, body] of REFUSED) {
      const { status } = await post(body)
      expect([what, status]).toEqual([what, 400])
    }
  })

  it("suggestions refuse what they do not know with 400", async () => {
    for (const query of ["q=x&limit=0", "q=x&limit=1000", "q=x&order=price", "q=a%00b", "q[]=a&q[]=b"]) {
      expect([query, (await suggest(query)).status]).toEqual([query, 400])
    }
  })

  it("page ten to the ninth is empty and knows the total; so is a price from 500 to 100", async () => {
    const far = await post({
      pagination: { skip: 1_000_000_000, take: 24 },
      search_options: { count: "exact" },
    })
    expect(far.status).toBe(200)
    expect(far.data.results?.[0]).toMatchObject({ hits: [], metadata: { count: 2 } })
    const backwards = await post({ filters: { price: { $gte: 50_000, $lte: 10_000 } } })
    expect(backwards.data.results?.[0]?.hits).toEqual([])
  })

  it("another index than the shop's is not there, whatever it is called", async () => {
    const { status } = await app.api.post("/store/search", { entity: "customer" }, app.any())
    expect(status).toBe(404)
  })
})
