import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import ProvenanceModule from "../modules/provenance"

/** Establishment ↔ stock location, one to one: where an establishment's stock lies. */
export default defineLink(ProvenanceModule.linkable.establishment, StockLocationModule.linkable.stockLocation)
