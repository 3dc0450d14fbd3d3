const CONCEPTS: readonly (readonly [RegExp, string])[] = [
  [/^artisan:[^:]+:savings$/, "AHORRO"],
  [/^artisan:[^:]+:personal$/, "INGRESO"],
  [/^artisan:[^:]+:family:/, "APORTE FAMILIAR"],
  [/^court:/, "PENSION DE ALIMENTOS"],
  [/^reparation:/, "REPARACION CIVIL"],
  [/^company:/, "VENTA DE PRODUCTOS"],
  [/^deductions:materials:/, "MATERIALES"],
  [/^inpe:activity$/, "ACTIVIDAD PRODUCTIVA"],
  [/^tax:igv$/, "IGV"],
]

/**
 * What a bank prints beside a payment, by the ledger's account that it comes from: capitals without accents, as banks
 * take them. It does not say that the money comes from a prison: whoever sees the family's account would know.
 */
export function payeeConcept(accountCode: string): string {
  return CONCEPTS.find(([account]) => account.test(accountCode))?.[1] ?? "PAGO"
}
