export * from "./apply-publication"
export * from "./hide-product"
