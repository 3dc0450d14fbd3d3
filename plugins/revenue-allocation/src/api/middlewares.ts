import { defineMiddlewares, validateAndTransformQuery } from "@medusajs/framework/http"
import { holdsPersonData } from "@tejido/institutions/http/person-data"
import { PERSON_DATA } from "../modules/revenue-allocation/terms/person-data"
import { REVENUE_STAFF_ROUTES } from "./staff-routes"
import { PAYOUTS_BODIES } from "./staff-routes/payouts"
import { RECONCILIATION_BODIES } from "./staff-routes/reconciliation"
import { AllocationQuery, ImpactQuery } from "./validators"

holdsPersonData(...PERSON_DATA)

// The schemas have no `fields`: what leaves is decided in domain/public-share alone.
export default defineMiddlewares({
  routes: [
    {
      methods: ["GET"],
      matcher: "/store/products/:id/allocation",
      middlewares: [validateAndTransformQuery(AllocationQuery, {})],
    },
    {
      methods: ["GET"],
      matcher: "/store/orders/:id/impact",
      middlewares: [validateAndTransformQuery(ImpactQuery, {})],
    },
    ...REVENUE_STAFF_ROUTES,
    ...PAYOUTS_BODIES,
    ...RECONCILIATION_BODIES,
  ],
})
