import { MedusaError } from "@medusajs/framework/utils"

/** A refusal with what people need to go on: it goes out as `details` beside its code. */
export class DetailedRefusal extends MedusaError {
  constructor(
    type: string,
    code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>>
  ) {
    super(type, message, code)
  }
}
