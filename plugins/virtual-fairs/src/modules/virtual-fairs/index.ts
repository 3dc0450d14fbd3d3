import { Module } from "@medusajs/framework/utils"
import { VirtualFairsService } from "./service"

/** The name the module is resolved by: `container.resolve("virtual_fairs")`. */
export const VIRTUAL_FAIRS_MODULE = "virtual_fairs"

export default Module(VIRTUAL_FAIRS_MODULE, { service: VirtualFairsService })
