import type { Visibility } from "@tejido/provenance/domain/public-view"
import type { EstablishmentSeed } from "./data/types"

/** Below this population a prison is shown as its region only: so few people work there that a page points at them. */
const SMALLEST_NAMED_POPULATION = 300

/** Small prisons and those for women are shown as their region only (design P1). */
export function visibilityOf({ sex, population }: Pick<EstablishmentSeed, "sex" | "population">): Visibility {
  return sex === "women" || population < SMALLEST_NAMED_POPULATION ? "region" : "name"
}
