export * from "./institution-updated"
export * from "./save-institution"
export * from "./set-institution-logo"
