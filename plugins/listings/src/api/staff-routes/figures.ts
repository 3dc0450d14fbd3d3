import { z } from "@medusajs/framework/zod"
import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { figuresQuery } from "../../figures/ask-figures"
import { FIGURE_TABLE_NAMES } from "../../figures/figure-tables"

const read = { method: "GET", permission: "dispatch.read" } as const

/** What the homes of operators and curators draw. Refused with `range_backwards`, `range_too_long` (400). */
export const FIGURES_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/figures", query: figuresQuery },
  {
    ...read,
    matcher: "/staff/figures.csv",
    query: figuresQuery.extend({ table: z.enum(FIGURE_TABLE_NAMES).default("sales_by_week") }),
  },
]
