import type { WordGroup } from "../domain/word-group"
import { CLAY_STONE_AND_GOURD } from "./crafts/clay-stone-and-gourd"
import { FIBRES_JEWELS_AND_MUSIC } from "./crafts/fibres-jewels-and-music"
import { LEATHER_AND_BAGS } from "./crafts/leather-and-bags"
import { MOTIFS_AND_COLOURS } from "./crafts/motifs-and-colours"
import { SPELLINGS } from "./crafts/spellings"
import { TEXTILES } from "./crafts/textiles"
import { WOOD_METAL_AND_GLASS } from "./crafts/wood-metal-and-glass"

/**
 * The reviewed words of Peruvian crafts, in Spanish, English and Quechua as people write them.
 *
 * A word stands here when what it leads to is the same thing to a buyer in Peru. A name that means something
 * else in another part of the country, or that we could not make sure of, is left out: a curator can add it.
 */
export const PERUVIAN_CRAFTS: readonly WordGroup[] = [
  ...TEXTILES,
  ...LEATHER_AND_BAGS,
  ...CLAY_STONE_AND_GOURD,
  ...WOOD_METAL_AND_GLASS,
  ...FIBRES_JEWELS_AND_MUSIC,
  ...MOTIFS_AND_COLOURS,
  ...SPELLINGS,
]
