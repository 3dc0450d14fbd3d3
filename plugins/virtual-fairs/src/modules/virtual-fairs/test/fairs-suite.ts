import path from "node:path"
import type { Context } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { VIRTUAL_FAIRS_MODULE } from ".."
import type { VirtualFairsService } from "../service"
import { OTHER_TABLES } from "./other-tables"

export type Row = Record<string, unknown>

export type FairsSuite = {
  service: VirtualFairsService
  run<Result>(work: (context: Context) => Promise<Result>): Promise<Result>
  sql(text: string, values?: unknown[]): Promise<Row[]>
}

/** Runs tests against the module on a real database, fresh for each test. */
export function fairsSuite(name: string, tests: (suite: FairsSuite) => void): void {
  moduleIntegrationTestRunner<VirtualFairsService>({
    moduleName: VIRTUAL_FAIRS_MODULE,
    resolve: path.join(__dirname, ".."),
    pathToMigrations: path.join(__dirname, "../migrations"),
    dbName: `medusa-${name}-integration-${process.env.JEST_WORKER_ID ?? "1"}`,
    testSuite: ({ service, MikroOrmWrapper }) => {
      const sql: FairsSuite["sql"] = (text, values = []) =>
        MikroOrmWrapper.forkManager().execute<Row[]>(text, values)
      beforeEach(async () => {
        await sql(OTHER_TABLES)
      })
      tests({ service, sql, run: (work) => service.inTransaction(work) })
    },
  })
}
