/**
 * What a page of the shop's search costs: 24 hits, the exact count and five facets, 10 visitors at a time, no question
 * asked twice, ours against the stock provider on the same documents (goals: p95 at most 80 ms at 10,000 products and
 * 200 ms at 100,000, a typo at most twice a plain word, never more than 1.1 times the stock provider's time).
 * Run: `npm run bench:search` against the server of `DATABASE_URL` or of a running `npm start`, once the plugins are
 * built. Works in a database of its own that it drops afterwards. `BENCH_PRODUCTS=10000` for one size,
 * `BENCH_ENGINES=ours` without the stock provider, `BENCH_CLASS=typo` for one kind of question, `BENCH_SECONDS=5` for less
 * of each; `BENCH_DATABASE=name` keeps the database, and takes it when it is there.
 */
import { Client } from "pg"
import { openManager } from "../plugins/search/src/providers/postgres-es/test/open-manager"
import { databaseUrl } from "../scripts/ledger/database-url"
import { engines, fill, prepare, type Engine } from "./search/engines"
import { measure, type Times } from "./search/measure"
import { CLASSES } from "./search/questions"

const SIZES = (process.env.BENCH_PRODUCTS ?? "10000,100000").split(",").map(Number)
const NAMES = (process.env.BENCH_ENGINES ?? "ours,stock").split(",")
const ONLY = process.env.BENCH_CLASS
const DATABASE = process.env.BENCH_DATABASE ?? `tejido_bench_search_${process.pid}`
const KEEP = process.env.BENCH_DATABASE !== undefined
const MOST = 400
const SECONDS = Number(process.env.BENCH_SECONDS ?? 20)
const WARM = { first: 1_000_000, most: 40, seconds: 3 }
const MOST_OF_STOCK = 1.1

async function main(): Promise<void> {
  const admin = new Client({ connectionString: databaseUrl() })
  await admin.connect()
  try {
    for (const products of SIZES) await bench(admin, products)
  } finally {
    await admin.end()
  }
}

async function bench(admin: Client, products: number): Promise<void> {
  const database = `${DATABASE}_${products}`
  const { rows } = await admin.query("select 1 from pg_database where datname = $1", [database])
  const url = new URL(databaseUrl())
  url.pathname = database
  if (!rows.length) await admin.query(`create database ${database}`)
  const { manager, close } = await openManager(url.href)
  try {
    const all = engines(manager)
    const used = [all.ours, all.stock].filter(({ name }) => NAMES.includes(name))
    if (!rows.length) {
      await prepare(manager)
      for (const engine of used) {
        console.log(
          `${products} products, ${engine.name.padEnd(6)} filled in ${(await fill(engine, products)).toFixed(1)} s`
        )
      }
      await manager.execute("vacuum analyze")
    }
    await compare(used, products)
  } finally {
    await close()
    if (!KEEP) await admin.query(`drop database ${database} with (force)`)
  }
}

async function compare(used: Engine[], products: number): Promise<void> {
  const goal = products <= 10_000 ? 80 : 200
  console.log(`\n${products} products, 10 visitors, p50 / p95 in ms, goal p95 ${goal} ms`)
  let plain = 0
  for (const kind of CLASSES.filter(({ name }) => !ONLY || name.includes(ONLY))) {
    const times = new Map<string, Times>()
    for (const engine of used) {
      await measure(engine, kind, WARM)
      times.set(engine.name, await measure(engine, kind, { first: 0, most: MOST, seconds: SECONDS }))
    }
    const ours = times.get("ours")
    const stock = times.get("stock")
    if (kind.name === "plain word") plain = ours?.p95 ?? 0
    const verdicts = [
      ...(ours ? [`goal ${verdict(ours.p95 <= goal)}`] : []),
      ...(ours && stock
        ? [`${(ours.p95 / stock.p95).toFixed(2)} of stock ${verdict(ours.p95 <= stock.p95 * MOST_OF_STOCK)}`]
        : []),
      ...(ours && plain && kind.name === "typo"
        ? [`${(ours.p95 / plain).toFixed(2)} of plain ${verdict(ours.p95 <= plain * 2)}`]
        : []),
    ]
    console.log(
      `${kind.name.padEnd(20)} ${[...times].map(([name, t]) => `${name} ${told(t)}`).join("  ")}  ${verdicts.join(", ")}`
    )
  }
}

function told({ p50, p95, asked, found }: Times): string {
  return `${p50.toFixed(0)} / ${p95.toFixed(0)} (${asked} asked, ${(found * 100).toFixed(0)} % found)`.padEnd(
    42
  )
}

function verdict(good: boolean): string {
  return good ? "ok" : "MISSED"
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
