/**
 * What can be drawn. One kind per sort of object in the catalogue; the product names its kind and the
 * variation's `palette` and `motif` make two drawings of a kind differ.
 */
export const DRAWING_KINDS = [
  // cueros-pieles
  "bag", // shoulder bag with a flap
  "tote", // open bag with two handles
  "backpack",
  "wallet", // folded wallet, purse or card holder
  "belt",
  // alfareria-ceramica
  "torito", // bull of Pucará
  "mug", // cup with a handle
  "bowl",
  "vase", // vase, jug or flower pot
  "footballer-figure", // small clay footballer
  // imagineria
  "retablo", // box with two painted doors and figures on two floors
  "nativity", // small nativity scene
  "mask", // carnival mask
  // mates-huingos
  "gourd", // carved gourd, whole, as box or as sugar bowl
  // textileria
  "cloth", // blanket, manta, towel
  "cushion",
  "table-runner",
  "chullo", // Andean cap with ear flaps
  "sweater",
  "scarf",
  "gloves",
  "poncho",
  "skirt", // embroidered fustán
  "shirt", // T-shirt
  "apron",
  "soft-toy",
  // fibras-vegetales
  "basket",
  "hat",
  "mat",
  "fan",
  // talla
  "stone-carving", // piedra de Huamanga
  "wooden-figure",
  // instrumentos-musicales
  "guitar",
  "charango",
  "zampona", // pan pipes
  "drum", // bombo, tinya or cajón
  // joyeria-orfebreria, bisuteria
  "necklace",
  "earrings",
  "bracelet",
  "silver-brooch", // brooch or tupu
  // cereria
  "candle",
  // resinas-naturales
  "varnish-box", // wooden box under copal varnish
  "cup-tray", // tray with handles
  // metalisteria
  "tin-frame", // frame of cut and embossed tin
  "lantern",
  "wire-tree", // bonsai of twisted wire on a stone
  // pintura
  "painting",
  // recursos-acuicolas
  "shell-frame", // frame or box covered in shells
  // vidrio
  "mirror",
  "glass-jar", // bottle, jar or glass
  "stained-glass", // leaded or fused panel
  // calzado
  "shoe",
  "sandal",
  "boot",
  // carpinteria
  "chair",
  "rocking-chair",
  "table",
  "wooden-box",
  "soap-dish",
  "clock",
  "keyring",
  // panaderia
  "turron",
  "bread",
  "panettone",
] as const

export type DrawingKind = (typeof DRAWING_KINDS)[number]
