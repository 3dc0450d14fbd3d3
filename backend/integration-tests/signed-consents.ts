import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import type { ConsentPurpose } from "@tejido/provenance/domain/consent-purposes"
import type provenanceModule from "@tejido/provenance/modules/provenance"
import {
  recordConsents,
  type ConsentInput,
} from "@tejido/provenance/modules/provenance/consents/record-consents"
import { storeDocument } from "@tejido/provenance/modules/provenance/vault/store-document"

type ProvenanceService = InstanceType<(typeof provenanceModule)["service"]>
/** The paper that an artisan signed, sealed. @returns its id */
export async function signedPaper(container: MedusaContainer, artisanId: string): Promise<string> {
  const provenance = container.resolve<ProvenanceService>("provenance")
  const { id } = await provenance.inTransaction((context) =>
    storeDocument(context, provenance.vaultKeys, {
      kind: "consent",
      artisanId,
      filename: "consentimiento.pdf",
      media_type: "application/pdf",
      content: Buffer.from("%PDF-1.4 %%EOF"),
      createdBy: null,
    })
  )
  return id
}

/** Consents as an installation has them: with a signed paper each. @returns their ids, in order */
export async function recordSignedConsents(
  container: MedusaContainer,
  consents: { artisanId: string; purpose: ConsentPurpose }[]
): Promise<string[]> {
  const inputs: ConsentInput[] = []
  for (const { artisanId, purpose } of consents) {
    const document_id = await signedPaper(container, artisanId)
    inputs.push({ artisan_id: artisanId, purpose, given_on: "2026-01-05", document_id })
  }
  return await container
    .resolve<ProvenanceService>("provenance")
    .inTransaction((context) => recordConsents(context, SYSTEM("test"), inputs))
}
