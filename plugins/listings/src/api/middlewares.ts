import { defineMiddlewares } from "@medusajs/framework/http"
import { LISTINGS_STAFF_ROUTES } from "./staff-routes"

export default defineMiddlewares({ routes: [...LISTINGS_STAFF_ROUTES] })
