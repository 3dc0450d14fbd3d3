import { partyOfAccount, partyOfDeduction } from "./account"
import type { OrderEntry } from "./allocate-order"
import { centimos, toJsonInteger, ZERO, type Centimos } from "./centimos"
import type { Deduction, LegalBasis, Mode, PolicyRules } from "./policy"
import { share } from "./share"

/** To whom a part of a price goes, by rule and never by person (P1). In the order they are shown. */
export const PARTIES = [
  "maker_family",
  "reparation",
  "inpe_activity",
  "materials",
  "payment_fee",
  "other_deductions",
  "company",
  "tax_igv",
  "shipping",
  "unattributed",
  "rounding",
] as const
export type Party = (typeof PARTIES)[number]

export type Language = "es" | "en"

/** One part of an amount as the shop shows it: céntimos, who by rule, and why. */
export type PublicShare = { party: Party; label: string; amount: number; basis: string }

const LABELS: Record<Party, Record<Language, string>> = {
  maker_family: { es: "Para quien lo elabora y su familia", en: "To the maker and family" },
  reparation: { es: "Reparación civil", en: "Civil reparation" },
  inpe_activity: { es: "Actividades productivas del INPE", en: "INPE's productive activities" },
  materials: { es: "Materiales del taller", en: "Workshop materials" },
  payment_fee: { es: "Comisión del medio de pago", en: "Payment fee" },
  other_deductions: { es: "Otros descuentos", en: "Other deductions" },
  company: { es: "Empresa que conduce el taller", en: "Company that runs the workshop" },
  tax_igv: { es: "IGV", en: "Sales tax (IGV)" },
  shipping: { es: "Envío", en: "Shipping" },
  unattributed: { es: "Por asignar", en: "Not assigned yet" },
  rounding: { es: "Redondeo", en: "Rounding" },
}

const OWN_BASIS: Record<"unattributed" | "rounding", LegalBasis> = {
  unattributed: {
    es: "Falta registrar el origen; el monto se retiene hasta que se aclare.",
    en: "The origin is not on record yet; the amount is held until it is.",
    to_confirm: false,
  },
  rounding: { es: "Diferencia de céntimos.", en: "Difference of céntimos.", to_confirm: false },
}

/** The shop's language for a locale such as `en-US`; Spanish for all but English. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("en") ? "en" : "es"
}

/**
 * What the public is told of a sale's entries: one share per party, largest duty of explanation first,
 * adding up to the sale. The makers' income is shown as the law's general split divides it (70/20/10);
 * what each person's month really gives depends on their own terms and is never shown.
 *
 * `modes` are the modes of the workshops in the sale: they decide which deduction's basis is cited.
 */
export function publicShares(
  entries: readonly OrderEntry[],
  modes: readonly Mode[],
  rules: PolicyRules,
  language: Language
): PublicShare[] {
  // What providers took is the sum of all the shares, and none of them: `clearing` is no party.
  const amounts = new Map<Party | "clearing", Centimos>()
  const add = (party: Party | "clearing", amount: bigint) =>
    amounts.set(party, centimos((amounts.get(party) ?? ZERO) + amount))

  let income = 0n
  for (const { account, amount } of entries) {
    const party = partyOfAccount(account)
    if (party === "income") income -= amount
    else add(party, -amount)
  }
  const { maker_bp, reparation_bp, inpe_bp } = rules.income_split
  const [maker = ZERO, reparation = ZERO, inpe = ZERO] = share(
    centimos(income),
    [maker_bp, reparation_bp, inpe_bp].map(BigInt)
  )
  add("maker_family", maker)
  add("reparation", reparation)
  add("inpe_activity", inpe)

  return PARTIES.flatMap((party) => {
    const amount = amounts.get(party) ?? ZERO
    if (amount === 0n) return []
    const basis = basesOf(party, modes, rules).map((text) => text[language])
    return [
      {
        party,
        label: labelOf(party, modes, rules, language),
        amount: toJsonInteger(amount),
        basis: [...new Set(basis)].join(" "),
      },
    ]
  })
}

/** Deductions without words of their own are called what the policy calls them. */
function labelOf(party: Party, modes: readonly Mode[], rules: PolicyRules, language: Language): string {
  const named = deductionsOf(party, modes, rules).flatMap(({ label }) => (label ? [label[language]] : []))
  return named.length > 0 ? [...new Set(named)].join(", ") : LABELS[party][language]
}

function deductionsOf(party: Party, modes: readonly Mode[], rules: PolicyRules): Deduction[] {
  return modes.flatMap((mode) => {
    const rule = rules.modes[mode]
    if (rule.income !== "net") return []
    return rule.deductions.filter(({ code }) => partyOfDeduction(code) === party)
  })
}

function basesOf(party: Party, modes: readonly Mode[], rules: PolicyRules): LegalBasis[] {
  const { legal_basis } = rules.income_split
  switch (party) {
    case "maker_family":
      return [legal_basis.maker, ...modes.map((mode) => rules.modes[mode].legal_basis)]
    case "reparation":
      return [legal_basis.reparation]
    case "inpe_activity":
      return [legal_basis.inpe]
    case "tax_igv":
      return [rules.igv.legal_basis]
    case "shipping":
      return [rules.shipping.legal_basis]
    case "company":
      return [rules.modes.company.legal_basis]
    case "materials":
    case "payment_fee":
    case "other_deductions":
      return deductionsOf(party, modes, rules).map(({ legal_basis }) => legal_basis)
    case "unattributed":
    case "rounding":
      return [OWN_BASIS[party]]
  }
}
