import type { MedusaContainer } from "@medusajs/framework/types"
import { SEARCH_DESK_MODULE } from "../modules/search-desk"
import type { SearchDeskService } from "../modules/search-desk/service"

/**
 * Each minute: makes sure that the database marks what changes (a link table may have been made anew), and takes in what
 * is marked, should the process that looks every second be in trouble.
 */
export default async function keepSearchFresh(container: MedusaContainer): Promise<{ watched_anew: number }> {
  const desk = container.resolve<SearchDeskService>(SEARCH_DESK_MODULE)
  const tables = await desk.ensureTriggers()
  await desk.takeIn()
  return { watched_anew: tables.length }
}

export const config = { name: "keep-search-fresh", schedule: "* * * * *" }
