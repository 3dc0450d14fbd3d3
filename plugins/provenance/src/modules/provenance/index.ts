import { Module } from "@medusajs/framework/utils"
import { ProvenanceModuleService } from "./service"

/** The name under which the container holds the module's service. */
export const PROVENANCE_MODULE = "provenance"

export default Module(PROVENANCE_MODULE, { service: ProvenanceModuleService })
