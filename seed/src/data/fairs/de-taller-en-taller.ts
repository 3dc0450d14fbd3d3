import { localized } from "../localized"
import { FAIR_CRITERIA, FAIR_RULES } from "./rules"
import type { FairApplicationSeed, FairSeed, FairZoneSeed } from "./types"

/** As craft fairs of Lima are laid out: by what things are made of. */
const ZONES: readonly FairZoneSeed[] = [
  {
    name: localized("Barro, piedra y vidrio", "Clay, stone and glass"),
    ...{ kind: "craft_line", holds: ["alfareria-ceramica", "talla", "vidrio"], capacity: 5 },
  },
  {
    name: localized("Telar y aguja", "Loom and needle"),
    ...{ kind: "craft_line", holds: ["textileria"], capacity: 5 },
  },
  {
    name: localized("Cuero y calzado", "Leather and shoes"),
    ...{ kind: "craft_line", holds: ["cueros-pieles", "calzado"], capacity: 4 },
  },
  {
    name: localized("Fibras, mates y semillas", "Fibres, gourds and seeds"),
    ...{ kind: "craft_line", holds: ["fibras-vegetales", "mates-huingos", "bisuteria"], capacity: 5 },
  },
  {
    name: localized("Madera y música", "Wood and music"),
    ...{ kind: "craft_line", holds: ["carpinteria", "instrumentos-musicales"], capacity: 3 },
  },
  {
    name: localized("Retablos, plata y fiesta", "Retablos, silver and feasts"),
    ...{ kind: "craft_line", holds: ["imagineria", "joyeria-orfebreria", "metalisteria"], capacity: 5 },
  },
  {
    name: localized("Pan y turrón", "Bread and nougat"),
    ...{ kind: "craft_line", holds: ["panaderia"], capacity: 2 },
  },
]

const DAYS = { callOpens: -75, callCloses: -30, announced: -12, closes: 9 }

const accepted = (zone: number, ...workshops: string[]): FairApplicationSeed[] =>
  workshops.map((workshop) => ({ workshop, zone, ends: "accepted" }))

const WORDS = {
  theme: localized(
    "Lo que se hace en los talleres de los establecimientos penitenciarios del Perú",
    "What is made in the workshops of Peru's prisons"
  ),
  organiser: localized("Mincetur y Cárceles Productivas (INPE)", "Mincetur and Cárceles Productivas (INPE)"),
  rules: FAIR_RULES,
}

/** A virtual fair of weeks ago, with its results. */
export const FIRST_EDITION: FairSeed = {
  handle: "de-taller-en-taller-primera-edicion",
  words: {
    ...WORDS,
    title: localized("De taller en taller: primera edición", "From workshop to workshop: first edition"),
    description: localized(
      "Dieciséis talleres abrieron sus puestos durante diez días. Puedes leer qué hizo cada uno y ver cómo le fue a la feria.",
      "Sixteen workshops kept their stands open for ten days. Read what each of them made, and how the fair went."
    ),
  },
  mode: "virtual",
  venue: null,
  opensIn: -52,
  days: DAYS,
  zones: ZONES,
  criteria: FAIR_CRITERIA,
  applications: [
    ...accepted(0, "ceramica-lurigancho", "piedra-de-huamanga-ayacucho", "talla-en-madera-huancayo"),
    ...accepted(1, "telar-ayacucho", "alpaca-puno", "bordado-huancayo"),
    ...accepted(2, "marroquineria-castro-castro", "calzado-huancayo"),
    ...accepted(3, "junco-lurigancho", "mates-burilados-huancayo", "chambira-iquitos"),
    ...accepted(4, "guitarras-huancayo"),
    ...accepted(5, "retablos-ayacucho", "mascaras-puno", "plateria-cusco"),
    ...accepted(6, "turron-san-pedrito-lurigancho"),
    {
      ...{ workshop: "hojalateria-ayacucho", zone: 5, ends: "declined", reasons: ["few_pieces"] },
      note: "Presenten de nuevo cuando tengan piezas para los diez días.",
    },
  ],
  offers: { from: "first", products: 5, percent: 12, keeps: false },
  banner: {
    palette: "tierra",
    alt: localized(
      "Ilustración: un toldo de feria sobre cuatro piezas de los talleres",
      "Illustration: a fair's awning over four pieces of the workshops"
    ),
    pieces: [
      "canasta-de-mercado-en-junco",
      "billetera-repujada-con-llama",
      "futbolista-de-ceramica-blanquirrojo",
      "manta-de-telar-a-franjas-cochinilla",
    ],
  },
}

/** The fair that runs now: the first edition once more, in a park of Lima as well. */
export const SECOND_EDITION: FairSeed = {
  handle: "de-taller-en-taller-segunda-edicion",
  cloneOf: FIRST_EDITION.handle,
  words: {
    ...WORDS,
    title: localized("De taller en taller: segunda edición", "From workshop to workshop: second edition"),
    description: localized(
      "Veintinueve talleres de todo el país, en el parque y desde tu casa. Recorre las siete zonas, conoce cómo se hace cada pieza y llévatela al precio de feria.\n\nLo que compras aquí sale del mismo taller, con su certificado de origen, y puedes ver a dónde va tu dinero.",
      "Twenty-nine workshops of the whole country, in the park and at your home. Walk through the seven zones, see how each piece is made, and take it at the fair's price.\n\nWhat you buy here comes from that very workshop, with its certificate of origin, and you can see where your money goes."
    ),
  },
  mode: "both",
  venue: {
    name: "Parque Kennedy",
    address: "Av. Diagonal con calle Schell, Miraflores",
    ubigeo: "150122",
    hours: "Todos los días de 10:00 a 20:00",
  },
  opensIn: -3,
  days: DAYS,
  zones: ZONES,
  criteria: FAIR_CRITERIA,
  applications: [
    ...accepted(0, "ceramica-lurigancho", "alta-temperatura-castro-castro", "piedra-de-huamanga-ayacucho"),
    ...accepted(0, "talla-en-madera-huancayo", "vidrio-trujillo"),
    ...accepted(1, "telar-ayacucho", "alpaca-puno", "bordado-huancayo", "crochet-cajamarca"),
    ...accepted(1, "tejido-a-palitos-junin"),
    {
      ...{ workshop: "munecos-y-bolsos-lima", zone: 1, ends: "waitlisted", reasons: ["no_room"] },
      note: "Son las primeras de la lista: si un puesto se libera, les avisamos.",
    },
    {
      ...{ workshop: "confecciones-chimbote", zone: 1, ends: "declined", reasons: ["technique"] },
      note: "La feria es de piezas hechas a mano; la serigrafía en serie queda fuera esta vez.",
    },
    ...accepted(2, "marroquineria-castro-castro", "cuero-chiclayo", "calzado-huancayo", "sandalias-chiclayo"),
    { workshop: "calzado-trujillo", zone: 2, ends: "waitlisted", reasons: ["no_room"] },
    ...accepted(3, "junco-lurigancho", "mates-burilados-huancayo", "chambira-iquitos", "semillas-moyobamba"),
    ...accepted(3, "sombreros-chincha"),
    {
      ...{ workshop: "mostacilla-lima", zone: 3, ends: "declined", reasons: ["no_room", "few_pieces"] },
      note: "Con más piezas listas tendrán mejor lugar en la próxima.",
    },
    ...accepted(4, "carpinteria-huancayo", "guitarras-huancayo", "vientos-y-tinyas-juliaca"),
    { workshop: "carpinteria-rio-negro", zone: 4, ends: "waitlisted", reasons: ["no_room"] },
    ...accepted(5, "retablos-ayacucho", "mascaras-puno", "plateria-cusco", "hojalateria-ayacucho"),
    ...accepted(5, "alambre-lurigancho"),
    {
      ...{ workshop: "filigrana-piura", zone: 5, ends: "declined", reasons: ["presentation"] },
      note: "Faltaron fotos del trabajo terminado.",
    },
    ...accepted(6, "turron-san-pedrito-lurigancho", "panaderia-juliaca"),
  ],
  offers: { from: "first", products: 5, percent: 15, keeps: false },
  banner: {
    palette: "cochinilla",
    alt: localized(
      "Ilustración: un toldo de feria sobre cuatro piezas de los talleres",
      "Illustration: a fair's awning over four pieces of the workshops"
    ),
    pieces: [
      "torito-de-pucara-rojo-con-espirales",
      "retablo-de-la-sombrereria",
      "mate-burilado-con-buho",
      "charango-con-sirena-tallada",
    ],
  },
}
