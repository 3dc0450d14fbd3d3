import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import type { DocumentKind } from "../domain/documents"

/** Whoever may record what a document is the evidence of, may hand it over. */
export const HANDS_OVER: Record<DocumentKind, PermissionCode> = {
  consent: "consent.update",
  agreement: "workshop.update",
  rights_request: "rights_request.update",
  competence: "competence.update",
  court_order: "terms.update",
  instruction: "instruction.update",
  payout_proof: "payout.create",
  policy: "policy.propose",
  other: "artisan.update",
}

/** A document about a person says who they are, one about their money also who their relatives are. */
export const READS: Record<DocumentKind, PermissionCode> = {
  consent: "identity.read",
  agreement: "workshop.update",
  rights_request: "identity.read",
  competence: "identity.read",
  court_order: "beneficiary.read",
  instruction: "beneficiary.read",
  payout_proof: "beneficiary.read",
  policy: "policy.read",
  other: "identity.read",
}
