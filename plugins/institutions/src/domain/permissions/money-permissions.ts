import type { PermissionEntry } from "./permission-entry"

/** What staff can be allowed to do about money: ledger, rules, terms, closes, payouts. */
export const MONEY_PERMISSIONS = {
  "ledger.read": {
    resource: "ledger",
    action: "read",
    reach: "all",
    words: { es: "Ver el libro de cuentas", en: "See the ledger" },
  },
  "policy.read": {
    resource: "policy",
    action: "read",
    reach: "all",
    words: { es: "Ver las reglas de reparto", en: "See the allocation rules" },
  },
  "policy.propose": {
    resource: "policy",
    action: "propose",
    reach: "all",
    words: { es: "Proponer reglas de reparto", en: "Propose allocation rules" },
  },
  "policy.approve": {
    resource: "policy",
    action: "approve",
    reach: "all",
    fresh: true,
    words: {
      es: "Poner en vigor las reglas que otra persona propuso",
      en: "Put in force rules that somebody else proposed",
    },
  },
  "terms.read": {
    resource: "terms",
    action: "read",
    reach: "establishment",
    words: {
      es: "Ver la situación legal y las instrucciones de pago de las personas",
      en: "See people's legal terms and payment instructions",
    },
  },
  "terms.update": {
    resource: "terms",
    action: "update",
    reach: "establishment",
    words: {
      es: "Registrar la situación legal: reparación, alimentos, cuenta",
      en: "Record legal terms: reparation, alimony, account",
    },
  },
  "instruction.update": {
    resource: "instruction",
    action: "update",
    reach: "establishment",
    words: {
      es: "Registrar lo que la persona pide hacer con su parte",
      en: "Record what a person asks to do with their share",
    },
  },
  "beneficiary.read": {
    resource: "beneficiary",
    action: "read",
    reach: "establishment",
    fresh: true,
    words: {
      es: "Ver quiénes son los beneficiarios y sus cuentas",
      en: "See who beneficiaries are, and their accounts",
    },
  },
  "settlement.read": {
    resource: "settlement",
    action: "read",
    reach: "all",
    words: { es: "Ver los cierres del mes", en: "See the month's closes" },
  },
  "settlement.close": {
    resource: "settlement",
    action: "close",
    reach: "all",
    words: { es: "Preparar el cierre del mes", en: "Prepare the month's close" },
  },
  "settlement.approve": {
    resource: "settlement",
    action: "approve",
    reach: "all",
    fresh: true,
    words: {
      es: "Aprobar el cierre que otra persona preparó",
      en: "Approve a close that somebody else prepared",
    },
  },
  "hold.read": {
    resource: "hold",
    action: "read",
    reach: "all",
    words: { es: "Ver el dinero retenido y por qué", en: "See money on hold and why" },
  },
  "hold.release": {
    resource: "hold",
    action: "release",
    reach: "all",
    fresh: true,
    words: { es: "Liberar dinero retenido", en: "Release money on hold" },
  },
  "payout.read": {
    resource: "payout",
    action: "read",
    reach: "all",
    words: { es: "Ver los pagos", en: "See payouts" },
  },
  "payout.create": {
    resource: "payout",
    action: "create",
    reach: "all",
    words: {
      es: "Preparar lotes de pago y registrar su resultado",
      en: "Prepare payout batches and record their outcome",
    },
  },
  "payout.release": {
    resource: "payout",
    action: "release",
    reach: "all",
    fresh: true,
    words: { es: "Enviar pagos que otra persona preparó", en: "Release payouts that somebody else prepared" },
  },
  "reconciliation.read": {
    resource: "reconciliation",
    action: "read",
    reach: "all",
    words: {
      es: "Ver la conciliación con los medios de pago",
      en: "See the reconciliation with payment providers",
    },
  },
  "reconciliation.update": {
    resource: "reconciliation",
    action: "update",
    reach: "all",
    words: {
      es: "Conciliar: importar reportes y explicar diferencias",
      en: "Reconcile: import reports and explain differences",
    },
  },
  "statement.read": {
    resource: "statement",
    action: "read",
    reach: "establishment",
    words: { es: "Ver y descargar estados de cuenta", en: "See and download statements" },
  },
} as const satisfies Record<string, PermissionEntry>
