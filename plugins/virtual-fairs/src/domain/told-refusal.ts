import { MedusaError } from "@medusajs/framework/utils"

/**
 * A refusal that says what it is about, `{ type, code, message, details }`: the server sends `details` of whatever
 * error has them.
 */
export class ToldRefusal extends MedusaError {
  readonly details: Readonly<Record<string, unknown>>

  constructor(type: string, code: string, message: string, details: Readonly<Record<string, unknown>>) {
    super(type, message, code)
    this.details = details
  }
}
