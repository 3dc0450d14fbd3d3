export { postSaleWorkflow, type PostSaleResult } from "./post-sale"
