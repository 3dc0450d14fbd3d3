import { type Colour } from "./colour"
import { type Rng } from "./prng"

/** The dyes of one piece: `main` carries it, `second` and `accent` decorate, `pale` and `dark` are its extremes. */
export interface Dyes {
  main: Colour
  second: Colour
  accent: Colour
  pale: Colour
  dark: Colour
}

/** Colours named after Andean dyes and fibres (the shop's own tokens and their neighbours). */
export const DYE = {
  lana: "#FBF7F0",
  hilo: "#E4DACB",
  crudo: "#EADFC9",
  ocre: "#C4862F",
  cochinilla: "#A3203A",
  rosa: "#CF6A72",
  anil: "#23325F",
  celeste: "#6E93B4",
  qolle: "#E0A526",
  chilca: "#3F6B4F",
  salvia: "#93A283",
  tierra: "#8A4B2A",
  arcilla: "#C1714A",
  carbon: "#332D2A",
  ceniza: "#8A8178",
  turquesa: "#2C8587",
  morado: "#5F2F55",
  vicuna: "#B78B5E",
} as const satisfies Record<string, Colour>

const dyes = (main: Colour, second: Colour, accent: Colour, pale: Colour, dark: Colour): Dyes => ({
  main,
  second,
  accent,
  pale,
  dark,
})

const PALETTES: Readonly<Record<string, readonly Dyes[]>> = {
  ocre: [
    dyes(DYE.ocre, DYE.tierra, DYE.cochinilla, "#F4E4C2", "#4A2A1A"),
    dyes("#CE9440", DYE.anil, DYE.cochinilla, "#F6E9CF", "#2B2A45"),
  ],
  cochinilla: [
    dyes(DYE.cochinilla, DYE.qolle, DYE.anil, "#F5E3D0", "#4B1322"),
    dyes("#B02C3F", DYE.rosa, DYE.chilca, "#F6E6DA", "#3F1420"),
  ],
  anil: [
    dyes(DYE.anil, DYE.celeste, DYE.qolle, "#EFE9DC", "#161D3A"),
    dyes("#2E4379", DYE.cochinilla, DYE.qolle, "#F0E8DA", "#18203E"),
  ],
  natural: [
    dyes("#C39A6B", DYE.tierra, DYE.cochinilla, "#F2E8D6", "#4E3424"),
    dyes("#B88A5A", "#7B5638", DYE.chilca, "#F0E5D1", "#44301F"),
  ],
  chilca: [
    dyes(DYE.chilca, DYE.salvia, DYE.qolle, "#EFEBD8", "#1E352B"),
    dyes("#4C7A58", DYE.ocre, DYE.cochinilla, "#F1EAD6", "#22382B"),
  ],
  tierra: [
    dyes(DYE.tierra, DYE.arcilla, DYE.qolle, "#F3E2CF", "#3E2116"),
    dyes("#9A5730", DYE.crudo, DYE.turquesa, "#F1E3D0", "#432417"),
  ],
  carbon: [
    dyes(DYE.carbon, DYE.ceniza, DYE.qolle, "#EDE5D8", "#191513"),
    dyes("#3E3836", DYE.cochinilla, DYE.crudo, "#EEE6DA", "#1B1715"),
  ],
  qolle: [
    dyes(DYE.qolle, DYE.cochinilla, DYE.chilca, "#FAEBC6", "#573A12"),
    dyes("#D99B2B", DYE.anil, DYE.cochinilla, "#F8E9C8", "#4A3216"),
  ],
  turquesa: [
    dyes(DYE.turquesa, DYE.qolle, DYE.cochinilla, "#EAEDE0", "#143C40"),
    dyes("#3A8F8A", DYE.arcilla, DYE.crudo, "#EEEBDD", "#163B3C"),
  ],
  crudo: [
    dyes("#E3D5BB", DYE.vicuna, DYE.tierra, "#F6EFE0", "#5B4632"),
    dyes("#DED0B8", DYE.ceniza, DYE.anil, "#F5EEE1", "#4F4438"),
  ],
  morado: [dyes(DYE.morado, DYE.rosa, DYE.qolle, "#F1E4DC", "#2E1429")],
  rosa: [dyes(DYE.rosa, DYE.cochinilla, DYE.chilca, "#F8E7DE", "#5A2030")],
  celeste: [dyes(DYE.celeste, DYE.anil, DYE.cochinilla, "#EDEBE1", "#22344F")],
  vicuna: [dyes(DYE.vicuna, DYE.crudo, DYE.tierra, "#F3E8D6", "#4A3321")],
}

/** The hints that have dyes of their own; any other word is answered by one of these, chosen by the seed. */
export const PALETTE_HINTS: readonly string[] = Object.keys(PALETTES)

/** Dyes for a palette hint. The seed chooses between the variants of a hint, and for an unknown hint any of them. */
export function dyesFor(hint: string, rng: Rng): Dyes {
  const plain = hint.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
  const variants = PALETTES[plain] ?? PALETTES[rng.pick(PALETTE_HINTS)]
  return rng.pick(variants ?? [])
}
