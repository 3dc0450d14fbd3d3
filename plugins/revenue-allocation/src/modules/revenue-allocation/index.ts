import { Module } from "@medusajs/framework/utils"
import { LedgerService } from "./service"

/** The name the module is resolved by: `container.resolve("revenueAllocation")`. */
export const REVENUE_ALLOCATION_MODULE = "revenueAllocation"

export default Module(REVENUE_ALLOCATION_MODULE, { service: LedgerService })
