import { layOut, type Mail } from "@tejido/institutions/mails/mail-layout"
import { carrierOf } from "../carriers"
import type { ParcelMailFacts, Things } from "./mail-facts"

const list = (things: readonly Things[]) =>
  things.map(({ title, quantity }) => `${quantity} × ${title}`).join("; ")

/** Tells the buyer that a parcel left: what is in it, by whom it comes, and what of the order is still to come. */
export function parcelMail(facts: ParcelMailFacts): Mail {
  const { locale, order, things, to_come, pickup, delivery_name, tracking_number } = facts
  const { name, tracking_page } = carrierOf(facts.carrier)
  const carrier = name[locale]
  const track = tracking_page && tracking_number ? tracking_page : null
  if (locale === "en") {
    return layOut({
      subject: pickup ? `Order ${order}: ready to be picked up` : `Order ${order} is on its way`,
      greeting: "Hello,",
      paragraphs: [
        pickup
          ? `Part of your order ${order} is ready to be picked up: ${delivery_name}. Bring the number of your order.`
          : `A parcel of your order ${order} left the workshop. It comes with: ${carrier}.`,
        `In it: ${list(things)}.`,
        ...(tracking_number && !pickup ? [`Tracking number: ${tracking_number}`] : []),
        to_come.length ? `Still to come, apart: ${list(to_come)}.` : "With this your order is complete.",
      ],
      ...(track ? { action: { label: `Track it at ${carrier}`, url: track } } : {}),
      footnote: "You receive this message because you bought in our shop.",
      sender: "Tejido",
    })
  }
  return layOut({
    subject: pickup ? `Pedido ${order}: listo para recoger` : `Tu pedido ${order} está en camino`,
    greeting: "Hola:",
    paragraphs: [
      pickup
        ? `Ya puedes recoger tu pedido ${order}: ${delivery_name}. Lleva el número del pedido.`
        : `Un paquete de tu pedido ${order} salió del taller. Lo lleva: ${carrier}.`,
      `Contiene: ${list(things)}.`,
      ...(tracking_number && !pickup ? [`Número de seguimiento: ${tracking_number}`] : []),
      to_come.length
        ? `Todavía falta, y llegará aparte: ${list(to_come)}.`
        : "Con esto tu pedido está completo.",
    ],
    ...(track ? { action: { label: `Seguir el envío en ${carrier}`, url: track } } : {}),
    footnote: "Recibes este mensaje porque compraste en nuestra tienda.",
    sender: "Tejido",
  })
}
