import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { eventually } from "./eventually"
import { buildWorld, type World } from "./world"

export type Response = { status: number; data: unknown; headers: Record<string, unknown> }
type Config = {
  headers?: Record<string, string>
  validateStatus?: (status: number) => boolean
  responseType?: "arraybuffer"
}
/** The HTTP client that Medusa's runner gives to tests. */
export type Api = {
  defaults: { baseURL: string }
  get(url: string, config?: Config): Promise<Response>
  post(url: string, body?: unknown, config?: Config): Promise<Response>
  request(config: Config & { method: string; url: string; data?: unknown }): Promise<Response>
}
export type AppContext = {
  api: Api
  container: () => MedusaContainer
  world: () => World
  /** The same request options with the publishable key, accepting every status so that a test can look at it. */
  any: () => Config
  sql: (statement: string, params?: unknown[]) => Promise<Record<string, unknown>[]>
  /** Puts the market back to how every test finds it, in the middle of one. */
  anew: () => Promise<void>
}

const backend = path.resolve(__dirname, "..")

// medusa-config.ts reads these when it is loaded, which is before the runner applies its own `env`.
Object.assign(process.env, {
  TEJIDO_DEMO: "1",
  TEJIDO_ADMIN: "0",
  JWT_SECRET: "test-jwt",
  COOKIE_SECRET: "test-cookie",
  TEJIDO_UPLOADS: mkdtempSync(path.join(tmpdir(), "tejido-uploads-")),
  AUTH_MFA_ENCRYPTION_KEY: "test-mfa-key-of-enough-length-0123",
  IDENTITY_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  IDENTITY_HASH_KEY: "an-identity-hash-key-of-the-tests",
  CERTIFICATE_KEYS: `test-c1:${Buffer.alloc(32, 9).toString("base64")}`,
})

/**
 * Runs a suite against the whole backend on a database of its own with the small market of `world.ts`,
 * put back to that state before every test.
 * @param prepare adds to that market what this suite needs besides
 */
export function describeApp(
  name: string,
  suite: (app: AppContext) => void,
  prepare: (app: AppContext) => Promise<void> = async () => undefined
): void {
  process.chdir(backend)
  medusaIntegrationTestRunner({
    moduleName: name.replace(/\W+/g, "-").toLowerCase(),
    inApp: true,
    cwd: backend,
    medusaConfigFile: backend,
    testSuite: ({ api, getContainer, dbUtils, dbConnection }) => {
      let world: World
      const app: AppContext = {
        api: api as Api,
        container: getContainer,
        world: () => world,
        any: () => ({ ...world.headers, validateStatus: () => true }),
        sql: async (statement, params = []) =>
          ((await dbConnection.raw(statement, params)) as { rows: Record<string, unknown>[] }).rows,
        anew: () => dbUtils.restore(),
      }
      beforeAll(async () => {
        world = await buildWorld(getContainer())
        // The snapshot cuts every connection, so what the search index still takes in would be lost.
        await eventually(() => bothProductsAreIndexed(api as Api, world), 20)
        await prepare(app)
        await dbUtils.snapshot()
      })
      describe(name, () => suite(app))
    },
  })
}

async function bothProductsAreIndexed(api: Api, world: World): Promise<void> {
  const { data } = await api.post(
    "/store/search",
    { entity: "product", fields: ["id", "craft_line"] },
    world.headers
  )
  const { hits } = (data as { results: { hits: { document: { craft_line: string | null } }[] }[] })
    .results[0] ?? { hits: [] }
  if (hits.filter(({ document }) => document.craft_line).length !== 2) {
    throw new Error(
      `the index does not hold the two products with their origins yet: ${JSON.stringify(hits)}`
    )
  }
}
