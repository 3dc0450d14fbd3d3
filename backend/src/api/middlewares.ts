import { configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import { mapErrors } from "../http/map-errors"
import { rejectUnsafeInput } from "../http/reject-unsafe-input"
import { requireWholeQuantity } from "../http/require-whole-quantity"
import { serveUploads } from "../http/serve-uploads"

export default defineMiddlewares({
  errorHandler: mapErrors,
  routes: [
    { matcher: "/static/*", methods: ["GET"], middlewares: [serveUploads(process.env.TEJIDO_UPLOADS)] },
    { matcher: "/store/*", middlewares: [rejectUnsafeInput] },
    { matcher: "/admin/*", middlewares: [rejectUnsafeInput] },
    { matcher: "/auth/*", middlewares: [rejectUnsafeInput] },
    { matcher: "/store/carts", methods: ["POST"], middlewares: [requireWholeQuantity] },
    { matcher: "/store/carts/*", methods: ["POST"], middlewares: [requireWholeQuantity] },
    {
      matcher: "/store/search",
      middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })],
    },
  ],
})
