import { decisionMail } from "./decision-mail"
import type { Outbox } from "./outbox"
import { readDecision } from "./read-decision"

/** To operators, about what was decided on their applications. */
export const DECISION_MAILS: Outbox = {
  table: "fairs_decision_mail",
  about: "application_id",
  key: "decision",
  what: "a decision",
  async letter(context, id) {
    const facts = await readDecision(context, id)
    return (
      facts && {
        to: facts.to,
        template: `fair-application-${facts.decision}`,
        content: decisionMail(facts),
        receiver_id: facts.member_id,
        resource_id: facts.application_id,
        resource_type: "fair_application",
      }
    )
  },
}
