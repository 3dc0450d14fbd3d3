import { layOut, type Mail } from "@tejido/institutions/mails/mail-layout"
import type { FamilyStatement } from "./family-statement"
import { soles } from "./paper-parts"
import { monthInWords } from "./statement-words"

/** A relative's own lines of a month, as a mail. Names nobody: the code is known to who is meant. */
export function familyMail({ code, month, lines, total, payouts }: FamilyStatement): Mail {
  const when = monthInWords(month)
  return layOut({
    subject: `Lo que le corresponde de ${when}`,
    greeting: "Buenos días:",
    paragraphs: [
      `La persona con el código ${code} trabajó y vendió. De lo que ganó en ${when}, a usted le corresponden ${soles(total)}.`,
      ...lines.map(({ text, note, amount }) => `${text}: ${soles(amount)}.${note ? ` ${note}.` : ""}`),
      ...payouts.map(({ text, amount }) => `Pago de ${soles(amount)}. ${text}.`),
    ],
    footnote:
      "Recibe este mensaje porque esa persona lo pidió. Si tiene una duda, o no quiere recibirlo, pregunte en el establecimiento.",
    sender: "Tejido",
  })
}
