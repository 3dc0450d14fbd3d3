import { localized } from "../localized"
import { FAIR_CRITERIA, FAIR_RULES } from "./rules"
import type { FairSeed } from "./types"

/** Announced, opens in a few days, before the one that runs has closed: some pieces stand in both. */
export const COLOURS_OF_THE_SOUTH: FairSeed = {
  handle: "colores-del-sur",
  words: {
    title: localized("Colores del Sur", "Colours of the South"),
    theme: localized(
      "Feria virtual de los talleres de Ayacucho, Cusco, Puno y Madre de Dios",
      "A virtual fair of the workshops of Ayacucho, Cusco, Puno and Madre de Dios"
    ),
    description: localized(
      "Retablos, alpaca, plata, máscaras y piedra de Huamanga: una feria por regiones, sin salir de casa. Deja tu correo y te avisamos cuando abra.",
      "Retablos, alpaca, silver, masks and Huamanga stone: a fair by regions, without leaving home. Leave your e-mail and we tell you when it opens."
    ),
    organiser: localized(
      "Mincetur y Cárceles Productivas (INPE)",
      "Mincetur and Cárceles Productivas (INPE)"
    ),
    rules: FAIR_RULES,
  },
  mode: "virtual",
  venue: null,
  opensIn: 5,
  days: { callOpens: -60, callCloses: -22, announced: -9, closes: 7 },
  zones: [
    { name: localized("Ayacucho", "Ayacucho"), kind: "region", holds: ["Ayacucho"], capacity: 4 },
    { name: localized("Puno", "Puno"), kind: "region", holds: ["Puno"], capacity: 5 },
    {
      name: localized("Cusco y Madre de Dios", "Cusco and Madre de Dios"),
      ...{ kind: "region", holds: ["Cusco", "Madre de Dios"], capacity: 3 },
    },
  ],
  criteria: FAIR_CRITERIA,
  applications: [
    { workshop: "retablos-ayacucho", zone: 0, ends: "accepted" },
    { workshop: "piedra-de-huamanga-ayacucho", zone: 0, ends: "accepted" },
    { workshop: "telar-ayacucho", zone: 0, ends: "accepted" },
    { workshop: "hojalateria-ayacucho", zone: 0, ends: "accepted" },
    { workshop: "alpaca-puno", zone: 1, ends: "accepted" },
    { workshop: "mascaras-puno", zone: 1, ends: "accepted" },
    { workshop: "vientos-y-tinyas-juliaca", zone: 1, ends: "accepted" },
    {
      ...{ workshop: "metalmecanica-puno", zone: 1, ends: "declined", reasons: ["zone"] },
      note: "Los muebles de metal no entran en esta feria; sí en la de fin de año.",
    },
    { workshop: "plateria-cusco", zone: 2, ends: "accepted" },
    { workshop: "resinas-puerto-maldonado", zone: 2, ends: "accepted" },
  ],
  offers: { from: "last", products: 3, percent: 10, keeps: true },
  banner: {
    palette: "anil",
    alt: localized(
      "Ilustración: un toldo de feria sobre cuatro piezas del sur",
      "Illustration: a fair's awning over four pieces of the South"
    ),
    pieces: [
      "chullo-de-alpaca-con-olas-del-titicaca",
      "mascara-de-diablada-roja",
      "tupu-de-plata-con-sol-cincelado",
      "paloma-en-piedra-de-huamanga",
    ],
  },
}

/** Its call is open: some workshops have applied, one still writes, and the promoter has begun to read. */
export const GIFTS_WITH_ORIGIN: FairSeed = {
  handle: "regalos-con-origen",
  words: {
    title: localized("Regalos con origen", "Gifts with an origin"),
    theme: localized("Piezas para regalar, de menos de S/ 150", "Pieces to give, for less than S/ 150"),
    description: localized(
      "Una feria virtual de piezas para regalar, con tarjeta del taller y certificado de origen.",
      "A virtual fair of pieces to give, with the workshop's card and a certificate of origin."
    ),
    organiser: localized(
      "Mincetur y Cárceles Productivas (INPE)",
      "Mincetur and Cárceles Productivas (INPE)"
    ),
    rules: FAIR_RULES,
  },
  mode: "virtual",
  venue: null,
  opensIn: 45,
  days: { callOpens: -55, callCloses: -30, announced: -14, closes: 14 },
  zones: [
    { name: localized("Para la casa", "For the home"), kind: "theme", holds: [], capacity: 12 },
    { name: localized("Para llevar puesto", "To wear"), kind: "theme", holds: [], capacity: 10 },
    {
      name: localized("Para jugar y celebrar", "To play and to celebrate"),
      kind: "theme",
      holds: [],
      capacity: 8,
    },
  ],
  criteria: FAIR_CRITERIA,
  applications: [
    { workshop: "ceramica-lurigancho", zone: 0, ends: "scored" },
    { workshop: "mates-burilados-huancayo", zone: 0, ends: "scored" },
    { workshop: "velas-la-libertad", zone: 0, ends: "sent" },
    { workshop: "mostacilla-lima", zone: 1, ends: "sent" },
    { workshop: "filigrana-piura", zone: 1, ends: "sent" },
    { workshop: "conchas-tumbes", zone: 2, ends: "sent" },
    { workshop: "alambre-lurigancho", zone: 2, ends: "draft" },
  ],
  offers: { from: "first", products: 3, percent: 10, keeps: false },
  banner: {
    palette: "qolle",
    alt: localized(
      "Ilustración: un toldo de feria sobre cuatro piezas para regalar",
      "Illustration: a fair's awning over four pieces to give"
    ),
    pieces: [
      "vela-en-forma-de-mazorca",
      "llama-de-tela-con-manta-de-colores",
      "joyero-de-mate-con-grecas",
      "aretes-de-plata-con-crisocola",
    ],
  },
}
