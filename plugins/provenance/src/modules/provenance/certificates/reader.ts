import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Read } from "../lots/read-custody"
import { managerOf } from "../transaction"

/**
 * Statements inside the caller's transaction. Values go to PostgreSQL beside the statement and not, as
 * `manager.execute` does it, inside its text: a thousand signatures in one text take as long to quote as to sign.
 */
export function readerOf(context: Context): Read {
  const transaction = managerOf(context).getTransactionContext<Knex.Transaction>()
  if (!transaction)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "certificates are issued and revoked inside a transaction"
    )
  return on(transaction)
}

/** Statements outside of a transaction, on Medusa's own connection. */
export function readerIn(scope: MedusaContainer): Read {
  return on(scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION))
}

function on(connection: Knex): Read {
  return async <Row extends object>(text: string, values: readonly unknown[]) =>
    ((await connection.raw(text, values as Knex.Value[])) as { rows: Row[] }).rows
}
