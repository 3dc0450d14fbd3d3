import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { CountBody } from "../domain/count"
import { FAIRS_STAFF_ROUTES } from "./staff-routes"
import { NoQuery, PublicFairsQuery } from "./validators-store"
import { VISITOR_ROUTES } from "./visitor-routes"

// The schemas have no `fields`: what leaves is decided in public/public-fair alone.
const queries = {
  "/store/fairs": PublicFairsQuery,
  "/store/fairs/:handle": NoQuery,
  "/store/fairs/:handle/stands/:stand": NoQuery,
  "/store/fairs/:handle/nearly-gone": NoQuery,
  "/store/products/:id/fairs": NoQuery,
}

export default defineMiddlewares({
  routes: [
    ...Object.entries(queries).map(([matcher, schema]) => ({
      methods: ["GET" as const],
      matcher,
      middlewares: [validateAndTransformQuery(schema, {})],
    })),
    {
      methods: ["POST"],
      matcher: "/store/fairs/:handle/counts",
      middlewares: [validateAndTransformBody(CountBody)],
    },
    ...FAIRS_STAFF_ROUTES,
    ...VISITOR_ROUTES,
  ],
})
