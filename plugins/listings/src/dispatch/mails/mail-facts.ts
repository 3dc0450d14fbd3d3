import type { Context } from "@medusajs/framework/types"
import type { MailLocale } from "@tejido/institutions/mails/mail-layout"
import { managerOf } from "../../modules/listings/transaction"
import { LINE_TITLE } from "../line-title"

/** How many of what, as the buyer's order calls it. */
export type Things = { title: string; quantity: number }

/** What a mail about a parcel says. The address is the buyer's: it goes into the mail's envelope and nowhere else. */
export type ParcelMailFacts = {
  to: string | null
  locale: MailLocale
  order: number
  carrier: string
  tracking_number: string | null
  pickup: boolean
  delivery_name: string
  things: Things[]
  /** Of the whole order, from wherever. */
  to_come: Things[]
}

/** What a mail about a return says. */
export type ReturnMailFacts = {
  to: string | null
  locale: MailLocale
  order: number
  number: string
  of: "announced" | "received"
  things: Things[]
}

/** One statement; null when the parcel is gone. */
export async function readParcelMail(context: Context, id: string): Promise<ParcelMailFacts | null> {
  const [facts] = await managerOf(context).execute<ParcelMailFacts[]>(
    `select ${BUYER}, p.carrier, p.tracking_number, p.pickup, d.delivery_name,
       (select json_agg(json_build_object('title', ${LINE_TITLE}, 'quantity', pl.quantity) order by i.created_at, i.id)
        from listings_parcel_line pl join order_line_item i on i.id = pl.line_id where pl.parcel_id = p.id) as things,
       coalesce((select json_agg(json_build_object('title', ${LINE_TITLE}, 'quantity', line.quantity - sent.quantity)
            order by i.created_at, i.id)
        from listings_dispatch other join listings_dispatch_line line on line.dispatch_id = other.id
          join order_line_item i on i.id = line.line_id
          cross join lateral (
            select coalesce(sum(pl.quantity), 0)::integer as quantity from listings_parcel_line pl
              join listings_parcel parcel on parcel.id = pl.parcel_id and parcel.state in ('sent', 'delivered')
            where pl.line_id = line.line_id) sent
        where other.order_id = d.order_id and line.quantity > sent.quantity), '[]') as to_come
     from listings_parcel p join listings_dispatch d on d.id = p.dispatch_id join "order" o on o.id = d.order_id
     where p.id = ?`,
    [id]
  )
  return facts ?? null
}

/** One statement; null when the return is gone. */
export async function readReturnMail(context: Context, id: string): Promise<ReturnMailFacts | null> {
  const [facts] = await managerOf(context).execute<ReturnMailFacts[]>(
    `select ${BUYER}, r.number, r.mail_of as of,
       coalesce((select json_agg(json_build_object('title', ${LINE_TITLE}, 'quantity', ${CAME}) order by i.created_at, i.id)
        from listings_return_line rl join order_line_item i on i.id = rl.line_id
        where rl.return_id = r.id and ${CAME} > 0), '[]') as things
     from listings_return r join listings_dispatch d on d.id = r.dispatch_id join "order" o on o.id = d.order_id
     where r.id = ?`,
    [id]
  )
  return facts ?? null
}

const BUYER = `nullif(o.email, '') as "to", case when o.locale like 'en%' then 'en' else 'es' end as locale,
  o.display_id as "order"`
const CAME =
  "case when r.mail_of = 'received' then rl.restocked + rl.kept_out + rl.damaged else rl.quantity end"
