import type { Language } from "./public-share"

/** What the ids inside accounts' names are called: artisans by their code, workshops by their name. */
export type AccountNames = { artisans: ReadonlyMap<string, string>; workshops: ReadonlyMap<string, string> }

/**
 * Every kind of account the ledger has, in the order in which people read them: where money is, then who it is owed to.
 * The database knows the same kinds (`ledger_account_kind`), so that sums by kind need no look at names.
 */
export const ACCOUNT_KINDS = [
  "clearing",
  "bank",
  "fees",
  "transit",
  "tax",
  "shipping",
  "deductions",
  "company",
  "income",
  "personal",
  "savings",
  "family",
  "court",
  "reparation",
  "inpe",
  "hold",
  "unattributed",
  "rounding",
  "other",
] as const
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

type Words = Record<Language, string>

/** What is the same of all accounts of a kind. */
export type AccountKindRule = {
  /** How their codes are made; what stands in brackets is an id of provenance or of this plugin, never a name. */
  code: string
  /** The side on which their balance normally is: debit is what is ours or somewhere, credit what is owed. */
  side: "debit" | "credit"
  words: Words
  /** What is on them, for whoever reads the ledger for the first time. */
  help: Words
}

/** The chart of accounts. */
export const CHART: Readonly<Record<AccountKind, AccountKindRule>> = {
  clearing: {
    code: "clearing:<provider>",
    side: "debit",
    words: { es: "En medios de pago", en: "At payment providers" },
    help: {
      es: "Lo que los medios de pago cobraron a los compradores y aún no depositan.",
      en: "What payment providers collected from buyers and have not paid in yet.",
    },
  },
  bank: {
    code: "bank:main",
    side: "debit",
    words: { es: "En el banco", en: "At the bank" },
    help: { es: "Lo que hay en la cuenta del programa.", en: "What is in the programme's account." },
  },
  fees: {
    code: "fees:<provider>",
    side: "debit",
    words: { es: "Comisiones de medios de pago", en: "Payment providers' fees" },
    help: { es: "Lo que los medios de pago se quedan.", en: "What payment providers keep." },
  },
  transit: {
    code: "transit:<rail>",
    side: "credit",
    words: { es: "Pagos en camino", en: "Payments on their way" },
    help: {
      es: "Lo que ya se mandó pagar y el banco aún no confirma.",
      en: "What was sent to be paid and the bank has not confirmed yet.",
    },
  },
  tax: {
    code: "tax:igv",
    side: "credit",
    words: { es: "IGV por pagar", en: "Sales tax (IGV) owed" },
    help: { es: "El impuesto contenido en los precios.", en: "The tax contained in prices." },
  },
  shipping: {
    code: "shipping",
    side: "credit",
    words: { es: "Envíos", en: "Shipping" },
    help: { es: "Lo cobrado por enviar, sin IGV.", en: "What was charged for shipping, less tax." },
  },
  deductions: {
    code: "deductions:<what>[:<workshop>]",
    side: "credit",
    words: { es: "Descuentos", en: "Deductions" },
    help: {
      es: "Lo que la política descuenta antes del ingreso: los materiales vuelven al taller que los adelantó.",
      en: "What the policy takes off before income: materials go back to the workshop that advanced them.",
    },
  },
  company: {
    code: "company:<workshop>",
    side: "credit",
    words: { es: "Empresas", en: "Companies" },
    help: {
      es: "Lo que corresponde a la empresa que conduce el taller, después del pago acordado.",
      en: "What belongs to the company that runs the workshop, after the agreed pay.",
    },
  },
  income: {
    code: "artisan:<artisan>:income",
    side: "credit",
    words: { es: "Ingresos por repartir", en: "Income to divide" },
    help: {
      es: "Lo que cada quien ganó y el cierre del mes aún no reparte. Bajo cero, se descuenta del mes siguiente.",
      en: "What each person earned and the month's close has not divided. Below zero it comes off the next month.",
    },
  },
  personal: {
    code: "artisan:<artisan>:personal",
    side: "credit",
    words: { es: "Para la persona", en: "To the person" },
    help: { es: "La parte propia, a su cuenta especial.", en: "The own part, to the special account." },
  },
  savings: {
    code: "artisan:<artisan>:savings",
    side: "credit",
    words: { es: "Ahorro", en: "Savings" },
    help: { es: "Lo que la persona pidió ahorrar.", en: "What the person asked to save." },
  },
  family: {
    code: "artisan:<artisan>:family:<beneficiary>",
    side: "credit",
    words: { es: "Para la familia", en: "To the family" },
    help: {
      es: "Lo que la persona pidió enviar a los suyos.",
      en: "What the person asked to send to relatives.",
    },
  },
  court: {
    code: "court:<alimony order>",
    side: "credit",
    words: { es: "Alimentos por orden judicial", en: "Alimony by court order" },
    help: { es: "Lo que ordenó un juzgado.", en: "What a court ordered." },
  },
  reparation: {
    code: "reparation:<artisan>",
    side: "credit",
    words: { es: "Reparación civil", en: "Civil reparation" },
    help: { es: "El 20 % de la ley, hasta lo que se debe.", en: "The law's 20 %, up to what is owed." },
  },
  inpe: {
    code: "inpe:activity",
    side: "credit",
    words: { es: "Actividades productivas del INPE", en: "INPE's productive activities" },
    help: { es: "El 10 % de la ley.", en: "The law's 10 %." },
  },
  hold: {
    code: "hold:<artisan>",
    side: "credit",
    words: { es: "Retenido de personas", en: "Held for people" },
    help: {
      es: "Lo que no tiene una regla que diga a quién va; alguien tiene que decidir.",
      en: "What no rule gives to anybody; a person has to decide.",
    },
  },
  unattributed: {
    code: "hold:unattributed",
    side: "credit",
    words: { es: "Retenido: por asignar", en: "Held: not assigned yet" },
    help: {
      es: "De ventas sin origen registrado, o cobrado de más, o por devolver al comprador.",
      en: "From sales without a recorded origin, or paid too much, or to be given back to the buyer.",
    },
  },
  rounding: {
    code: "rounding",
    side: "credit",
    words: { es: "Redondeo", en: "Rounding" },
    help: { es: "Céntimos sueltos, uno por línea a lo más.", en: "Odd céntimos, one for each line at most." },
  },
  other: {
    code: "…",
    side: "credit",
    words: { es: "Otras", en: "Other" },
    help: { es: "Cuentas que este plan no conoce.", en: "Accounts that this chart does not know." },
  },
}

const OF_ARTISAN = byWord("income", "personal", "savings", "family")
const BY_FIRST_WORD = byWord(
  ...(["clearing", "bank", "fees", "transit", "tax", "shipping", "deductions", "company"] as const),
  ...(["court", "reparation", "inpe", "hold", "rounding"] as const)
)

/** The kind of an account, by its code. The database says the same: `ledger_account_kind`. */
export function kindOfAccount(code: string): AccountKind {
  if (code === "hold:unattributed") return "unattributed"
  const [first, , third] = code.split(":")
  return (first === "artisan" ? OF_ARTISAN.get(third) : BY_FIRST_WORD.get(first)) ?? "other"
}

/** Kinds that are the very word they are known by. */
function byWord(...kinds: AccountKind[]): ReadonlyMap<string | undefined, AccountKind> {
  return new Map(kinds.map((kind) => [kind, kind]))
}
