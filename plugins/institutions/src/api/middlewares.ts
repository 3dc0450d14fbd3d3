import { defineMiddlewares } from "@medusajs/framework/http"
import { requireStaff } from "../guard/require-staff"

export default defineMiddlewares({
  routes: [{ matcher: "/staff*", middlewares: [requireStaff] }],
})
