import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { applyPublicationWorkflow } from "../workflows/apply-publication"
import { hideProductWorkflow } from "../workflows/hide-product"
import { listLots } from "./list-lots"
import { readPublications } from "./read-publications"

/** Decisions that come while one is carried out: more than a person can take meanwhile. */
const MOST_ROUNDS = 5

/** How it went: the shop is what the listing wants, or why not. */
export type Applied = { applied: boolean; error: string | null }

/**
 * Makes the shop what a listing wants of it, as of now: its product equal to what was approved, or out of sight. Can be
 * called at any time and by several processes at once. It does not throw: why it could not be done is noted with the
 * listing, and the job of each minute tries again.
 */
export async function applyPublication(container: MedusaContainer, listingId: string): Promise<Applied> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const [publication] = await readPublications(connection, [listingId])
    if (!publication) return { applied: false, error: "it is gone" }
    const workflow = publication.listing ? applyPublicationWorkflow : hideProductWorkflow
    const { errors } = await workflow(container).run({
      input: { listing_id: listingId },
      throwOnError: false,
    })
    const [now] = await readPublications(connection, [listingId])
    // Another decision was taken meanwhile: that one counts.
    if (!now || now.wanted_seq > publication.wanted_seq) continue
    if (errors.length === 0) {
      if (publication.listing?.content.lot_id) await listLot(container, listingId)
      return { applied: true, error: null }
    }
    // The first is why; those after it could not be taken back, which the next run mends.
    const error = errors.map((failure) => messageOf(failure.error)).join("; ")
    await noteFailure(container, connection, publication.code, listingId, error)
    return { applied: false, error }
  }
  return { applied: false, error: "it kept changing" }
}

/** Where that cannot be done now, the job of each minute does it. */
async function listLot(container: MedusaContainer, listingId: string): Promise<void> {
  try {
    await listLots(container, listingId)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`listing ${listingId}: its lot is still to be recorded as on sale`, error as Error)
  }
}

async function noteFailure(
  container: MedusaContainer,
  connection: Connection,
  code: string,
  listingId: string,
  error: string
): Promise<void> {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`listing ${code} (${listingId}) could not be brought into the shop: ${error}`)
  await connection.raw("update listings_listing set apply_error = ? where id = ?", [
    error.slice(0, 500),
    listingId,
  ])
}

function messageOf(error: unknown): string {
  const inner = (error as { error?: unknown } | null)?.error ?? error
  return inner instanceof Error ? inner.message : String((inner as { message?: string })?.message ?? inner)
}
