import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

/** How a month would be divided, of an artisan in each of the two prisons. */
export const MONTH_EXAMPLE_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/artisans/:id/month-example": (world) =>
    [world.here, world.there].map((place) => ({
      params: { id: place.artisanIds[0]! },
      of: { establishment_id: place.establishmentId },
    })),
}
