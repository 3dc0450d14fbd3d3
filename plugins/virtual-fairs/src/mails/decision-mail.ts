import { layOut, limaTime, type Mail } from "@tejido/institutions/mails/mail-layout"
import { panelUrl } from "@tejido/institutions/mails/send-mail"
import type { DecisionReason } from "../domain/application"
import { DECISION_REASON_WORDS } from "../domain/fair-words"
import { inLocale } from "../domain/readable"
import type { DecisionFacts } from "./read-decision"

/** Tells an operator what was decided about their workshop's application. */
export function decisionMail(facts: DecisionFacts): Mail {
  const { locale, workshop, decision, note, application_id } = facts
  const [fair, zone] = [inLocale(facts.fair, locale), inLocale(facts.zone, locale)]
  const reasons = facts.reasons
    .flatMap((code) => (isReason(code) ? DECISION_REASON_WORDS[code][locale] : []))
    .join("; ")
  const [opens, closes] = [limaTime(facts.opens_at, locale), limaTime(facts.closes_at, locale)]
  const url = panelUrl(`/panel/ferias/solicitudes/${application_id}`, {})
  if (locale === "en") {
    return layOut({
      subject: {
        accepted: `${workshop} has a stand at ${fair}`,
        waitlisted: `${workshop} is on the waiting list of ${fair}`,
        declined: `${fair}: the application of ${workshop}`,
      }[decision],
      greeting: "Hello,",
      paragraphs: [
        {
          accepted: `${workshop} was accepted to ${fair} (${zone}). The fair opens on ${opens} and closes on ${closes}. Please check the stand: its story, products and fair prices.`,
          waitlisted: `${workshop} is on the waiting list of ${fair} (${zone}). If a stand becomes free, we will write to you.`,
          declined: `${workshop} was not accepted to ${fair} this time.`,
        }[decision],
        ...(reasons ? [`Reasons: ${reasons}.`] : []),
        ...(note ? [note] : []),
      ],
      action: { label: "See the application", url },
      footnote: "You receive this message because you work with this workshop in the panel.",
      sender: "Tejido",
    })
  }
  return layOut({
    subject: {
      accepted: `${workshop} tiene puesto en ${fair}`,
      waitlisted: `${workshop} está en la lista de espera de ${fair}`,
      declined: `${fair}: la solicitud de ${workshop}`,
    }[decision],
    greeting: "Buenos días:",
    paragraphs: [
      {
        accepted: `${workshop} fue aceptado en ${fair} (${zone}). La feria abre el ${opens} y cierra el ${closes}. Revise por favor el puesto: su historia, sus productos y sus precios de feria.`,
        waitlisted: `${workshop} está en la lista de espera de ${fair} (${zone}). Si se libera un puesto, le escribiremos.`,
        declined: `Esta vez ${workshop} no fue aceptado en ${fair}.`,
      }[decision],
      ...(reasons ? [`Motivos: ${reasons}.`] : []),
      ...(note ? [note] : []),
    ],
    action: { label: "Ver la solicitud", url },
    footnote: "Recibe este mensaje porque trabaja con este taller en el panel.",
    sender: "Tejido",
  })
}

function isReason(code: string): code is DecisionReason {
  return Object.hasOwn(DECISION_REASON_WORDS, code)
}
