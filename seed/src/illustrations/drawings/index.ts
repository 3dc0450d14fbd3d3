import { type DrawingKind } from "../../data/drawing-kinds"
import { type Drawing } from "../drawing"
import { apron } from "./apron"
import { backpack } from "./backpack"
import { bag } from "./bag"
import { basket } from "./basket"
import { belt } from "./belt"
import { boot } from "./boot"
import { varnishBox, woodenBox } from "./boxes"
import { bracelet } from "./bracelet"
import { bread } from "./bread"
import { silverBrooch } from "./brooch"
import { candle } from "./candle"
import { stoneCarving, woodenFigure } from "./carving"
import { chullo } from "./chullo"
import { clock } from "./clock"
import { cloth } from "./cloth"
import { cushion } from "./cushion"
import { drum } from "./drum"
import { earrings } from "./earrings"
import { fan } from "./fan"
import { footballerFigure } from "./footballer"
import { chair, rockingChair, table } from "./furniture"
import { glassJar } from "./glass-jar"
import { gloves } from "./gloves"
import { gourd } from "./gourd"
import { hat } from "./hat"
import { keyring } from "./keyring"
import { lantern } from "./lantern"
import { mask } from "./mask"
import { mat } from "./mat"
import { mirror } from "./mirror"
import { nativity } from "./nativity"
import { necklace } from "./necklace"
import { painting } from "./painting"
import { panettone } from "./panettone"
import { poncho } from "./poncho"
import { bowl, mug, vase } from "./pottery"
import { retablo } from "./retablo"
import { sandal } from "./sandal"
import { scarf } from "./scarf"
import { shellFrame } from "./shell-frame"
import { shirt } from "./shirt"
import { shoe } from "./shoe"
import { skirt } from "./skirt"
import { soapDish } from "./soap-dish"
import { softToy } from "./soft-toy"
import { stainedGlass } from "./stained-glass"
import { charango, guitar } from "./strung"
import { sweater } from "./sweater"
import { tableRunner } from "./table-runner"
import { tinFrame } from "./tin-frame"
import { torito } from "./torito"
import { tote } from "./tote"
import { cupTray } from "./tray"
import { turron } from "./turron"
import { wallet } from "./wallet"
import { wireTree } from "./wire-tree"
import { zampona } from "./zampona"

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
