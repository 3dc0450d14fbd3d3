import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { certificateSettings, requireKeys } from "@tejido/provenance/modules/provenance/certificates/settings"
import { issueCertificates } from "@tejido/provenance/modules/provenance/certificates/issue-certificates"
import { revokeLotCertificates } from "@tejido/provenance/modules/provenance/certificates/revoke-certificates"
import { createLot } from "@tejido/provenance/modules/provenance/lots/create-lot"
import { recordCustody } from "@tejido/provenance/modules/provenance/lots/record-custody"
import { recordExit } from "@tejido/provenance/modules/provenance/lots/record-exit"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"
import { PRODUCT_TYPES } from "../data"
import type { ProductType, Variation } from "../data/types"
import { dayBefore } from "../day-before"
import { type Rng, seeded } from "../illustrations/prng"
import { inBatches } from "../in-batches"
import { Progress } from "../progress"
import { one } from "./market"
import type { ProvenanceService, SeededWorkshop } from "./provenance"
import { DEMO_HAND } from "./demo-hand"

type Made = { type: ProductType; variation: Variation; originId: string; productId: string }

/** How a lot of the demo stands: most are certified, the others show what a page looks like until then. */
type Ending = "certified" | "left" | "made" | "revoked"

const BATCH = 100

/**
 * One lot for each product of the data set: who made it and how long it took, the documents it left with, its chain of
 * custody, and a certificate for each of its pieces. Products that have a lot are left as they are.
 * @returns how many lots were made
 */
export async function seedLots(
  container: MedusaContainer,
  provenance: ProvenanceService,
  workshops: Map<string, SeededWorkshop>
): Promise<number> {
  const settings = requireKeys(await certificateSettings(container))
  const missing = await productsWithoutLots(container, provenance)
  if (missing.length === 0) return 0
  const progress = new Progress("lots", missing.length)
  for (const [i, made] of missing.entries()) {
    const random = seeded(`lot/${made.variation.handle}`)
    const workshop = one([workshops.get(made.type.workshop)])
    const ending = endingOf(i)
    await provenance.inTransaction(async (context) => {
      const lotId = await createLot(context, DEMO_HAND, lotOf(made, workshop, random))
      const subject = { type: "lot" as const, id: lotId }
      if (ending === "made") return
      const step = (kind: "checked" | "listed", days: number) =>
        recordCustody(context, DEMO_HAND, subject, { kind, occurred_on: dayBefore(days) })
      const finished = finishedDaysAgo(made)
      await step("checked", finished - 1)
      await recordExit(context, DEMO_HAND, lotId, {
        exit_number: `RS-${number(`exit/${made.variation.handle}`)}-${dayBefore(finished - 3).slice(0, 4)}`,
        exit_on: dayBefore(finished - 3),
      })
      await step("listed", finished - 6)
      if (ending === "left") return
      await issueCertificates(context, DEMO_HAND, settings, { lotId, subjects: "both" })
      if (ending === "revoked") {
        await revokeLotCertificates(context, DEMO_HAND, lotId, {
          reason: "lost_or_stolen",
          note: "Etiquetas extraviadas en el traslado (demostración)",
        })
      }
    })
    progress.advance()
  }
  return missing.length
}

/** Of every forty lots one is only made, one has no certificate yet, and one had its labels lost. */
function endingOf(i: number): Ending {
  return i % 40 === 11 ? "made" : i % 40 === 23 ? "left" : i % 40 === 37 ? "revoked" : "certified"
}

async function productsWithoutLots(
  container: MedusaContainer,
  provenance: ProvenanceService
): Promise<Made[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const pieces = PRODUCT_TYPES.flatMap((type) => type.variations.map((variation) => ({ type, variation })))
  const missing: Made[] = []
  for (const batch of inBatches(pieces, BATCH)) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id", "handle", "origin.id"],
      filters: { handle: batch.map(({ variation }) => variation.handle) },
    })
    const rows = data as { id: string; handle: string; origin?: { id: string } | null }[]
    const origins = rows.flatMap(({ origin }) => origin?.id ?? [])
    const known = new Set(await originsWithLots(provenance, origins))
    for (const { type, variation } of batch) {
      const row = rows.find(({ handle }) => handle === variation.handle)
      if (row?.origin && !known.has(row.origin.id)) {
        missing.push({ type, variation, originId: row.origin.id, productId: row.id })
      }
    }
  }
  return missing
}

async function originsWithLots(provenance: ProvenanceService, origins: string[]): Promise<string[]> {
  if (origins.length === 0) return []
  return await provenance.inTransaction(async (context) => {
    const rows = await managerOf(context).execute<{ origin_id: string }[]>(
      "select distinct origin_id from provenance_lot where origin_id in (?)",
      [origins]
    )
    return rows.map(({ origin_id }) => origin_id)
  })
}

function lotOf({ type, variation, originId }: Made, workshop: SeededWorkshop, random: Rng) {
  const makers = workshop.artisanIds.slice(0, random.whole(1, Math.min(3, workshop.artisanIds.length)))
  const finished = finishedDaysAgo({ variation })
  const sizes = type.options?.values.length ?? 1
  return {
    workshop_id: workshop.id,
    origin_id: originId,
    name: variation.title.es,
    name_en: variation.title.en,
    technique: type.technique.es.slice(0, 60),
    materials: type.material.es,
    control_number: `CP-${number(`control/${variation.handle}`)}-${dayBefore(finished).slice(0, 4)}`,
    started_on: dayBefore(finished + random.whole(3, 22)),
    finished_on: dayBefore(finished),
    quantity: Math.max(1, Math.min(24, variation.stock * sizes)),
    share_basis: "hours" as const,
    makers: makers.map((artisan_id) => ({ artisan_id, minutes: 60 * random.whole(4, 60) })),
  }
}

/** From ten days to seven months ago, always the same for the same thing. */
function finishedDaysAgo({ variation }: Pick<Made, "variation">): number {
  return seeded(`day/${variation.handle}`).whole(10, 210)
}

/** Of seven digits, so that two lots of the demo do not share one. */
function number(seed: string): string {
  return String(seeded(seed).whole(1_000_000, 9_999_999))
}
