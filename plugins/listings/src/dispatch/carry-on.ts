import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsService } from "../modules/listings/service"
import { managerOf } from "../modules/listings/transaction"
import { catchUpInShop } from "./catch-up-in-shop"
import { followParcel } from "./follow-parcel"
import { sendDueMails } from "./mails/send-due-mails"
import { sendParcel } from "./send-parcel"
import { followReturn } from "./returns/follow-return"
import { takeBack } from "./returns/take-back"

/** Whoever began something is given this long to end it before somebody else looks. */
const BEGUN_BEFORE = "interval '20 seconds'"

/** What was begun and not ended, by what ends it; each is done by itself, and one that fails holds up no other. */
const UNFINISHED: readonly { ids: string; end(container: MedusaContainer, id: string): Promise<void> }[] = [
  {
    ids: `select id from listings_parcel where state = 'sending' and updated_at < now() - ${BEGUN_BEFORE}
      order by attempts, created_at limit 100`,
    end: sendParcel,
  },
  {
    ids: `select id from listings_parcel where shop_behind and updated_at < now() - ${BEGUN_BEFORE}
      order by updated_at limit 100`,
    end: catchUpInShop,
  },
  {
    ids: `select id from listings_parcel where state in ('sent', 'delivered') and custody_at is null
      and sent_at < now() - ${BEGUN_BEFORE} order by sent_at limit 100`,
    end: followParcel,
  },
  {
    ids: `select id from listings_return where state = 'receiving' and updated_at < now() - ${BEGUN_BEFORE}
      order by attempts, created_at limit 100`,
    end: takeBack,
  },
  {
    ids: `select id from listings_return where state = 'received' and custody_at is null
      and received_at < now() - ${BEGUN_BEFORE} order by received_at limit 100`,
    end: followReturn,
  },
]

/** Ends everything about dispatches and returns that somebody began and did not end, and sends the mails that are due. */
export async function carryOn(container: MedusaContainer): Promise<void> {
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { ids, end } of UNFINISHED) {
    for (const id of await listings.reading((context) => read(context, ids))) {
      try {
        await end(container, id)
      } catch (error) {
        logger.error(`dispatch: ${id} is still unfinished`, error as Error)
      }
    }
  }
  await sendDueMails(container)
}

async function read(context: Context, statement: string): Promise<string[]> {
  return (await managerOf(context).execute<{ id: string }[]>(statement)).map(({ id }) => id)
}
