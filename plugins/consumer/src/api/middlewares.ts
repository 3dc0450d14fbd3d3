import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { OrderLookupBody } from "./store/order-lookup/validators"
import { UbigeoQuery } from "./store/ubigeo/validators"

export default defineMiddlewares({
  routes: [
    { methods: ["GET"], matcher: "/store/ubigeo", middlewares: [validateAndTransformQuery(UbigeoQuery, {})] },
    {
      methods: ["POST"],
      matcher: "/store/order-lookup",
      middlewares: [validateAndTransformBody(OrderLookupBody)],
    },
  ],
})
