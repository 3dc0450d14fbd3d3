import { MedusaError } from "@medusajs/framework/utils"
import { PHOTO_FAILURES, type PhotoFailure } from "./photo-failure"

/** A refusal of what is sent as a photo. */
export function notAPhoto(failure: PhotoFailure): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, PHOTO_FAILURES[failure], failure)
}
