import type { IFileModuleService, Logger } from "@medusajs/framework/types"
import type { InTransaction } from "../uploads/receive-stream"

/** Where pictures are kept: Medusa's File Module. */
export type PhotoStore = Pick<IFileModuleService, "getUploadStream" | "deleteFiles">

/** What the making of pictures needs. */
export type PhotoWork = {
  inTransaction: InTransaction
  store: PhotoStore
  logger: Pick<Logger, "warn">
}
