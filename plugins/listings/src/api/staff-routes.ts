import { staffRoutes } from "@tejido/institutions/guard/staff-routes"
import { DISPATCH_ROUTES } from "./staff-routes/dispatch"
import { FIGURES_ROUTES } from "./staff-routes/figures"
import { IMPORTS_ROUTES } from "./staff-routes/imports"
import { LISTINGS_ROUTES } from "./staff-routes/listings"
import { PHOTOS_ROUTES } from "./staff-routes/photos"
import { REVIEW_ROUTES } from "./staff-routes/review"
import { STOCK_ROUTES } from "./staff-routes/stock"

/** What this plugin has under `/staff`, by area. */
export const LISTINGS_STAFF_ROUTES = staffRoutes([
  ...LISTINGS_ROUTES,
  ...REVIEW_ROUTES,
  ...PHOTOS_ROUTES,
  ...IMPORTS_ROUTES,
  ...STOCK_ROUTES,
  ...DISPATCH_ROUTES,
  ...FIGURES_ROUTES,
])
