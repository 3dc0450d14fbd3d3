export * from "./create-origins"
export * from "./add-workshop-photo"
export * from "./remove-workshop-photo"
