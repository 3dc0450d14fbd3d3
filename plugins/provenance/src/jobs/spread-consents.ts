import type { MedusaContainer } from "@medusajs/framework/types"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { respreadConsents } from "../modules/provenance/consents/spread"
import type { ProvenanceModuleService } from "../modules/provenance/service"

/** By then an event that was not lost has been dealt with, repetitions included. */
const GRACE_MS = 30_000

/** Each minute: consents whose effects have not reached pages and index are told of again. */
export default async function spreadConsents(container: MedusaContainer): Promise<{ told: number }> {
  const provenance = container.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const before = new Date(Date.now() - GRACE_MS)
  return { told: await provenance.inTransaction((context) => respreadConsents(context, before)) }
}

export const config = { name: "spread-consents", schedule: "* * * * *" }
