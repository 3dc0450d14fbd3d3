import { SECOND_EDITION } from "./de-taller-en-taller"

/** A wholesale enquiry of the demo, and what staff made of it. Invented; `ejemplo.pe` is nobody's mail. */
export type EnquirySeed = {
  fair: string
  stand: string | null
  name: string
  email: string
  organisation: string | null
  quantity: number
  /** Days from now by which it is wanted. */
  wantedIn: number | null
  message: string
  answer?: string
  closed?: string
}

const fair = SECOND_EDITION.handle

export const FAIR_ENQUIRIES: readonly EnquirySeed[] = [
  {
    ...{ fair, stand: "junco-lurigancho", name: "Persona De Muestra", email: "hotel@ejemplo.pe" },
    ...{ organisation: "Hotel de demostración", quantity: 60, wantedIn: 40 },
    message: "Queremos 60 canastas para el pan, con franja de un solo color. ¿En cuánto tiempo las tendrían?",
    answer:
      "Gracias por escribir. El taller puede tener 60 canastas en cinco semanas, al precio de la feria. Le enviaremos una muestra del color antes de empezar.",
  },
  {
    ...{ fair, stand: "ceramica-lurigancho", name: "Persona De Ejemplo", email: "tienda@ejemplo.pe" },
    ...{ organisation: "Tienda de demostración", quantity: 120, wantedIn: 30 },
    message: "Buscamos toritos chicos para una tienda de museo. ¿Pueden ir sin montera?",
  },
  {
    ...{ fair, stand: "retablos-ayacucho", name: "Persona De Prueba", email: "regalos@ejemplo.pe" },
    ...{ organisation: null, quantity: 25, wantedIn: 21 },
    message: "Necesito 25 retablos chicos de nacimiento como regalo de fin de año para una oficina.",
  },
  {
    ...{ fair, stand: null, name: "Persona De Muestra", email: "eventos@ejemplo.pe" },
    ...{ organisation: "Municipalidad de demostración", quantity: 300, wantedIn: 75 },
    message: "¿Se puede armar una canasta con turrón, un mate y una vela de talleres distintos? Serían 300.",
  },
  {
    ...{ fair, stand: "calzado-huancayo", name: "Persona De Ejemplo", email: "uniformes@ejemplo.pe" },
    ...{ organisation: "Empresa de demostración", quantity: 5000, wantedIn: 10 },
    message: "5000 pares de zapatos para la próxima semana.",
    closed: "El taller no puede hacer tantos en ese plazo; se le explicó por teléfono.",
  },
]
