import type { Context } from "@medusajs/framework/types"
import { inLocale, type Localized } from "../domain/readable"
import { managerOf } from "../modules/virtual-fairs/transaction"
import { enquiryAnswerMail, enquiryCopyMail, type EnquiryFacts, enquiryNoticeMail } from "./enquiry-mail"
import type { Outbox } from "./outbox"

type Row = Omit<EnquiryFacts, "fair"> & {
  kind: "enquiry_copy" | "enquiry_notice" | "enquiry_answer"
  fair: Localized
  locale: "es" | "en"
  email: string
  answer: string | null
  member: { id: string; email: string; locale: "es" | "en" } | null
}

async function readEnquiryMail(context: Context, id: string): Promise<Row | null> {
  const [row] = await managerOf(context).execute<Row[]>(
    `select m.kind, q.id, q.code, q.name, q.email, q.organisation, q.quantity,
       to_char(q.wanted_by, 'YYYY-MM-DD') as wanted_by, q.message, q.locale, f.words -> 'title' as fair, f.handle,
       w.name as stand, p.title as product, a.text as answer,
       case when s.id is not null then json_build_object('id', s.id, 'email', s.email,
         'locale', case when s.locale = 'en' then 'en' else 'es' end) end as member
     from fairs_mail m join fairs_enquiry q on q.id = m.enquiry_id join fairs_fair f on f.id = q.fair_id
       left join fairs_stand t on t.id = q.stand_id left join provenance_workshop w on w.id = t.workshop_id
       left join product p on p.id = q.product_id
       left join fairs_enquiry_answer a on a.id = m.answer_id
       left join staff_member s on s.id = m.member_id and s.status = 'active' and s.deleted_at is null
     where m.id = ?`,
    [id]
  )
  return row ?? null
}

/** About wholesale enquiries: a copy and the answers to whoever asks, word of it to staff. */
export const ENQUIRY_MAILS: Outbox = {
  table: "fairs_mail",
  about: "enquiry_id",
  key: "visitor",
  what: "an enquiry",
  async letter(context, id) {
    const row = await readEnquiryMail(context, id)
    if (!row) return null
    const { kind, member, answer } = row
    const about = {
      template: `fair-${kind.replace("_", "-")}`,
      resource_id: row.id,
      resource_type: "fair_enquiry",
    }
    const factsIn = (locale: "es" | "en"): EnquiryFacts => ({ ...row, fair: inLocale(row.fair, locale) })
    if (kind === "enquiry_notice") {
      // Who left is told nothing.
      if (!member) return null
      const content = enquiryNoticeMail(factsIn(member.locale), member.locale)
      return { ...about, to: member.email, receiver_id: member.id, content }
    }
    const facts = factsIn(row.locale)
    const content =
      kind === "enquiry_answer"
        ? enquiryAnswerMail(facts, answer ?? "", row.locale)
        : enquiryCopyMail(facts, row.locale)
    return { ...about, to: row.email, content }
  },
}
