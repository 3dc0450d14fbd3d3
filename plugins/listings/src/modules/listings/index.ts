import { Module } from "@medusajs/framework/utils"
import { ListingsService } from "./service"

/** The name the module is resolved by: `container.resolve("listings")`. */
export const LISTINGS_MODULE = "listings"

export default Module(LISTINGS_MODULE, { service: ListingsService })
