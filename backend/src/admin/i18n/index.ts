/** Our own words in Medusa Admin, by its languages. In a language that is not here they are English. */
export default {
  es: {
    tejido: {
      menu: "Salud",
      title: "Salud de Tejido",
      help: "Lo que corre por sí solo y lo que debe seguir siendo cierto. Cada parte se comprueba al abrir esta página.",
      refresh: "Comprobar de nuevo",
      failed: "No se pudo preguntar al servidor.",
      none: "—",
      state: { ok: "Bien", attention: "Revisar", broken: "Mal" },
      run: { ledger: "Comprobar el libro ahora", audit: "Verificar la cadena ahora" },
    },
  },
  en: {
    tejido: {
      menu: "Health",
      title: "Health of Tejido",
      help: "What runs by itself, and what must stay true. Each part is checked when this page opens.",
      refresh: "Check again",
      failed: "The server could not be asked.",
      none: "—",
      state: { ok: "Well", attention: "Look", broken: "Broken" },
      run: { ledger: "Check the ledger now", audit: "Verify the chain now" },
    },
  },
}
