import { type DrawingKind } from "../../data/drawing-kinds"
import { type Drawing } from "../drawing"
import { backpack, bag, tote } from "./bags"
import { bread, panettone, turron } from "./bakery"
import { basket, fan, hat, mat } from "./basketry"
import { clock, cupTray, soapDish, varnishBox, woodenBox } from "./boxes"
import { stoneCarving, woodenFigure } from "./carving"
import { cloth, cushion, scarf, tableRunner } from "./cloths"
import { footballerFigure } from "./footballer"
import { boot, sandal, shoe } from "./footwear"
import { mirror, painting, shellFrame, stainedGlass, tinFrame } from "./framed"
import { chair, rockingChair, table } from "./furniture"
import { apron, poncho, shirt, skirt } from "./garments"
import { gourd } from "./gourd"
import { charango, drum, guitar, zampona } from "./instruments"
import { bracelet, earrings, necklace, silverBrooch } from "./jewellery"
import { chullo, gloves, sweater } from "./knit"
import { candle, glassJar, lantern, wireTree } from "./light"
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
  "stone-carving": stoneCarving,
  "wooden-figure": woodenFigure,
  guitar,
  charango,
  zampona,
  drum,
  necklace,
  earrings,
  bracelet,
  "silver-brooch": silverBrooch,
  candle,
  "varnish-box": varnishBox,
  "cup-tray": cupTray,
  "tin-frame": tinFrame,
  lantern,
  "wire-tree": wireTree,
  painting,
  "shell-frame": shellFrame,
  mirror,
  "glass-jar": glassJar,
  "stained-glass": stainedGlass,
  shoe,
  sandal,
  boot,
  chair,
  "rocking-chair": rockingChair,
  table,
  "wooden-box": woodenBox,
  "soap-dish": soapDish,
  clock,
  keyring,
  turron,
  bread,
  panettone,
}
