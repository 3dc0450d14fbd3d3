import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { checkCustody } from "../modules/provenance/lots/check-custody"

/** Each night: computes every chain of custody again and keeps what it found for home and health page. */
export default async function checkCustodyJob(container: MedusaContainer): Promise<void> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const startedAt = new Date()
  const check = await checkCustody(
    async <Row extends object>(text: string, values: readonly unknown[]) =>
      (await connection.raw<Row>(text, values)).rows
  )
  await connection.raw(
    `insert into provenance_custody_check (started_at, seconds, ok, chains, events, broken)
     values (?, ?, ?, ?, ?, ?::jsonb)`,
    [startedAt, check.seconds, check.ok, check.chains, check.events, JSON.stringify(check.broken)]
  )
  for (const { type, code, id, seq, reason } of check.broken) {
    logger.error(`custody: ${type} ${code || id}: step ${seq} ${reason}`)
  }
  if (check.ok) logger.info(`custody: ${check.events} steps of ${check.chains} chains are whole`)
}

/** 08:50 UTC is 03:50 in Lima. */
export const config = { name: "check-custody", schedule: "50 8 * * *" }
