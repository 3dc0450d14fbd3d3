export { postOrderWorkflow, type PostOrderResult } from "./post-order"
