import { Module } from "@medusajs/framework/utils"
import { FairClockService } from "./service"

/** The name the module is resolved by. */
export const FAIR_CLOCK_MODULE = "fair_clock"

export default Module(FAIR_CLOCK_MODULE, { service: FairClockService })
