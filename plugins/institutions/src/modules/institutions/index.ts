import { Module } from "@medusajs/framework/utils"
import { InstitutionsModuleService } from "./service"

/** Name of the module in the container and in links. */
export const INSTITUTIONS_MODULE = "institutions"

export default Module(INSTITUTIONS_MODULE, { service: InstitutionsModuleService })
