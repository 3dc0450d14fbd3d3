import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { Client } from "@medusajs/framework/pg"
import type { Context } from "@medusajs/framework/types"
import { INSTITUTIONS_MODULE } from "../../modules/institutions"
import type { InstitutionsModuleService } from "../../modules/institutions/service"
import { recordAudit, SYSTEM, type AuditFact } from "../record-audit"

type Row = Record<string, unknown>

export type AuditSuite = {
  service: InstitutionsModuleService
  /** Runs a change as a module's method with `@InjectTransactionManager()` does. */
  inTransaction: <Result>(change: (context: Context) => Promise<Result>) => Promise<Result>
  /** Records a fact in a transaction of its own. */
  record: (fact: AuditFact) => Promise<void>
  sql: (text: string, values?: unknown[]) => Promise<Row[]>
  /** A connection of its own as superuser, for what only a hostile or careless program would do. */
  connect: () => Promise<Client>
  /** Takes the module's last migration back, as `medusa db:rollback` does. */
  rollBack: (to: string) => Promise<unknown>
}

/** Runs tests against the module on a real database made by the real migrations, fresh for each test. */
export function auditSuite(tests: (suite: AuditSuite) => void): void {
  process.env.AUDIT_KEY = "a key of the tests"
  moduleIntegrationTestRunner<InstitutionsModuleService>({
    moduleName: INSTITUTIONS_MODULE,
    // Of its own, beside the module's other tests; the worker's number keeps files that run at once apart.
    dbName: `medusa-audit-integration-${process.env.JEST_WORKER_ID ?? "1"}`,
    resolve: path.join(__dirname, "../../modules/institutions"),
    pathToMigrations: path.join(__dirname, "../../modules/institutions/migrations"),
    testSuite: ({ service, dbConfig, MikroOrmWrapper }) => {
      const clients: Client[] = []
      afterEach(async () => {
        await Promise.all(clients.splice(0).map((client) => client.end()))
      })
      const connect = async () => {
        const client = new Client({ connectionString: dbConfig.clientUrl })
        await client.connect()
        clients.push(client)
        return client
      }
      const inTransaction: AuditSuite["inTransaction"] = (change) =>
        (MikroOrmWrapper.forkManager() as SqlEntityManager).transactional((transactionManager) =>
          change({ transactionManager })
        )
      tests({
        service,
        inTransaction,
        record: (fact) => inTransaction((context) => recordAudit(context, SYSTEM("test"), fact)),
        sql: async (text, values = []) => {
          const client = await connect()
          return (await client.query<Row>(text, values)).rows
        },
        connect,
        rollBack: (to) => MikroOrmWrapper.getOrm().getMigrator().down({ to }),
      })
    },
  })
}

/** Something done to workshop `wrk_1`, or to whatever the action's first word is. */
export function fact(action: string, change: Partial<AuditFact> = {}): AuditFact {
  return { action, resource: action.split(".")[0]!, resourceId: "wrk_1", ...change }
}
