/**
 * What the guard of `/staff` costs a request: the same small answer (one query) with and without it, in turns, over
 * HTTP on this machine. Goals: at most 1 ms more per request, and at most one query.
 * Run: `npm run bench:guard` against the server of `DATABASE_URL` or of a running `npm start`. Works in a database of
 * its own that it drops afterwards. `BENCH_REQUESTS=500` for fewer.
 */
import { createHash, randomUUID } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
import {
  ContainerRegistrationKeys,
  createPgConnection,
  generateJwtToken,
  isSharedConnectionSymbol,
} from "@medusajs/framework/utils"
import { Client } from "pg"
import { requireStaff } from "../plugins/institutions/src/guard/require-staff"
import { staffRoutes } from "../plugins/institutions/src/guard/staff-routes"
import institutionsModule, { INSTITUTIONS_MODULE } from "../plugins/institutions/src/modules/institutions"
import { databaseUrl } from "../scripts/ledger/database-url"
import { throughput } from "./throughput"

type Institutions = InstanceType<(typeof institutionsModule)["service"]>

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 3000)
const DATABASE = "tejido_bench_guard"
const SECRET = "bench"
const PATH = "/staff/bench"
const GOAL_MS = 1

async function main(): Promise<void> {
  const admin = new Client({ connectionString: databaseUrl() })
  await admin.connect()
  await admin.query(`drop database if exists ${DATABASE} with (force)`)
  await admin.query(`create database ${DATABASE}`)
  const url = new URL(databaseUrl())
  url.pathname = DATABASE
  const connection = createPgConnection({ clientUrl: url.href, schema: "public" })
  try {
    const institutions = await loadModule(url.href, connection)
    const token = await signIn(institutions)
    await measure(connection, institutions, token)
  } finally {
    await connection.destroy()
    await admin.query(`drop database ${DATABASE} with (force)`)
    await admin.end()
  }
}

type Connection = ReturnType<typeof createPgConnection>

async function loadModule(clientUrl: string, connection: Connection): Promise<Institutions> {
  // Medusa takes the database to migrate from here, whatever it is told otherwise.
  process.env.DATABASE_URL = clientUrl
  const app = await MedusaApp({
    modulesConfig: {
      [INSTITUTIONS_MODULE]: {
        resolve: require.resolve("../plugins/institutions/src/modules/institutions"),
        options: { database: { clientUrl }, [isSharedConnectionSymbol]: true },
      },
    },
    injectedDependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: connection },
  })
  await app.runMigrations()
  await app.onApplicationStart()
  return app.modules[INSTITUTIONS_MODULE] as unknown as Institutions
}

/** A member with an open session, as signing in would leave it. @returns the session's bearer token */
async function signIn(institutions: Institutions): Promise<string> {
  const institution = await institutions.createInstitutions({
    code: "inpe",
    kind: "prison_service",
    name: "Instituto",
    short_name: "INPE",
    manages_all: true,
  })
  const member = await institutions.createStaffMembers({
    email: "bench@ejemplo.pe",
    name: "Bench",
    institution_id: institution.id,
    role_code: "administrator",
    establishment_ids: [],
    auth_identity_id: "authid_bench",
  })
  const claims = { actor_type: "staff", actor_id: member.id, auth_identity_id: "authid_bench" }
  const token = generateJwtToken(
    { ...claims, app_metadata: { staff_id: member.id }, user_metadata: {} },
    { secret: SECRET, expiresIn: "1h", jwtOptions: { jwtid: randomUUID() } }
  )
  await institutions.openSession({
    memberId: member.id,
    tokenHash: createHash("sha256").update(token).digest("hex"),
    secondFactorAt: new Date(),
    address: "203.0.113.7",
    userAgent: "bench",
  })
  return token
}

async function measure(connection: Connection, institutions: Institutions, token: string): Promise<void> {
  staffRoutes([{ method: "GET", matcher: PATH, permission: "member.read" }])
  const known: Record<string, unknown> = {
    [INSTITUTIONS_MODULE]: institutions,
    [ContainerRegistrationKeys.CONFIG_MODULE]: { projectConfig: { http: { jwtSecret: SECRET } } },
  }
  const answer = async (res: ServerResponse) => {
    const { rows } = await connection.raw<{ rows: object[] }>("select id, short_name from institution")
    res.setHeader("content-type", "application/json").end(JSON.stringify({ institutions: rows }))
  }
  const open = await listen(async (_req, res) => await answer(res))
  const guarded = await listen(async (req, res) => {
    const request = Object.assign(req, {
      baseUrl: "",
      path: PATH,
      scope: { resolve: (name: string) => known[name] },
    })
    await requireStaff(request as unknown as MedusaRequest, res as unknown as MedusaResponse, () => undefined)
    await answer(res)
  })
  const headers = { authorization: `Bearer ${token}` }
  const once = (url: string) => async () => {
    const start = process.hrtime.bigint()
    const response = await fetch(url, { headers })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${url}: ${response.status}`)
    return Number(process.hrtime.bigint() - start) / 1e6
  }
  const [without, withGuard] = await inTurns(once(open.url), once(guarded.url))
  const queries =
    (await queriesOf(connection, once(guarded.url))) - (await queriesOf(connection, once(open.url)))
  const overhead = median(withGuard) - median(without)
  const verdict = (reached: boolean) => (reached ? "reached" : "MISSED")
  console.log(
    `one at a time       ${median(withGuard).toFixed(2)} ms with, ${median(without).toFixed(2)} ms without: ` +
      `${overhead.toFixed(2)} ms for the guard, goal ${GOAL_MS} ms: ${verdict(overhead <= GOAL_MS)}`
  )
  console.log(`queries             ${queries} for the guard, goal 1: ${verdict(queries <= 1)}`)
  const [plain, checked] = [
    await throughput({ url: open.url, headers }),
    await throughput({ url: guarded.url, headers }),
  ]
  console.log(
    `ten at a time       ${checked.toFixed(0)}/s with, ${plain.toFixed(0)}/s without: ${(checked / plain).toFixed(2)}×, ` +
      `${(1000 / checked - 1000 / plain).toFixed(2)} ms of this machine for the guard`
  )
  open.server.close()
  guarded.server.close()
}

async function listen(handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>) {
  const server: Server = createServer((req, res) => {
    handle(req, res).catch((error: unknown) => {
      res.statusCode = 500
      res.end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}` }
}

/** Milliseconds of many calls of each, after a warm-up; what slows the machine meanwhile slows both alike. */
async function inTurns(...calls: (() => Promise<number>)[]): Promise<number[][]> {
  const spent = calls.map((): number[] => [])
  for (let i = -300; i < REQUESTS; i++) {
    for (const [which, call] of calls.entries()) {
      const ms = await call()
      if (i >= 0) spent[which]?.push(ms)
    }
  }
  return spent
}

async function queriesOf(connection: Connection, call: () => Promise<unknown>): Promise<number> {
  let queries = 0
  const count = () => (queries += 1)
  connection.on("query", count)
  await call()
  connection.off("query", count)
  return queries
}

function median(numbers: number[] | undefined): number {
  const sorted = [...(numbers ?? [])].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

main().then(
  // Medusa leaves timers behind.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
