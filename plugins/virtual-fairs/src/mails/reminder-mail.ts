import {
  layOut,
  limaTime,
  type Mail,
  type MailLocale,
  type MailWords,
} from "@tejido/institutions/mails/mail-layout"
import { fairAddress } from "../domain/shop-address"

export type ReminderKind =
  "reminder_confirm" | "reminder_day_before" | "reminder_opening" | "reminder_event" | "reminder_cancelled"

/** What a reminder tells of. */
export type ReminderFacts = {
  fair: { handle: string; title: string; opens_at: Date; closes_at: Date }
  /** Null: of the fair's opening. */
  event: { title: string; starts_at: Date } | null
  token: string
}

type Said = Pick<MailWords, "subject" | "paragraphs" | "footnote"> & { label: string }

/** A mail about a reminder. Each has the link by which it is forgotten, and the first one the link that confirms it. */
export function reminderMail(kind: ReminderKind, locale: MailLocale, facts: ReminderFacts): Mail {
  const link = fairAddress(locale, "recordatorio", facts.token)
  const url = kind === "reminder_confirm" ? link : fairAddress(locale, facts.fair.handle)
  const { label, ...said } = (locale === "en" ? inEnglish : inSpanish)(kind, facts, link)
  return layOut({
    ...said,
    greeting: locale === "en" ? "Hello," : "Hola:",
    action: { label, url },
    sender: "Tejido",
  })
}

function inSpanish(kind: ReminderKind, { fair, event }: ReminderFacts, link: string): Said {
  const forget = `Si ya no lo quieres, bórralo aquí: ${link}`
  const opens = `${limaTime(fair.opens_at, "es")} (hora de Lima)`
  const closes = `${limaTime(fair.closes_at, "es")} (hora de Lima)`
  const starts = event ? `${limaTime(event.starts_at, "es")} (hora de Lima)` : ""
  switch (kind) {
    case "reminder_confirm":
      return {
        subject: `Confirma tu recordatorio de ${event?.title ?? fair.title}`,
        paragraphs: [
          event
            ? `Pediste que te avisemos una hora antes de «${event.title}», en ${fair.title}: ${starts}.`
            : `Pediste que te avisemos cuando abra ${fair.title}: ${opens}.`,
          "Confírmalo con un clic. Después de avisarte borramos tu correo.",
        ],
        label: "Sí, avísenme",
        footnote:
          "Si no fuiste tú, no hagas nada: sin el clic no enviamos nada y borramos tu correo en dos días.",
      }
    case "reminder_day_before":
      return {
        subject: `${fair.title} abre mañana`,
        paragraphs: [`${fair.title} abre el ${opens} y cierra el ${closes}.`, "Ya puedes mirar sus puestos."],
        label: "Ver la feria",
        footnote: forget,
      }
    case "reminder_opening":
      return {
        subject: `${fair.title} ya abrió`,
        paragraphs: [
          `${fair.title} está abierta hasta el ${closes}, con precios de feria en todos sus puestos.`,
        ],
        label: "Entrar a la feria",
        footnote: "Este era el último aviso: borramos tu correo de nuestra lista.",
      }
    case "reminder_event":
      return {
        subject: `${event?.title ?? fair.title}: pronto empieza`,
        paragraphs: [`«${event?.title ?? ""}» es el ${starts}, en ${fair.title}.`],
        label: "Ir al programa",
        footnote: "Este era el único aviso: borramos tu correo de nuestra lista.",
      }
    case "reminder_cancelled":
      return {
        subject: `${fair.title} fue cancelada`,
        paragraphs: [`Querías que te avisemos de ${fair.title}. La feria fue cancelada; lo sentimos.`],
        label: "Ver la feria",
        footnote: "Este era el último aviso: borramos tu correo de nuestra lista.",
      }
  }
}

function inEnglish(kind: ReminderKind, { fair, event }: ReminderFacts, link: string): Said {
  const forget = `If you no longer want it, delete it here: ${link}`
  const opens = `${limaTime(fair.opens_at, "en")} (Lima time)`
  const closes = `${limaTime(fair.closes_at, "en")} (Lima time)`
  const starts = event ? `${limaTime(event.starts_at, "en")} (Lima time)` : ""
  switch (kind) {
    case "reminder_confirm":
      return {
        subject: `Confirm your reminder of ${event?.title ?? fair.title}`,
        paragraphs: [
          event
            ? `You asked us to remind you an hour before “${event.title}” at ${fair.title}: ${starts}.`
            : `You asked us to tell you when ${fair.title} opens: ${opens}.`,
          "Confirm with one click. Once we have told you, we delete your address.",
        ],
        label: "Yes, remind me",
        footnote:
          "If it was not you, do nothing: without the click we send nothing and delete your address in two days.",
      }
    case "reminder_day_before":
      return {
        subject: `${fair.title} opens tomorrow`,
        paragraphs: [
          `${fair.title} opens on ${opens} and closes on ${closes}.`,
          "You can look at its stands already.",
        ],
        label: "See the fair",
        footnote: forget,
      }
    case "reminder_opening":
      return {
        subject: `${fair.title} has opened`,
        paragraphs: [`${fair.title} is open until ${closes}, with fair prices at all its stands.`],
        label: "Enter the fair",
        footnote: "This was the last reminder: we delete your address from our list.",
      }
    case "reminder_event":
      return {
        subject: `${event?.title ?? fair.title} is about to begin`,
        paragraphs: [`“${event?.title ?? ""}” is on ${starts}, at ${fair.title}.`],
        label: "See the programme",
        footnote: "This was the only reminder: we delete your address from our list.",
      }
    case "reminder_cancelled":
      return {
        subject: `${fair.title} was cancelled`,
        paragraphs: [`You wanted to hear about ${fair.title}. The fair was cancelled; we are sorry.`],
        label: "See the fair",
        footnote: "This was the last message: we delete your address from our list.",
      }
  }
}
