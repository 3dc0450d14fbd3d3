export * from "./create-origins"
