import { MedusaError } from "@medusajs/framework/utils"
import type { Refusal } from "../transaction"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

/** What the rules of the registry's tables mean, by the constraint that refuses. */
export const REGISTRY_REFUSALS: Readonly<Record<string, Refusal>> = {
  provenance_artisan_code_hides: {
    type: CONFLICT,
    code: "codes_name_establishment",
    message: "Artisans have codes that begin with the letters of an establishment that must not be named",
  },
  provenance_workshop_has_people: {
    type: CONFLICT,
    code: "workshop_has_artisans",
    message: "People still work in this workshop: transfer them first",
  },
  provenance_agreement_in_force: {
    type: CONFLICT,
    code: "agreement_in_force",
    message: "The workshop's agreement with the company is still in force: end it first",
  },
  provenance_agreement_has_company: {
    type: CONFLICT,
    code: "workshop_without_company",
    message: "Only a workshop that works with a company has agreements",
  },
  provenance_agreement_no_overlap: {
    type: CONFLICT,
    code: "agreements_overlap",
    message: "Another agreement of this workshop is in force at that time",
  },
  provenance_agreement_over: {
    type: CONFLICT,
    code: "agreement_ended",
    message: "This agreement was ended",
  },
  provenance_agreement_addendum_extends: {
    type: CONFLICT,
    code: "addendum_does_not_extend",
    message: "An addendum ends later than what it extends",
  },
  provenance_stay_not_ahead: {
    type: INVALID_DATA,
    code: "stay_in_future",
    message: "A stay cannot begin or end on a day to come",
  },
  provenance_stay_no_overlap: {
    type: CONFLICT,
    code: "stays_overlap",
    message: "The artisan was in another workshop at that time",
  },
}
