import { localized } from "../localized"
import type { Localized } from "../types"
import { COLOURS_OF_THE_SOUTH } from "./coming-fairs"
import { FIRST_EDITION, SECOND_EDITION } from "./de-taller-en-taller"

/** An item of a fair's programme. Its day counts from the opening, its hour is Lima's. */
export type EventSeed = {
  day: number
  from: string
  minutes: number
  kind: "opening" | "talk" | "demonstration" | "workshop" | "music" | "closing"
  title: Localized
  text: Localized
  speakers: readonly string[]
  /** Handle of the workshop at whose stand it is. */
  at?: string
  stream?: string
  recording?: string
}

/** Stand-ins for streams: an open film of the Blender Foundation, which everybody may show. */
const STREAM = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"
const RECORDING = "https://vimeo.com/1084537"

const MINCETUR = "Mincetur, Dirección General de Artesanía"
const SHOP = "Cárceles Productivas (INPE)"

const opening = (recording: boolean): EventSeed => ({
  ...{ day: 0, from: "10:00", minutes: 60, kind: "opening" },
  title: localized("Inauguración", "Opening"),
  text: localized(
    "Palabras de las instituciones y recorrido por las zonas, con música de los talleres.",
    "Words of the institutions and a walk through the zones, with music of the workshops."
  ),
  speakers: [MINCETUR, SHOP],
  ...(recording ? { recording: RECORDING } : { stream: STREAM }),
})

const closing = (day: number): EventSeed => ({
  ...{ day, from: "18:30", minutes: 60, kind: "closing" },
  title: localized("Clausura y agradecimiento", "Close and thanks"),
  text: localized(
    "Cuánto se vendió, qué gustó más y cuándo es la próxima.",
    "How much was sold, what was liked best, and when the next one is."
  ),
  speakers: [MINCETUR],
  stream: STREAM,
})

const gourds: EventSeed = {
  ...{ day: 1, from: "16:00", minutes: 60, kind: "demonstration", at: "mates-burilados-huancayo" },
  title: localized("Cómo se lee un mate burilado", "How to read a carved gourd"),
  text: localized(
    "De abajo hacia arriba, escena por escena: qué cuenta un mate y con qué se traza.",
    "From the bottom up, scene by scene: what a gourd tells, and what it is drawn with."
  ),
  speakers: ["Taller de mates burilados, E.P. de Huancayo"],
  recording: RECORDING,
}

/** The programme of each demo fair that has one. */
export const PROGRAMMES: Readonly<Record<string, readonly EventSeed[]>> = {
  [FIRST_EDITION.handle]: [opening(true), gourds, closing(9)],
  [SECOND_EDITION.handle]: [
    opening(true),
    gourds,
    {
      ...{ day: 2, from: "11:00", minutes: 90, kind: "workshop", at: "retablos-ayacucho" },
      title: localized("Modela tu primera figura de retablo", "Model your first retablo figure"),
      text: localized(
        "Con pasta de papa y yeso, un palito y paciencia. Hay materiales para 20 personas.",
        "With potato and plaster paste, a stick and patience. Materials for 20 people."
      ),
      speakers: ["Taller de retablos, E.P. de Ayacucho"],
    },
    {
      ...{ day: 3, from: "10:00", minutes: 600, kind: "demonstration", at: "telar-ayacucho" },
      title: localized("Telar abierto: una manta en un día", "Open loom: a blanket in one day"),
      text: localized(
        "Un telar de pedal trabaja en el parque todo el día. Pregunta lo que quieras.",
        "A treadle loom works in the park all day. Ask whatever you like."
      ),
      speakers: ["Taller de telar, E.P. de Ayacucho"],
      stream: STREAM,
    },
    {
      ...{ day: 3, from: "18:30", minutes: 60, kind: "talk" },
      title: localized("¿A dónde va tu dinero?", "Where does your money go?"),
      text: localized(
        "Cómo se reparte cada venta por ley, con una boleta de verdad.",
        "How each sale is shared out by law, with a real receipt."
      ),
      speakers: [SHOP],
      stream: STREAM,
    },
    {
      ...{ day: 4, from: "10:00", minutes: 600, kind: "demonstration", at: "junco-lurigancho" },
      title: localized("Junco: del atado a la canasta", "Rush: from the bundle to the basket"),
      text: localized(
        "Remojar, armar la urdimbre, subir las paredes, rematar.",
        "Soaking, setting up the warp, raising the walls, finishing."
      ),
      speakers: ["Taller de junco, E.P. de Lurigancho"],
    },
    {
      ...{ day: 5, from: "17:00", minutes: 60, kind: "music", at: "guitarras-huancayo" },
      title: localized("Suenan las guitarras de Huancayo", "The guitars of Huancayo"),
      text: localized(
        "Músicos invitados prueban guitarras, charangos y zampoñas de los talleres.",
        "Guest musicians try guitars, charangos and panpipes of the workshops."
      ),
      speakers: ["Conservatorio invitado"],
      stream: STREAM,
    },
    {
      ...{ day: 7, from: "16:00", minutes: 60, kind: "talk" },
      title: localized(
        "El certificado de origen, pieza por pieza",
        "The certificate of origin, piece by piece"
      ),
      text: localized(
        "Qué firma, cómo se comprueba con el teléfono y qué pasa si alguien lo copia.",
        "What it signs, how to check it with a phone, and what happens when somebody copies it."
      ),
      speakers: [SHOP],
    },
    closing(9),
  ],
  [COLOURS_OF_THE_SOUTH.handle]: [
    opening(false),
    {
      ...{ day: 1, from: "17:00", minutes: 60, kind: "demonstration", at: "mascaras-puno" },
      title: localized("La máscara de diablada por dentro", "The inside of a diablada mask"),
      text: localized(
        "Papel, cola, yeso y esmalte: cómo se arma una máscara que se pueda bailar.",
        "Paper, glue, plaster and enamel: how to build a mask one can dance in."
      ),
      speakers: ["Taller de máscaras, E.P. de Puno"],
      stream: STREAM,
    },
    {
      ...{ day: 3, from: "16:00", minutes: 60, kind: "talk" },
      title: localized("Alpaca de verdad: cómo reconocerla", "Real alpaca: how to tell"),
      text: localized(
        "Tacto, peso, llama y etiqueta: cuatro pruebas que puedes hacer en casa.",
        "Touch, weight, flame and label: four tests to do at home."
      ),
      speakers: [MINCETUR],
      stream: STREAM,
    },
    closing(7),
  ],
}
