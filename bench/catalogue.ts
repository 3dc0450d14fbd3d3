/**
 * How fast the catalogue is, against baselines measured in the same run on the same data:
 *  - a listing of 24 through the search index, against stock `GET /store/products?limit=24` with prices
 *  - home, listing and product page, against the backend's `/health`
 * Run: `npm start` in one terminal, `npm run bench:catalogue` in another.
 */
import { runFacts } from "./run-facts"
import { throughput } from "./throughput"

const facts = runFacts()
const storeHeaders = { "x-publishable-api-key": facts.publishable_key, "content-type": "application/json" }

type Row = { what: string; perSecond: number; against: string; ratio: number; goal: number }

async function main(): Promise<void> {
  const rows: Row[] = []
  const regions = await getJson<{ regions: { id: string }[] }>("/store/regions")
  const region = regions.regions[0]?.id ?? ""

  const stock = await throughput({
    url: `${facts.api}/store/products?limit=24&region_id=${region}&fields=*variants.calculated_price`,
    headers: storeHeaders,
  })
  const listing = await throughput({
    url: `${facts.api}/store/search`,
    method: "POST",
    headers: storeHeaders,
    body: JSON.stringify({
      entity: "product",
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
    }),
  })
  rows.push({
    what: "listing of 24 with facets (/store/search)",
    perSecond: listing,
    against: `stock /store/products ${stock.toFixed(1)}/s`,
    ratio: listing / stock,
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
    rows.push({
      what,
      perSecond,
      against: `/health ${health.toFixed(0)}/s`,
      ratio: perSecond / health,
      goal: 0.25,
    })
  }

  for (const row of rows) {
    const verdict = row.ratio >= row.goal ? "reached" : "MISSED"
    console.log(
      `${row.what.padEnd(44)} ${row.perSecond.toFixed(1).padStart(8)}/s  ${row.ratio.toFixed(2).padStart(6)}× of ${row.against}, goal ${row.goal}×: ${verdict}`
    )
  }
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
