import type { MedusaResponse } from "@medusajs/framework/http"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import { may } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { techniquesOf } from "@tejido/provenance/domain/techniques"
import { CHOICES_OF_LISTING, type ListingChoices } from "../../../../../staff-lists/listing-choices"
import { readOfListing } from "../../../../read-of-listing"

/** What it takes to see each: a list of its own says as much. */
const RIGHTS: Record<keyof ListingChoices, PermissionCode> = {
  workshops: "workshop.read",
  makers: "artisan.read",
  lots: "lot.read",
  techniques: "workshop.read",
}

/**
 * `GET /staff/listings/:id/choices`: what its form has to choose from. Answers `{ choices: { workshops, makers, lots,
 * techniques } }`; what the member may not see is empty. One query.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const seen = Object.entries(RIGHTS).filter(([, right]) => may(req.staff.ability, right))
  const row = await readOfListing<Partial<ListingChoices>>(
    req,
    ["l.id", ...seen.map(([name]) => `${CHOICES_OF_LISTING[name as keyof ListingChoices]} as ${name}`)].join(
      ", "
    )
  )
  const choices: ListingChoices = {
    workshops: row.workshops ?? [],
    makers: row.makers ?? [],
    lots: row.lots ?? [],
    techniques: techniquesOf(row.techniques),
  }
  res.json({ choices })
}
