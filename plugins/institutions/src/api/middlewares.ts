import { defineMiddlewares } from "@medusajs/framework/http"
import { requireStaff } from "../guard/require-staff"
import { authRoutes } from "./staff-routes/auth"
import { auditRoutes } from "./staff-routes/audit"
import { coreRoutes } from "./staff-routes/core"

export default defineMiddlewares({
  routes: [{ matcher: "/staff*", middlewares: [requireStaff] }, ...coreRoutes, ...authRoutes, ...auditRoutes],
})
