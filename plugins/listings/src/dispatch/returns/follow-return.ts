import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsService } from "../../modules/listings/service"
import { managerOf } from "../../modules/listings/transaction"
import { sendDueMails } from "../mails/send-due-mails"
import { recordPieces } from "../record-pieces"
import { readReturn } from "./hold-return"

/**
 * What follows a return: the step in its pieces' custody once they are here, and the mail to the buyer. Never throws:
 * the job carries on with what did not come to be.
 */
export async function followReturn(container: MedusaContainer, id: string): Promise<void> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  try {
    const row = await listings.reading((context) => readReturn(context, id))
    if (!row) return
    if (row.state === "received" && !row.custody_at) {
      await recordPieces(container, row.hand, {
        codes: row.lines.flatMap(({ piece_codes }) => piece_codes),
        kind: "returned",
        occurred_on: row.received_on ?? "",
        document_number: null,
        note: `Devolución ${row.number}`,
      })
      await listings.inTransaction((context) =>
        managerOf(context).execute("update listings_return set custody_at = now() where id = ?", [id])
      )
    }
    await sendDueMails(container, { returnId: id })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`dispatch: what follows return ${id} is still to do`, error as Error)
  }
}
