import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProvenanceModule from "../modules/provenance"

/** Product ↔ origin, one to one: `product.origin` in `query.graph`. */
export default defineLink(ProductModule.linkable.product, ProvenanceModule.linkable.origin)
