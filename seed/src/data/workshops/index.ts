import type { WorkshopSeed } from "../types"
import { CARVING_METAL_PAINTING } from "./carving-metal-painting"
import { CERAMICS_LEATHER_FIBRES } from "./ceramics-leather-fibres"
import { FIGURES_MUSIC_JEWELLERY } from "./figures-music-jewellery"
import { SHOES_WOOD_BREAD } from "./shoes-wood-bread"
import { TEXTILES } from "./textiles"

/** All workshops: real establishments, invented workshops; their goods are the documented ones where it says so. */
export const WORKSHOPS: WorkshopSeed[] = [
  ...CERAMICS_LEATHER_FIBRES,
  ...FIGURES_MUSIC_JEWELLERY,
  ...CARVING_METAL_PAINTING,
  ...TEXTILES,
  ...SHOES_WOOD_BREAD,
]
