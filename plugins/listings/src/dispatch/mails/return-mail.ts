import { layOut, type Mail } from "@tejido/institutions/mails/mail-layout"
import type { ReturnMailFacts, Things } from "./mail-facts"

const list = (things: readonly Things[]) =>
  things.map(({ title, quantity }) => `${quantity} × ${title}`).join("; ")

/** Tells the buyer that a return is expected, or that it came. It promises no money: that is decided elsewhere. */
export function returnMail({ locale, order, number, of, things }: ReturnMailFacts): Mail {
  const came = of === "received"
  if (locale === "en") {
    return layOut({
      subject: came ? `We received your return ${number}` : `We expect your return ${number}`,
      greeting: "Hello,",
      paragraphs: [
        came
          ? `What you sent back of your order ${order} arrived and was looked at: ${list(things)}.`
          : `We noted that you send back, of your order ${order}: ${list(things)}. Write ${number} on the parcel.`,
        came
          ? "If money is due to you, it goes back the way you paid, and you will be told of it."
          : "When it arrives we look at it and tell you.",
      ],
      footnote: "You receive this message because you bought in our shop.",
      sender: "Tejido",
    })
  }
  return layOut({
    subject: came ? `Recibimos tu devolución ${number}` : `Esperamos tu devolución ${number}`,
    greeting: "Hola:",
    paragraphs: [
      came
        ? `Llegó y revisamos lo que devolviste de tu pedido ${order}: ${list(things)}.`
        : `Anotamos que devuelves, de tu pedido ${order}: ${list(things)}. Escribe ${number} en el paquete.`,
      came
        ? "Si te corresponde un reembolso, se hace por el medio con que pagaste y te avisamos."
        : "Cuando llegue lo revisamos y te avisamos.",
    ],
    footnote: "Recibes este mensaje porque compraste en nuestra tienda.",
    sender: "Tejido",
  })
}
