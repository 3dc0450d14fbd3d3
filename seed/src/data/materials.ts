/** Materials as the shop's facet names them; the code is the product tag. */
export { MATERIALS, type MaterialCode } from "@tejido/listings/domain/materials"
