import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { runImportsIn } from "../modules/listings/imports/import-work"

/** A file was sent or started: it is read or written at once. Were the event lost, the job would do it within a minute. */
export default async function runNewImports({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await runImportsIn(container)
}

export const config: SubscriberConfig = { event: "listings.import.updated" }
