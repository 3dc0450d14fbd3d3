import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { staffRoutes } from "@tejido/institutions/guard/staff-routes"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { mapErrors } from "../http/map-errors"
import { refuseRepeatedLocale } from "../http/refuse-repeated-locale"
import { rejectUnsafeInput } from "../http/reject-unsafe-input"
import { requireWholeQuantity } from "../http/require-whole-quantity"
import { serveUploads } from "../http/serve-uploads"
import { SEARCH_ROUTES } from "../staff-search/staff-routes"
import { STORE_SEARCH_ROUTES } from "../store-search/store-routes"

refuseRepeatedLocale()

export default defineMiddlewares({
  errorHandler: mapErrors,
  routes: [
    { matcher: "/static/*", methods: ["GET"], middlewares: [serveUploads(process.env.TEJIDO_UPLOADS)] },
    { matcher: "/store/*", middlewares: [rejectUnsafeInput] },
    { matcher: "/admin/*", middlewares: [rejectUnsafeInput] },
    { matcher: "/staff/*", middlewares: [rejectUnsafeInput] },
    { matcher: "/auth/*", middlewares: [rejectUnsafeInput] },
    // For people with an account of Medusa Admin, not for programs with a secret key.
    { matcher: "/admin/tejido/*", middlewares: [authenticate("user", ["session", "bearer"])] },
    { matcher: "/store/carts", methods: ["POST"], middlewares: [requireWholeQuantity] },
    { matcher: "/store/carts/*", methods: ["POST"], middlewares: [requireWholeQuantity] },
    ...STORE_SEARCH_ROUTES,
    ...staffRoutes([
      {
        method: "GET",
        matcher: "/staff/home",
        permission: null,
        query: staffItemQuery,
      },
      ...SEARCH_ROUTES,
    ]),
  ],
})
