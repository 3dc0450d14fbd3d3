import { MedusaError } from "@medusajs/framework/utils"
import { IdentityFormError } from "../../../domain/identity-document"

/**
 * What reading an identity gives.
 * @throws MedusaError INVALID_DATA `invalid_document_number` or `invalid_full_name`
 */
export function orRefuse<Read>(read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    // Neither the value nor a cause goes on from here: errors are logged.
    if (!(error instanceof IdentityFormError)) throw error
    throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message, `invalid_${error.part}`)
  }
}
