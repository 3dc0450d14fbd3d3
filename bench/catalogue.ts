/**
 * How fast the catalogue is, against baselines measured in the same run on the same data:
 *  - a listing of 24 with price, maker and facets through the search index, against stock `GET /store/products?limit=24`,
 *    which gives neither price nor maker nor facets
 *  - home, listing and product page, against the backend's `/health`
 * Run: `npm start` in one terminal, `npm run bench:catalogue` in another.
 */
import { runFacts } from "./run-facts"
import { throughput } from "./throughput"

const facts = runFacts()
const storeHeaders = { "x-publishable-api-key": facts.publishable_key, "content-type": "application/json" }

type Row = { what: string; perSecond: number; against: string; ratio: number; goal: number }

async function main(): Promise<void> {
  const stock = await throughput({
    url: `${facts.api}/store/products?limit=24`,
    headers: storeHeaders,
  })
  const listing = await throughput({
    url: `${facts.api}/store/search`,
    method: "POST",
    headers: storeHeaders,
    body: listingBody(0),
  })
  const against = `stock /store/products ${stock.toFixed(1)}/s`
  report({ what: "listing of 24 with facets", perSecond: listing, against, ratio: listing / stock, goal: 8 })
  const distinct = await throughput({
    url: `${facts.api}/store/search`,
    method: "POST",
    headers: storeHeaders,
    // More questions than can be asked while an answer is kept: each one reaches the database.
    bodies: Array.from({ length: 1000 }, (_, i) => listingBody(i)),
  })
  report({
    what: "the same, no two questions alike",
    perSecond: distinct,
    against,
    ratio: distinct / stock,
    goal: 8,
  })

  const health = await throughput({ url: `${facts.api}/health` })
  const first = await firstProductHandle()
  for (const [what, path] of [
    ["home", "/es"],
    ["listing page", "/es/productos"],
    ["product page", `/es/producto/${first}`],
  ] as const) {
    const perSecond = await throughput({ url: facts.shop + path })
    report({
      what,
      perSecond,
      against: `/health ${health.toFixed(0)}/s`,
      ratio: perSecond / health,
      goal: 0.25,
    })
  }
}

/** A listing of 24 with price, maker and all facets, of what costs at least this many céntimos. */
function listingBody(fromCentimos: number): string {
  return JSON.stringify({
    entity: "product",
    filters: { price: { $gte: fromCentimos } },
    fields: [
      "id",
      "handle",
      "title",
      "price",
      "makers",
      "region",
      "workshop_name",
      "image_320",
      "image_alt",
      "in_stock",
    ],
    pagination: { skip: 0, take: 24, order: { created_at: "DESC" } },
    search_options: {
      facets: ["craft_line", "region", "establishment", "material", { field: "price", type: "stats" }],
    },
  })
}

function report({ what, perSecond, against, ratio, goal }: Row): void {
  const verdict = ratio >= goal ? "reached" : "MISSED"
  console.log(
    `${what.padEnd(44)} ${perSecond.toFixed(1).padStart(8)}/s  ${ratio.toFixed(2).padStart(6)}× of ${against}, goal ${goal}×: ${verdict}`
  )
}

async function firstProductHandle(): Promise<string> {
  const { products } = await getJson<{ products: { handle: string }[] }>(
    "/store/products?limit=1&fields=handle"
  )
  const handle = products[0]?.handle
  if (!handle) {
    throw new Error("The shop has no product to measure")
  }
  return handle
}

async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(facts.api + path, { headers: storeHeaders })
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`)
  }
  return (await response.json()) as T
}

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
