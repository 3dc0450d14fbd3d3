import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { managerOf } from "../modules/listings/transaction"
import { recordPieces } from "./record-pieces"
import { readParcel } from "./parcel-row"
import { sendDueMails } from "./mails/send-due-mails"

/**
 * What follows a parcel that has left: the step in its pieces' custody, and the mail to the buyer. Never throws: the
 * parcel has left, and the job carries on with what did not come to be.
 */
export async function followParcel(container: MedusaContainer, id: string): Promise<void> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const parcel = await listings.reading((context) => readParcel(context, id))
    if (!parcel || (parcel.state !== "sent" && parcel.state !== "delivered")) return
    if (!parcel.custody_at) {
      await recordPieces(container, parcel.hand, {
        codes: parcel.lines.flatMap(({ piece_codes }) => piece_codes),
        kind: "dispatched",
        occurred_on: parcel.exit_on,
        document_number: parcel.exit_number,
        note: `Despacho ${parcel.dispatch_number}, paquete ${parcel.number}`,
      })
      await listings.inTransaction((context) =>
        managerOf(context).execute("update listings_parcel set custody_at = now() where id = ?", [id])
      )
    }
    await sendDueMails(container, { parcelId: id })
  } catch (error) {
    logger.error(`dispatch: what follows parcel ${id} is still to do`, error as Error)
  }
}
