import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

export const FIGURE_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/figures": () => [{}],
  "GET /staff/figures.csv": () => [{ query: "table=sales_by_week" }],
}
