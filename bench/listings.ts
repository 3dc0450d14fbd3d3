/**
 * What the panel's pages of listings ask the database for at 100,000 listings (goal: at most 8 queries a page, the
 * guard's and the signed-in member's included), and how long they take. The routes are the real ones, behind the real
 * guard, on a database that Medusa's own migrations made.
 * Run: `npm run bench:listings` against the server of `DATABASE_URL` or of a running `npm start`, once the plugins are
 * built. Works in a database of its own that it drops afterwards. `BENCH_LISTINGS=10000` for fewer.
 */
import { execFile } from "node:child_process"
import { createHash, randomBytes, randomUUID } from "node:crypto"
import { join } from "node:path"
import { promisify } from "node:util"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
import {
  ContainerRegistrationKeys,
  createPgConnection,
  generateJwtToken,
  isSharedConnectionSymbol,
} from "@medusajs/framework/utils"
import { Client } from "pg"
import "../plugins/institutions/src/api/staff-routes/auth"
import { GET as me } from "../plugins/institutions/src/api/staff/me/route"
import { staffRoutes } from "../plugins/institutions/src/guard/staff-routes"
import institutionsModule, { INSTITUTIONS_MODULE } from "../plugins/institutions/src/modules/institutions"
import { LISTINGS_ROUTES } from "../plugins/listings/src/api/staff-routes/listings"
import { REVIEW_ROUTES } from "../plugins/listings/src/api/staff-routes/review"
import { GET as listing } from "../plugins/listings/src/api/staff/listings/[id]/route"
import { GET as choices } from "../plugins/listings/src/api/staff/listings/[id]/choices/route"
import { GET as said } from "../plugins/listings/src/api/staff/listings/[id]/review/route"
import { GET as listings } from "../plugins/listings/src/api/staff/listings/route"
import { GET as review } from "../plugins/listings/src/api/staff/reviews/[id]/route"
import { GET as reviews } from "../plugins/listings/src/api/staff/reviews/route"
import { GET as establishments } from "../plugins/provenance/src/api/staff/establishments/route"
import "../plugins/provenance/src/api/staff-routes"
import { LISTING_ALLOCATION_ROUTES } from "../plugins/revenue-allocation/src/api/staff-routes/listings"
import { POST as allocation } from "../plugins/revenue-allocation/src/api/staff/listings/allocation/route"
import { REVENUE_ALLOCATION_MODULE } from "../plugins/revenue-allocation/src/modules/revenue-allocation"
import { databaseUrl } from "../scripts/ledger/database-url"
import { medusaCli } from "../scripts/start/medusa"
import { fillListings } from "./listings/fill-listings"
import { STAFF_PAGES } from "./listings/staff-pages"
import { serveStaff } from "./listings/staff-server"

type Institutions = InstanceType<(typeof institutionsModule)["service"]>
type Connection = ReturnType<typeof createPgConnection>

const LISTINGS = Number(process.env.BENCH_LISTINGS ?? 100_000)
const TIMES = 15
const GOAL_QUERIES = 8
const SECRET = randomBytes(24).toString("hex")
const DATABASE = `tejido_bench_listings_${process.pid}`

async function main(): Promise<void> {
  const admin = new Client({ connectionString: databaseUrl() })
  await admin.connect()
  await admin.query(`create database ${DATABASE}`)
  const url = new URL(databaseUrl())
  url.pathname = DATABASE
  const connection = createPgConnection({ clientUrl: url.href, schema: "public" })
  try {
    await migrate(url.href)
    await fill(url.href)
    await measure(connection, await loadModules(url.href, connection))
  } finally {
    await connection.destroy()
    await admin.query(`drop database ${DATABASE} with (force)`)
    await admin.end()
  }
}

async function migrate(database: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [medusaCli, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
    {
      cwd: join(__dirname, "../backend"),
      env: { ...process.env, DATABASE_URL: database, JWT_SECRET: SECRET, COOKIE_SECRET: SECRET },
      maxBuffer: 64 * 1024 * 1024,
    }
  )
}

async function fill(database: string): Promise<void> {
  const client = new Client({ connectionString: database })
  await client.connect()
  const start = performance.now()
  try {
    await fillListings(client, LISTINGS)
  } finally {
    await client.end()
  }
  console.log(`${LISTINGS} listings in ${((performance.now() - start) / 1000).toFixed(0)} s`)
}

/** The modules whose services the routes ask, by name. */
async function loadModules(clientUrl: string, connection: Connection): Promise<Record<string, unknown>> {
  process.env.DATABASE_URL = clientUrl
  const options = { database: { clientUrl }, [isSharedConnectionSymbol]: true }
  const from = (folder: string) => ({ resolve: require.resolve(`../plugins/${folder}`), options })
  const app = await MedusaApp({
    modulesConfig: {
      [INSTITUTIONS_MODULE]: from("institutions/src/modules/institutions"),
      [REVENUE_ALLOCATION_MODULE]: from("revenue-allocation/src/modules/revenue-allocation"),
    },
    injectedDependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: connection },
  })
  await app.onApplicationStart()
  return app.modules
}

/** INPE, which runs the market. @returns its id */
async function found(institutions: Institutions): Promise<string> {
  const { id } = await institutions.createInstitutions({
    code: "inpe",
    kind: "prison_service",
    name: "Instituto",
    short_name: "INPE",
    manages_all: true,
  })
  return id
}

/** Somebody with an open session. @returns the session's bearer token */
async function signIn(
  institutions: Institutions,
  institutionId: string,
  role: "operator" | "curator"
): Promise<string> {
  const member = await institutions.createStaffMembers({
    email: `${role}@ejemplo.pe`,
    name: "Bench",
    institution_id: institutionId,
    role_code: role,
    establishment_ids: role === "operator" ? ["estb_1"] : [],
    auth_identity_id: `authid_${role}`,
  })
  const claims = { actor_type: "staff", actor_id: member.id, auth_identity_id: `authid_${role}` }
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

async function measure(connection: Connection, modules: Record<string, unknown>): Promise<void> {
  const institutions = modules[INSTITUTIONS_MODULE] as Institutions
  staffRoutes([...LISTINGS_ROUTES, ...REVIEW_ROUTES, ...LISTING_ALLOCATION_ROUTES])
  const { server, url } = await serveStaff(
    {
      "GET /staff/me": me,
      "GET /staff/establishments": establishments,
      "GET /staff/listings": listings,
      "GET /staff/listings/:id": listing,
      "GET /staff/listings/:id/choices": choices,
      "GET /staff/listings/:id/review": said,
      "GET /staff/reviews": reviews,
      "GET /staff/reviews/:id": review,
      "POST /staff/listings/allocation": allocation,
    },
    {
      ...modules,
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [ContainerRegistrationKeys.CONFIG_MODULE]: { projectConfig: { http: { jwtSecret: SECRET } } },
    }
  )
  // The oldest of each: what is far down the list.
  const { rows } = await connection.raw<{ rows: { published: string; waiting: string }[] }>(
    `select max(id) filter (where state = 'published') as published, max(id) filter (where state = 'submitted') as waiting
     from listings_listing where establishment_id = 'estb_1'`
  )
  const path = (call: string) =>
    call.replace(":id", rows[0]?.published ?? "").replace(":waiting", rows[0]?.waiting ?? "")
  const inpe = await found(institutions)
  for (const role of ["operator", "curator"] as const) {
    const headers = { authorization: `Bearer ${await signIn(institutions, inpe, role)}` }
    for (const { name, calls, permission } of STAFF_PAGES) {
      if (permission === "listing.review" && role === "operator") continue
      const open = async () => {
        await Promise.all(
          calls.map(async (call) => {
            const asked = typeof call === "string" ? { path: call, body: undefined } : call
            const answer = await fetch(url + path(asked.path), {
              method: asked.body ? "POST" : "GET",
              headers,
              ...(asked.body && { body: JSON.stringify(asked.body) }),
            })
            const text = await answer.text()
            if (answer.status !== 200)
              throw new Error(`${asked.path}: ${answer.status} ${text.slice(0, 2000)}`)
          })
        )
      }
      const queries = await queriesOf(connection, open)
      const verdict = queries <= GOAL_QUERIES ? "reached" : "MISSED"
      console.log(
        `${role.padEnd(9)}${name.padEnd(32)}${queries} queries, goal ${GOAL_QUERIES}: ${verdict}` +
          `   ${(await median(open)).toFixed(0).padStart(5)} ms`
      )
    }
  }
  server.close()
}

async function queriesOf(connection: Connection, call: () => Promise<unknown>): Promise<number> {
  await call()
  let queries = 0
  const count = () => (queries += 1)
  connection.on("query", count)
  await call()
  connection.off("query", count)
  return queries
}

/** Milliseconds of the middle one of {@link TIMES} calls. */
async function median(call: () => Promise<unknown>): Promise<number> {
  const spent: number[] = []
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now()
    await call()
    spent.push(performance.now() - start)
  }
  return spent.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN
}

main().then(
  // Medusa leaves timers behind.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
)
