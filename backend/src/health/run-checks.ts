import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Finding, HealthCheck, HealthPart, Sql } from "./health-check"

/** A check that takes longer tells nobody anything. */
const LIMIT_MS = 5000

/**
 * Runs checks beside each other, each in a read-only transaction of its own. One that fails or takes too long says
 * so in its own part and hides no other.
 * @param limit milliseconds that each may take
 */
export function runChecks(
  container: MedusaContainer,
  checks: readonly HealthCheck[],
  limit = LIMIT_MS
): Promise<HealthPart[]> {
  return Promise.all(checks.map((check) => runCheck(container, check, limit)))
}

async function runCheck(container: MedusaContainer, check: HealthCheck, limit: number): Promise<HealthPart> {
  const { code, title } = check
  const finding = await withinLimit(() => check.run(container, readOnly(container, limit)), limit).catch(
    unanswered
  )
  return { code, title, ...finding, checked_at: new Date().toISOString() }
}

async function withinLimit<T>(work: () => Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1000} s`)), limit)
  })
  try {
    return await Promise.race([work(), tooLong])
  } finally {
    clearTimeout(timer)
  }
}

/** Medusa's connection is a knex instance; this is what is needed of it. */
type Transaction = { raw<Row>(sql: string, bindings?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }
type Connection = { transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> }

function readOnly(container: MedusaContainer, limit: number): Sql {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection
  return (text, bindings = []) =>
    connection.transaction(async (transaction) => {
      // PostgreSQL breaks the question off as well, or each visit to the page would leave one running.
      await transaction.raw(`set transaction read only; set local statement_timeout = ${Math.ceil(limit)}`)
      const { rows } = await transaction.raw<never>(text, bindings)
      return rows
    })
}

function unanswered(error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error)
  return {
    state: "broken",
    words: { es: "No se pudo comprobar.", en: "This could not be checked." },
    facts: [{ label: { es: "Motivo", en: "Reason" }, value: message.slice(0, 300) }],
  }
}
