import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { applyPublication } from "./apply-publication"
import { compareListings, comparePublications, type Disagreement } from "./compare-publications"
import { shopPlaces } from "./shop-places"

/** A disagreement and what came of it. */
export type MendedDisagreement = Disagreement & { mended: boolean; error: string | null }

/** What a comparison of all found and did. */
export type PublicationCheck = {
  /** No listing disagrees with the shop any more. */
  ok: boolean
  listings: number
  mended: number
  /** At most the first hundred. */
  differing: MendedDisagreement[]
  seconds: number
}

const MOST_NAMED = 100

/** Compares every listing with its product, makes equal what is not, and looks again. Keeps what it found. */
export async function checkPublications(container: MedusaContainer): Promise<PublicationCheck> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const startedAt = new Date()
  const check: PublicationCheck = { ok: true, listings: 0, mended: 0, differing: [], seconds: 0 }
  for await (const { compared, disagreements } of comparePublications(connection)) {
    check.listings += compared
    for (const disagreement of disagreements) {
      const outcome = await mend(container, connection, disagreement)
      if (outcome.mended) check.mended += 1
      else check.ok = false
      if (check.differing.length < MOST_NAMED) check.differing.push(outcome)
    }
  }
  check.seconds = (Date.now() - startedAt.getTime()) / 1000
  await connection.raw(
    `insert into listings_publication_check (started_at, seconds, ok, listings, mended, differing)
     values (?, ?, ?, ?, ?, ?::jsonb)`,
    [startedAt, check.seconds, check.ok, check.listings, check.mended, JSON.stringify(check.differing)]
  )
  return check
}

async function mend(
  container: MedusaContainer,
  connection: Connection,
  disagreement: Disagreement
): Promise<MendedDisagreement> {
  const { error } = await applyPublication(container, disagreement.listing_id)
  const left = error
    ? []
    : await compareListings(connection, await shopPlaces(connection), [disagreement.listing_id])
  return {
    ...disagreement,
    mended: error === null && left.length === 0,
    error: error ?? (left.length ? `still: ${left[0]?.fields.join(", ")}` : null),
  }
}
