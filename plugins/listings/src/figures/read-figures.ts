import type { Connection } from "@tejido/institutions/http/sql-list"
import type { AskedFigures, Figures } from "./figures"
import { readSales } from "./read-sales"
import { readStates } from "./read-states"
import { readDaysToDispatch, readDaysToPublish } from "./read-waits"
import { weeksBetween } from "./weeks"

/**
 * Adds up what was sold, how long it took to publish and to send, and what came back. Sales are those of the dispatches
 * (`dispatch/make-dispatches.ts`), which are made from captured payments and keep which prison sold: so that they are
 * the same here as on the page of dispatches, and no table of Medusa's is read from end to end. Five queries.
 */
export async function readFigures(connection: Connection, asked: AskedFigures): Promise<Figures> {
  const weeks = weeksBetween(asked.from, asked.to)
  const [sales, days_to_publish, days_to_dispatch, listings] = await Promise.all([
    readSales(connection, asked, weeks),
    readDaysToPublish(connection, asked, weeks),
    readDaysToDispatch(connection, asked, weeks),
    readStates(connection, asked),
  ])
  return { from: asked.from, to: asked.to, ...sales, days_to_publish, days_to_dispatch, listings }
}
