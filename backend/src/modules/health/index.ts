import { Module } from "@medusajs/framework/utils"
import { HealthModuleService } from "./service"

/** Name of the module in the container. */
export const HEALTH_MODULE = "health"

export default Module(HEALTH_MODULE, { service: HealthModuleService })
