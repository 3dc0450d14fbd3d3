import type { Language } from "./public-share"

/** What the ids inside accounts' names are called: artisans by their code, workshops by their name. */
export type AccountNames = { artisans: ReadonlyMap<string, string>; workshops: ReadonlyMap<string, string> }

const LABELS: Record<string, (rest: readonly string[], names: AccountNames) => Record<Language, string>> = {
  clearing: ([provider = ""]) => ({ es: `Cobrado por ${provider}`, en: `Collected by ${provider}` }),
  "tax:igv": () => ({ es: "IGV por pagar", en: "Sales tax (IGV) owed" }),
  shipping: () => ({ es: "Envíos", en: "Shipping" }),
  rounding: () => ({ es: "Redondeo", en: "Rounding" }),
  "hold:unattributed": () => ({ es: "Retenido: por asignar", en: "Held: not assigned yet" }),
  "deductions:materials": ([id = ""], { workshops }) => {
    const workshop = workshops.get(id) ?? id
    return { es: `Materiales: ${workshop}`, en: `Materials: ${workshop}` }
  },
  "deductions:payment_fee": () => ({ es: "Comisión del medio de pago", en: "Payment fee" }),
  company: ([id = ""], { workshops }) => {
    const workshop = workshops.get(id) ?? id
    return { es: `Empresa: ${workshop}`, en: `Company: ${workshop}` }
  },
  artisan: ([id = "", part], { artisans }) => {
    const artisan = artisans.get(id) ?? id
    return part === "income"
      ? { es: `Ingresos de ${artisan}`, en: `Income of ${artisan}` }
      : { es: `${artisan}: ${part}`, en: `${artisan}: ${part}` }
  },
}

/** An account's name for people who read ledgers; the code itself for one that has no words yet. */
export function accountLabel(code: string, names: AccountNames, language: Language): string {
  const parts = code.split(":")
  for (const length of [2, 1]) {
    const label = LABELS[parts.slice(0, length).join(":")]
    if (label) return label(parts.slice(length), names)[language]
  }
  return code
}

/** The ids of artisans and workshops that stand in the names of accounts, each once. */
export function idsInAccounts(codes: Iterable<string>): { artisans: string[]; workshops: string[] } {
  const artisans = new Set<string>()
  const workshops = new Set<string>()
  for (const [kind, second = "", third = ""] of [...codes].map((code) => code.split(":"))) {
    if (kind === "artisan") artisans.add(second)
    if (kind === "company") workshops.add(second)
    if (kind === "deductions" && second === "materials") workshops.add(third)
  }
  return { artisans: [...artisans], workshops: [...workshops] }
}
