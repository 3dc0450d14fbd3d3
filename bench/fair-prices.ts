/**
 * How long after its opening the prices of a fair are charged, all 2,000 of them (goal: at most 5 s), and after its
 * closing no more; asked of the pages of its stands, which answer what Medusa charges. Against what it takes when nothing
 * was written before: a fair that is announced and opened in the same moment. And how soon the search knows.
 * Run: `npm start` in one terminal, `npm run bench:fair-prices` in another. `BENCH_PRICES=200` for fewer.
 */
import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"
import { AT_FAIR, fillFair, IN_SHOP, MARK, takeAway } from "./fairs/fill-fair"
import { runFacts } from "./run-facts"

const PRODUCTS = Number(process.env.BENCH_PRICES ?? 2000)
const STANDS = 10
const GOAL_S = 5
const PATIENCE_S = 180
const facts = runFacts()
const headers = { "x-publishable-api-key": facts.publishable_key, "content-type": "application/json" }

type Kind = { price: number | null }

async function main(): Promise<void> {
  const client = new Client({ connectionString: facts.database_url })
  await client.connect()
  try {
    const stands = await fillFair(client, { products: PRODUCTS, stands: STANDS })
    const made = performance.now()
    await until(async () => (await written(client)) === PRODUCTS)
    console.log(
      `${PRODUCTS} prices were written ${since(made)} s after they were planned, before the fair opens`
    )
    await untilFound(IN_SHOP)

    await move(client, "announced_at = now() - interval '1 second'")
    await untilAll(stands, IN_SHOP)
    report("opened by its time", await turned(client, stands, "opens_at", AT_FAIR), GOAL_S)
    report("closed by its time", await turned(client, stands, "closes_at", IN_SHOP), GOAL_S)

    await takeAway(client)
    await fillFair(client, { products: PRODUCTS, stands: STANDS })
    await move(client, "announced_at = now(), opens_at = now()")
    const opened = performance.now()
    await untilAll(stands, AT_FAIR)
    report("baseline: nothing written before", { pages: since(opened), search: null }, null)
  } finally {
    await takeAway(client)
    await client.end()
  }
}

type Times = { pages: string; search: string | null }

/** Has a moment of the fair come in some seconds. @returns seconds from then until all say this price */
async function turned(
  client: Client,
  stands: readonly string[],
  moment: "opens_at" | "closes_at",
  price: number
): Promise<Times> {
  const wait = 4
  await move(client, `${moment} = now() + interval '${wait} seconds'`)
  await sleep(wait * 1000 - 500)
  const { rows } = await client.query<{ left: string }>(
    `select extract(epoch from ${moment} - clock_timestamp()) * 1000 as left from fairs_fair where id = '${MARK}'`
  )
  const began = performance.now() + Number(rows[0]?.left ?? 0)
  await sleep(Number(rows[0]?.left ?? 0))
  const [pages, search] = await Promise.all([
    untilAll(stands, price).then(() => since(began)),
    untilFound(price).then(() => since(began)),
  ])
  return { pages, search }
}

function report(what: string, { pages, search }: Times, goal: number | null): void {
  const told = search === null ? "" : `, in the search ${search} s`
  console.log(
    `${what.padEnd(34)} all charged after ${pages} s${goal === null ? "" : ` (goal ${goal} s)`}${told}`
  )
  if (goal !== null && Number(pages) > goal) process.exitCode = 1
}

async function move(client: Client, change: string): Promise<void> {
  await client.query(`update fairs_fair set ${change} where id = '${MARK}'`)
}

async function written(client: Client): Promise<number> {
  const { rows } = await client.query<{ prices: number }>(
    `select count(*)::int as prices from price where price_list_id = 'plist_${MARK}' and deleted_at is null`
  )
  return rows[0]?.prices ?? 0
}

/** Waits until every piece of every stand costs this. */
async function untilAll(stands: readonly string[], price: number): Promise<void> {
  for (const stand of stands) {
    await until(async () => {
      const response = await fetch(`${facts.api}/store/fairs/${MARK}/stands/${stand}`, { headers })
      if (!response.ok) return false
      const answer = (await response.json()) as { stand: { products: { variants: Kind[] }[] } }
      const kinds = answer.stand.products.flatMap(({ variants }) => variants)
      return kinds.length > 0 && kinds.every((kind) => kind.price === price)
    })
  }
}

/** Waits until the search has every piece at this price. */
async function untilFound(price: number): Promise<void> {
  await until(async () => {
    const response = await fetch(`${facts.api}/store/search`, {
      method: "POST",
      headers,
      body: JSON.stringify({
        entity: "product",
        fields: ["id"],
        filters: { q: "feria", price },
        pagination: { take: 1 },
        search_options: { count: "exact" },
      }),
    })
    const { results } = (await response.json()) as { results: { metadata: { count: number } }[] }
    return (results[0]?.metadata.count ?? 0) >= PRODUCTS
  })
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_S * 1000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It did not come to be within ${PATIENCE_S} s`)
    await sleep(50)
  }
}

const since = (began: number) => ((performance.now() - began) / 1000).toFixed(1)

void main()
