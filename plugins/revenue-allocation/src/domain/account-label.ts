import { CHART, kindOfAccount, type AccountKind, type AccountNames } from "./chart-of-accounts"
import type { Language } from "./public-share"

export type { AccountNames } from "./chart-of-accounts"

type Words = Record<Language, string>
/** The words of an account's code. */
type Code = { first: string | undefined; second: string; third: string }

/** What one account of a kind is called; kinds that have a single one are called by the kind. */
const LABELS: Partial<Record<AccountKind, (code: Code, names: AccountNames) => Words | null>> = {
  clearing: ({ second: provider }) => ({ es: `Cobrado por ${provider}`, en: `Collected by ${provider}` }),
  fees: ({ second: provider }) => ({ es: `Comisiones de ${provider}`, en: `Fees of ${provider}` }),
  transit: ({ second: rail }) => ({ es: `En camino por ${rail}`, en: `On its way by ${rail}` }),
  deductions: ({ second: what, third: id }, { workshops }) => {
    if (what === "payment_fee") return { es: "Comisión del medio de pago", en: "Payment fee" }
    if (what !== "materials") return null
    const workshop = workshops.get(id) ?? id
    return { es: `Materiales: ${workshop}`, en: `Materials: ${workshop}` }
  },
  company: ({ second: id }, { workshops }) => {
    const workshop = workshops.get(id) ?? id
    return { es: `Empresa: ${workshop}`, en: `Company: ${workshop}` }
  },
  income: ofArtisan("Ingresos de", "Income of"),
  personal: ofArtisan("Cuenta de", "Account of"),
  savings: ofArtisan("Ahorro de", "Savings of"),
  family: ofArtisan("Familia de", "Family of"),
  reparation: ofArtisan("Reparación de", "Reparation of"),
  hold: ofArtisan("Retenido de", "Held for"),
  court: () => null,
  other: () => null,
}

/** An account's name for people who read ledgers; the code itself for one that has no words of its own. */
export function accountLabel(code: string, names: AccountNames, language: Language): string {
  const kind = kindOfAccount(code)
  const label = LABELS[kind]
  return (label ? label(wordsOf(code), names)?.[language] : CHART[kind].words[language]) ?? code
}

/** The ids of artisans and workshops that stand in the names of accounts, each once. */
export function idsInAccounts(codes: Iterable<string>): { artisans: string[]; workshops: string[] } {
  const artisans = new Set<string>()
  const workshops = new Set<string>()
  for (const code of codes) {
    const { first, second, third } = wordsOf(code)
    const kind = kindOfAccount(code)
    if (first === "artisan" || kind === "reparation" || kind === "hold") artisans.add(second)
    if (kind === "company") workshops.add(second)
    if (kind === "deductions" && second === "materials") workshops.add(third)
  }
  return { artisans: [...artisans], workshops: [...workshops] }
}

function wordsOf(code: string): Code {
  const [first, second = "", third = ""] = code.split(":")
  return { first, second, third }
}

function ofArtisan(es: string, en: string) {
  return ({ second: id }: Code, { artisans }: AccountNames): Words => {
    const artisan = artisans.get(id) ?? id
    return { es: `${es} ${artisan}`, en: `${en} ${artisan}` }
  }
}
