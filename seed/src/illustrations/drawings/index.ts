import { type DrawingKind } from "../../data/drawing-kinds"
import { type Drawing } from "../drawing"
import { backpack, bag, tote } from "./bags"
import { basket, fan, hat, mat } from "./basketry"
import { cloth, cushion, scarf, tableRunner } from "./cloths"
import { footballerFigure } from "./footballer"
import { boot, sandal, shoe } from "./footwear"
import { chair, rockingChair, table } from "./furniture"
import { apron, poncho, shirt, skirt } from "./garments"
import { gourd } from "./gourd"
import { charango, drum, guitar, zampona } from "./instruments"
import { bracelet, earrings, necklace, silverBrooch } from "./jewellery"
import { chullo, gloves, sweater } from "./knit"
import { mask } from "./mask"
import { nativity } from "./nativity"
import { bowl, mug, vase } from "./pottery"
import { retablo } from "./retablo"
import { belt, keyring, wallet } from "./small-leather"
import { softToy } from "./soft-toy"
import { torito } from "./torito"

/** How every kind is drawn; a kind without a drawing does not compile. */
export const DRAWINGS: Readonly<Record<DrawingKind, Drawing>> = {
  bag,
  tote,
  backpack,
  wallet,
  belt,
  torito,
  mug,
  bowl,
  vase,
  "footballer-figure": footballerFigure,
  retablo,
  nativity,
  mask,
  gourd,
  cloth,
  cushion,
  "table-runner": tableRunner,
  chullo,
  sweater,
  scarf,
  gloves,
  poncho,
  skirt,
  shirt,
  apron,
  "soft-toy": softToy,
  basket,
  hat,
  mat,
  fan,
  "stone-carving": gourd,
  "wooden-figure": gourd,
  guitar,
  charango,
  zampona,
  drum,
  necklace,
  earrings,
  bracelet,
  "silver-brooch": silverBrooch,
  candle: gourd,
  "varnish-box": gourd,
  "cup-tray": gourd,
  "tin-frame": gourd,
  lantern: gourd,
  "wire-tree": gourd,
  painting: gourd,
  "shell-frame": gourd,
  mirror: gourd,
  "glass-jar": gourd,
  "stained-glass": gourd,
  shoe,
  sandal,
  boot,
  chair,
  "rocking-chair": rockingChair,
  table,
  "wooden-box": gourd,
  "soap-dish": gourd,
  clock: gourd,
  keyring,
  turron: gourd,
  bread: gourd,
  panettone: gourd,
}
