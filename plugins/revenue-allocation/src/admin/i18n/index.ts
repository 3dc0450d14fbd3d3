/** The plugin's own words in Medusa Admin, by its languages. In a language that is not here they are English. */
export default {
  es: {
    tejidoMoney: {
      title: "A dónde va el dinero",
      help: "Lo que este pedido dejó en el libro de cuentas, por regla y nunca por persona.",
      failed: "No se pudo preguntar al servidor.",
      empty: "Este pedido aún no tiene asientos: nada se ha cobrado, o el cobro llega en un minuto.",
      transactions: "Asientos",
      party: "Quién",
      amount: "Monto",
      basis: "Base legal",
      total: "Total",
      policy: "Reglas, versión {{version}}",
    },
  },
  en: {
    tejidoMoney: {
      title: "Where the money goes",
      help: "What this order left in the ledger, by rule and never by person.",
      failed: "The server could not be asked.",
      empty: "This order has no postings yet: nothing was captured, or the capture arrives within a minute.",
      transactions: "Postings",
      party: "Who",
      amount: "Amount",
      basis: "Legal basis",
      total: "Total",
      policy: "Rules, version {{version}}",
    },
  },
}
