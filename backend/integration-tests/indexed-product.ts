import type { AppContext } from "./app"
import { eventually } from "./eventually"

type Document = Record<string, unknown>

/** What the shop's search has of a product, as visitors get it. */
export function indexedProducts({ api, world }: Pick<AppContext, "api" | "world">) {
  const search = async (query: object) => {
    const { data } = await api.post("/store/search", { entity: "product", ...query }, world().headers)
    return (data as { results: [{ hits: { document: Document }[]; metadata: { count: number } }] }).results[0]
  }
  const indexed = async (id: string): Promise<Document | undefined> =>
    (await search({ filters: { id } })).hits[0]?.document
  return {
    search,
    indexed,
    /** Waits, within the shop's five seconds, until the product's document says this; null for no document. */
    expectIndexed: async (id: string, expected: Document | null) => {
      await eventually(async () => {
        const document = (await indexed(id)) ?? null
        if (expected === null) expect(document).toBeNull()
        else expect(document).toMatchObject(expected)
      })
    },
  }
}
