import { layOut, type Mail, type MailLocale } from "@tejido/institutions/mails/mail-layout"
import { panelUrl } from "@tejido/institutions/mails/send-mail"
import { fairAddress } from "../domain/shop-address"

/** What mails say of an enquiry. `wanted_by` is a day. */
export type EnquiryFacts = {
  id: string
  code: string
  name: string
  organisation: string | null
  quantity: number
  wanted_by: string | null
  message: string
  fair: string
  handle: string
  /** The workshop's name. */
  stand: string | null
  product: string | null
}

/** To whoever asked: that it arrived, and what it says. */
export function enquiryCopyMail(facts: EnquiryFacts, locale: MailLocale): Mail {
  const { code, fair, handle } = facts
  const shared = {
    action: { label: locale === "en" ? "See the fair" : "Ver la feria", url: fairAddress(locale, handle) },
  }
  return locale === "en"
    ? layOut({
        ...shared,
        subject: `We have your enquiry ${code}`,
        greeting: `Hello ${facts.name},`,
        paragraphs: [
          `Your enquiry about ${fair} has arrived. Its number is ${code}. The fair's team will answer you by e-mail.`,
          aboutIn(facts, "en"),
          facts.message,
        ],
        footnote: "If it was not you who wrote, do nothing. We delete enquiries after a year.",
        sender: "Tejido",
      })
    : layOut({
        ...shared,
        subject: `Recibimos tu consulta ${code}`,
        greeting: `Hola, ${facts.name}:`,
        paragraphs: [
          `Tu consulta sobre ${fair} llegó bien. Su número es ${code}. El equipo de la feria te responderá por correo.`,
          aboutIn(facts, "es"),
          facts.message,
        ],
        footnote: "Si no escribiste tú, no hagas nada. Borramos las consultas después de un año.",
        sender: "Tejido",
      })
}

/** To whoever asked: what staff answered. */
export function enquiryAnswerMail(facts: EnquiryFacts, answer: string, locale: MailLocale): Mail {
  const { code, fair, name } = facts
  return locale === "en"
    ? layOut({
        subject: `Answer to your enquiry ${code}`,
        greeting: `Hello ${name},`,
        paragraphs: [...paragraphsOf(answer), `${aboutIn(facts, "en")} (${fair})`],
        footnote: "You receive this message because you asked at a fair. We delete enquiries after a year.",
        sender: `Tejido · ${fair}`,
      })
    : layOut({
        subject: `Respuesta a tu consulta ${code}`,
        greeting: `Hola, ${name}:`,
        paragraphs: [...paragraphsOf(answer), `${aboutIn(facts, "es")} (${fair})`],
        footnote:
          "Recibes este mensaje porque consultaste en una feria. Borramos las consultas después de un año.",
        sender: `Tejido · ${fair}`,
      })
}

/** To staff: that there is something to answer. Who asks, and how to reach them, is in the panel alone. */
export function enquiryNoticeMail(facts: EnquiryFacts, locale: MailLocale): Mail {
  const { id, code, fair } = facts
  const url = panelUrl(`/panel/consultas/${id}`, {})
  return locale === "en"
    ? layOut({
        subject: `Wholesale enquiry ${code}: ${fair}`,
        greeting: "Hello,",
        paragraphs: [`Somebody asks for a larger quantity at ${fair}.`, aboutIn(facts, "en")],
        action: { label: "See and answer", url },
        footnote: "You receive this message because you answer enquiries in the panel.",
        sender: "Tejido",
      })
    : layOut({
        subject: `Consulta por mayor ${code}: ${fair}`,
        greeting: "Buenos días:",
        paragraphs: [`Alguien pide una cantidad mayor en ${fair}.`, aboutIn(facts, "es")],
        action: { label: "Ver y responder", url },
        footnote: "Recibe este mensaje porque responde consultas en el panel.",
        sender: "Tejido",
      })
}

function aboutIn({ stand, product, quantity, wanted_by }: EnquiryFacts, locale: MailLocale): string {
  const what = [product, stand].filter((part) => part !== null).join(", ")
  const day =
    wanted_by &&
    new Intl.DateTimeFormat(locale === "es" ? "es-PE" : "en-GB", {
      dateStyle: "long",
      timeZone: "UTC",
    }).format(new Date(`${wanted_by}T00:00:00Z`))
  return locale === "en"
    ? `${what ? `${what}: ` : ""}${quantity} ${quantity === 1 ? "piece" : "pieces"}${day ? `, by ${day}` : ""}.`
    : `${what ? `${what}: ` : ""}${quantity} ${quantity === 1 ? "pieza" : "piezas"}${day ? `, para el ${day}` : ""}.`
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
}
