import { defineMiddlewares, validateAndTransformQuery } from "@medusajs/framework/http"
import { LISTINGS_STAFF_ROUTES } from "./staff-routes"
import { OrderSecretQuery } from "./validators-buyer"

export default defineMiddlewares({
  routes: [
    {
      methods: ["GET"],
      matcher: "/store/orders/:id/parcels",
      middlewares: [validateAndTransformQuery(OrderSecretQuery, {})],
    },
    ...LISTINGS_STAFF_ROUTES,
  ],
})
