import { Module } from "@medusajs/framework/utils"
import { SearchDeskService } from "./service"

/** Name of the module in the container. */
export const SEARCH_DESK_MODULE = "searchDesk"

export default Module(SEARCH_DESK_MODULE, { service: SearchDeskService })
