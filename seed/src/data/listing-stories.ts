import type { ChangeReason } from "@tejido/listings/domain/review"
import type { Localized } from "./types"
import { localized } from "./localized"

/** How far a listing of the demo is: from a first thought to an answer that a curator waits for. */
export type StoryEnd = "begun" | "drafted" | "submitted" | "changes_requested" | "answered"

/** A piece that is not in the shop yet. Its words, drawing and measures are those of a product type, but for these. */
export type ListingStory = {
  /** Unique in the prison. */
  code: string
  /** Key of the product type. */
  type: string
  title: Localized
  detail: Localized
  soles: number
  stock: number
  one_of_a_kind?: boolean
  palette: string
  motif?: string
  ends: StoryEnd
  /** Days ago on which that came about. */
  days: number
  /** What the operator wrote along, or in answer. */
  said?: string
  /** What the curator asked for. */
  asked?: { reasons: readonly ChangeReason[]; note: string }
}

/** Listings on their way, of the two prisons whose operators the demo has and of others. */
export const LISTING_STORIES: readonly ListingStory[] = [
  {
    code: "LUR-24",
    type: "torito-de-pucara",
    title: localized("Torito de Pucará con montera azul", "Pucará bull with a blue saddle"),
    detail: localized(
      "Un torito de mesa con espirales blancas y montera azul, de quema a leña.",
      "A table bull with white spirals and a blue saddle, wood-fired."
    ),
    ...{ soles: 68, stock: 6, palette: "anil", ends: "submitted", days: 1 },
    said: "Salió la primera hornada del nuevo horno.",
  },
  {
    code: "LUR-25",
    type: "canasta-de-junco",
    title: localized("Canasta de junco con asa trenzada", "Rush basket with a plaited handle"),
    detail: localized(
      "Redonda, con asa de tres cabos y borde reforzado; cabe el pan de una familia.",
      "Round, with a three-strand handle and a bound rim; holds a family's bread."
    ),
    ...{ soles: 45, stock: 12, palette: "natural", ends: "changes_requested", days: 2 },
    asked: {
      reasons: ["photos", "text"],
      note: "Falta una foto de cerca del asa, y diga cuánto mide el diámetro.",
    },
  },
  {
    code: "LUR-26",
    type: "bonsai-de-alambre",
    title: localized("Bonsái de alambre sobre piedra de río", "Wire bonsai on a river stone"),
    detail: localized(
      "Copa de cobre torcido a mano sobre una piedra del Rímac. No hay dos iguales.",
      "A crown of hand-twisted copper on a stone from the Rímac. No two are alike."
    ),
    ...{ soles: 95, stock: 1, one_of_a_kind: true, palette: "ocre", ends: "drafted", days: 0 },
  },
  {
    code: "LUR-27",
    type: "futbolista-de-ceramica",
    title: localized("Arquero de cerámica volando", "Ceramic goalkeeper in flight"),
    detail: localized("", ""),
    ...{ soles: 55, stock: 4, palette: "chilca", ends: "begun", days: 0 },
  },
  {
    code: "AYC-11",
    type: "retablo-ayacuchano",
    title: localized("Retablo de la cosecha de papa", "Retablo of the potato harvest"),
    detail: localized(
      "Dos pisos: abajo la chaccma con sus yuntas, arriba la pachamanca de la cosecha.",
      "Two floors: below, the ploughing with its oxen; above, the harvest pachamanca."
    ),
    ...{ soles: 420, stock: 1, one_of_a_kind: true, palette: "cochinilla", ends: "submitted", days: 4 },
    said: "El maestro del taller pide que se note que las figuras son de papa y yeso.",
  },
  {
    code: "AYC-12",
    type: "cojin-de-telar",
    title: localized("Cojín de telar con rombos de nogal", "Loom cushion with walnut diamonds"),
    detail: localized(
      "Lana teñida con nogal en tres baños; el reverso es de bayeta lisa.",
      "Wool dyed with walnut in three baths; the back is plain baize."
    ),
    ...{ soles: 88, stock: 5, palette: "tierra", motif: "rombos", ends: "answered", days: 3 },
    asked: { reasons: ["price"], note: "Los cojines parecidos están entre S/ 70 y S/ 80. ¿Por qué 88?" },
    said: "Lleva tres baños de teñido y dos días más de telar que los otros.",
  },
  {
    code: "AYC-13",
    type: "farol-de-hojalata",
    title: localized("Farol de hojalata de seis caras", "Six-sided tin lantern"),
    detail: localized(
      "Seis caras caladas a cincel; con vela proyecta estrellas en la pared.",
      "Six chiselled faces; with a candle it throws stars on the wall."
    ),
    ...{ soles: 110, stock: 3, palette: "ocre", ends: "drafted", days: 1 },
  },
  {
    code: "P-0101",
    type: "mate-burilado",
    title: localized("Mate burilado con la fiesta del Huaylarsh", "Carved gourd of the Huaylarsh dance"),
    detail: localized(
      "Cuarenta figuras en ronda, fondo quemado con ichu.",
      "Forty figures in a ring, ground burnt with ichu grass."
    ),
    ...{ soles: 260, stock: 1, one_of_a_kind: true, palette: "natural", ends: "submitted", days: 8 },
  },
  {
    code: "P-0102",
    type: "taza-de-alta-temperatura",
    title: localized("Taza de gres con esmalte de ceniza", "Stoneware mug with ash glaze"),
    detail: localized(
      "Torneada y quemada a 1,230 grados; el esmalte lleva ceniza de eucalipto.",
      "Wheel-thrown and fired at 1,230 degrees; the glaze holds eucalyptus ash."
    ),
    ...{ soles: 38, stock: 20, palette: "natural", ends: "submitted", days: 2 },
  },
]

/** What an operator changed of a piece that the shop shows, and how far that is. */
export type EditStory = {
  /** Key of the product type; its first variation. */
  type: string
  price_soles?: number
  care?: Localized
  ends: "draft" | "submitted"
  days: number
  said?: string
}

export const EDIT_STORIES: readonly EditStory[] = [
  {
    type: "tapiz-ayacuchano",
    care: localized(
      "Sacudir al aire y aspirar con suavidad. Lavar en seco. Lejos del sol directo.",
      "Shake outdoors and vacuum gently. Dry clean. Keep out of direct sun."
    ),
    ends: "submitted",
    days: 1,
    said: "Una compradora preguntó cómo se lava.",
  },
  { type: "individual-y-estera-de-junco", price_soles: 34, ends: "submitted", days: 5 },
  { type: "talla-en-piedra-de-huamanga", price_soles: 145, ends: "draft", days: 0 },
]

/** A product type whose last variation was taken out of the shop. */
export const WITHDRAWN_STORIES = [
  {
    type: "torito-de-pucara",
    kind: "defect",
    reason: "El esmalte del lote se cuartea; vuelve al horno.",
  },
] as const
