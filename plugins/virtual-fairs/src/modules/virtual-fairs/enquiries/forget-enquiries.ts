import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** Deletes enquiries of more than a year ago, with whoever asked and what they were answered. */
export async function forgetEnquiries(context: Context): Promise<void> {
  await managerOf(context).execute("delete from fairs_enquiry where created_at < now() - interval '1 year'")
}
