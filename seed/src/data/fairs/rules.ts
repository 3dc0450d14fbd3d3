import { localized } from "../localized"
import type { FairCriterionSeed } from "./types"

/** What the demo's fairs judge applications by: what calls of craft fairs in Peru ask for. */
export const FAIR_CRITERIA: readonly FairCriterionSeed[] = [
  {
    name: localized("Técnica y acabado", "Technique and finish"),
    help: localized(
      "¿Está bien hecha la pieza por dentro y por fuera? ¿Se repite la calidad en todas?",
      "Is the piece well made inside and out? Are all of them as good?"
    ),
    weight: 4,
  },
  {
    name: localized("Identidad", "Identity"),
    help: localized(
      "¿Se reconoce de qué región y de qué taller viene?",
      "Can one tell which region and workshop it comes from?"
    ),
    weight: 3,
  },
  {
    name: localized("Innovación y uso", "Novelty and use"),
    help: localized("¿Sirve hoy? ¿Trae algo nuevo?", "Is it of use today? Does it bring something new?"),
    weight: 2,
  },
  {
    name: localized("Capacidad de producción", "Production capacity"),
    help: localized(
      "¿Tiene piezas listas para todos los días de la feria?",
      "Are there pieces ready for every day of the fair?"
    ),
    weight: 1,
  },
]

/** The rules that the demo's fairs publish. */
export const FAIR_RULES = localized(
  "Participan talleres de establecimientos penitenciarios, nunca personas. Cada taller presenta una solicitud con lo que ya tiene publicado en la tienda.\n\nEl precio de feria no puede ser mayor que el precio de la tienda, y vale desde la apertura hasta el cierre.\n\nLos puestos se asignan por zona según el puntaje. Si una zona se llena, las solicitudes que siguen quedan en lista de espera y suben cuando un puesto se libera.\n\nCada venta se despacha desde el establecimiento con su documento de salida.",
  "Workshops of prisons take part, never persons. Each workshop sends one application with what it already sells in the shop.\n\nThe fair price cannot be higher than the shop's, and holds from the opening to the close.\n\nStands are given by zone and score. Where a zone is full, the applications that follow wait, and move up when a stand becomes free.\n\nEach sale is sent from the prison with its exit document."
)
