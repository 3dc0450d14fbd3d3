import { defineMiddlewares, validateAndTransformQuery } from "@medusajs/framework/http"
import { KEY_SET_PATH, serveKeySet } from "./serve-key-set"
import { PROVENANCE_STAFF_ROUTES } from "./staff-routes"
import { REGISTER_BODIES } from "./staff-routes/register"
import { EstablishmentsQuery, NoQuery, WorkshopsQuery } from "./validators"

// The schemas have no `fields`: what leaves is decided in domain/public-view alone.
const queries = {
  "/store/craft-lines": NoQuery,
  "/store/establishments": EstablishmentsQuery,
  "/store/establishments/:handle": NoQuery,
  "/store/workshops": WorkshopsQuery,
  "/store/workshops/:handle": NoQuery,
  "/store/artisans/:code": NoQuery,
  "/store/products/:id/provenance": NoQuery,
  "/store/certificates/:code": NoQuery,
}

export default defineMiddlewares({
  routes: [
    { matcher: KEY_SET_PATH, methods: ["GET"], middlewares: [serveKeySet] },
    ...Object.entries(queries).map(([matcher, schema]) => ({
      methods: ["GET" as const],
      matcher,
      middlewares: [validateAndTransformQuery(schema, {})],
    })),
    ...PROVENANCE_STAFF_ROUTES,
    ...REGISTER_BODIES,
  ],
})
