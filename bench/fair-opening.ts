/**
 * The opening minute of a fair: 500 requests a second of its page and of its stands' pages, spread evenly, on this
 * machine, against a page of the shop that knows nothing of fairs under the same load in the same run.
 *
 * Fails when the slowest twentieth of the fair's answers took longer than 200 ms, or when any was not 200.
 * Run: `npm start` in one terminal, `npm run bench:fair-opening` in another.
 */
import autocannon from "autocannon"
import { runFacts } from "./run-facts"

const RATE = Number(process.env.BENCH_RATE ?? 500)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 60)
const WARM_UP_SECONDS = 3
const MOST_P95_MS = 200
const CONNECTIONS = 50

type FairAnswer = { fair: { handle: string; zones: { stands: { handle: string }[] }[] } }

async function main(): Promise<void> {
  const { shop, api, publishable_key } = runFacts()
  const ask = async <Answer>(path: string): Promise<Answer> => {
    const response = await fetch(api + path, { headers: { "x-publishable-api-key": publishable_key } })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return (await response.json()) as Answer
  }
  const { fairs } = await ask<{ fairs: { handle: string; state: string; stands: number }[] }>("/store/fairs")
  const live = fairs.find(({ state, stands }) => state === "live" && stands > 0)
  if (!live) throw new Error("No fair runs: seed the demo")
  const { fair } = await ask<FairAnswer>(`/store/fairs/${live.handle}`)
  const home = `/es/feria/${fair.handle}`
  const stands = fair.zones.flatMap((zone) => zone.stands.map(({ handle }) => `${home}/puesto/${handle}`))
  // Half of them come in by the gate, half walk from stand to stand.
  const paths = stands.flatMap((stand) => [home, stand])

  const baseline = await load(shop, ["/es/legal/terminos"])
  const opening = await load(shop, paths)
  const told = (name: string, { p95, rate, count }: Load) =>
    console.log(`${name}: ${rate.toFixed(0)} requests/s, ${count} in all, p95 ${p95} ms`)
  told("a page without a fair", baseline)
  told(`the fair and its ${stands.length} stands`, opening)
  if (opening.p95 > MOST_P95_MS) {
    console.error(`p95 is ${opening.p95} ms; at most ${MOST_P95_MS} ms were promised`)
    process.exitCode = 1
  }
}

type Load = { p95: number; rate: number; count: number }

/** These pages in turn at the rate asked for. @throws when an answer is not 2xx: a fast error is no result */
async function load(shop: string, paths: readonly string[]): Promise<Load> {
  const options = {
    url: shop,
    connections: CONNECTIONS,
    overallRate: RATE,
    requests: paths.map((path) => ({ method: "GET" as const, path })),
  }
  await autocannon({ ...options, duration: WARM_UP_SECONDS })
  const result = await autocannon({ ...options, duration: SECONDS })
  if (result.non2xx || result.errors)
    throw new Error(`${result.non2xx} answers that are not 2xx, ${result.errors} errors`)
  // Autocannon tells of the 97.5th in a hundred and not of the 95th: what it says is never too good.
  return { p95: result.latency.p97_5, rate: result.requests.average, count: result.requests.total }
}

void main()
