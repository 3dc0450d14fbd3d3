import type { MedusaContainer } from "@medusajs/framework/types"
import { SEARCH_DESK_MODULE } from "../modules/search-desk"
import type { SearchDeskService } from "../modules/search-desk/service"

/** Each hour: has the index compared with the database, whole, and what differs mended. */
export default async function checkSearchIndex(container: MedusaContainer): Promise<void> {
  await container.resolve<SearchDeskService>(SEARCH_DESK_MODULE).askFor("mend", "schedule")
}

export const config = { name: "check-search-index", schedule: "25 * * * *" }
