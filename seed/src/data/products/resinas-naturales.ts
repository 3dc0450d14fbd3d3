import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const RESINAS_NATURALES: ProductType[] = [
  {
    key: "caja-barnizada-con-copal",
    workshop: "resinas-puerto-maldonado",
    drawing: "varnish-box",
    technique: localized("Barniz de copal pulido a muñeca", "Copal varnish, pad-polished"),
    material: localized("Madera de bolaina y resina de copal", "Bolaina wood and copal resin"),
    materials: ["madera", "resina-natural"],
    description: localized(
      "Caja de madera clara acabada con resina de copal recogida del suelo del bosque, molida y disuelta en alcohol. Son entre veinte y treinta manos a muñeca, lijando entre una y otra, hasta que la veta parece estar bajo agua. Huele a bosque los primeros meses.",
      "A pale wooden box finished in copal resin gathered from the forest floor, ground and dissolved in alcohol. It takes twenty to thirty rubbed coats, sanding between them, until the grain seems to lie under water. It smells of forest for the first months."
    ),
    care: localized(
      "Paño suave y seco. No apoyar vasos fríos ni alcohol: el copal se disuelve.",
      "A soft dry cloth. No cold glasses or alcohol on it: copal dissolves."
    ),
    weight_g: 420,
    size_mm: [200, 130, 80],
    variations: [
      variation(
        localized("Caja al copal color miel", "Honey copal box"),
        localized(
          "Barniz transparente sobre veta recta; bisagras de bronce.",
          "Clear varnish over straight grain; brass hinges."
        ),
        { soles: 68, stock: 8, palette: "ocre", motif: "liso" }
      ),
      variation(
        localized("Caja al copal con hojas incrustadas", "Copal box with inlaid leaves"),
        localized(
          "Hojas secas de helecho selladas entre capas de resina en la tapa.",
          "Dried fern leaves sealed between coats of resin in the lid."
        ),
        { soles: 85, stock: 5, palette: "chilca", motif: "hojas" }
      ),
      variation(
        localized("Caja al copal teñida con achiote", "Copal box stained with annatto"),
        localized(
          "Rojo anaranjado bajo el barniz, interior forrado en algodón.",
          "Orange red under the varnish, lined with cotton."
        ),
        { soles: 72, stock: 6, palette: "cochinilla", motif: "liso" }
      ),
      variation(
        localized("Joyero al copal de tres gavetas", "Three-drawer copal jewel box"),
        localized(
          "Frentes de tres maderas distintas y tiradores de semilla de tagua.",
          "Fronts of three different woods and tagua-seed knobs."
        ),
        {
          soles: 190,
          stock: 1,
          one_of_a_kind: true,
          palette: "tierra",
          motif: "gavetas",
          size_mm: [240, 180, 220],
          weight_g: 1500,
        }
      ),
    ],
  },
  {
    key: "bandeja-barnizada",
    workshop: "resinas-puerto-maldonado",
    drawing: "cup-tray",
    technique: localized("Pintado y sellado con resina de copal", "Painted and sealed with copal resin"),
    material: localized("Madera y resina de copal", "Wood and copal resin"),
    materials: ["madera", "resina-natural"],
    description: localized(
      "Bandeja de servir con asas caladas en la misma tabla. El dibujo se pinta con tintes de corteza y se cubre con copal y una última capa de cera de abeja, que la defiende de las gotas.",
      "A serving tray with handles cut from the same board. The design is painted in bark dyes and covered with copal and a last coat of beeswax, which guards it against drops."
    ),
    care: localized("Secar los derrames enseguida. No remojar.", "Wipe up spills at once. Do not soak."),
    weight_g: 780,
    size_mm: [400, 270, 40],
    variations: [
      variation(
        localized("Bandeja al copal con helechos", "Copal tray with ferns"),
        localized(
          "Helechos en negativo: se pinta alrededor de la hoja puesta.",
          "Ferns in reserve: painted round the leaf laid down."
        ),
        { soles: 75, stock: 6, palette: "chilca", motif: "hojas" }
      ),
      variation(
        localized("Bandeja al copal con guacamayos", "Copal tray with macaws"),
        localized("Dos guacamayos rojos en las esquinas opuestas.", "Two red macaws in opposite corners."),
        { soles: 82, stock: 4, palette: "cochinilla", motif: "guacamayos" }
      ),
      variation(
        localized("Azafate chico al copal", "Small copal tray"),
        localized(
          "Para dos tazas, 28 × 20 cm, madera a la vista.",
          "For two cups, 28 × 20 cm, bare wood showing."
        ),
        { soles: 48, stock: 10, palette: "natural", motif: "liso", size_mm: [280, 200, 35], weight_g: 420 }
      ),
    ],
  },
  {
    key: "estuche-encauchado",
    workshop: "resinas-puerto-maldonado",
    drawing: "wallet",
    technique: localized(
      "Tela de algodón encauchada con látex de shiringa",
      "Cotton cloth coated with shiringa latex"
    ),
    material: localized("Látex natural de shiringa sobre algodón", "Natural shiringa latex on cotton"),
    materials: ["caucho", "algodon"],
    description: localized(
      "La tela se tensa en un bastidor y se le pasan seis capas de leche de shiringa, ahumada entre capa y capa. Queda un material flexible como cuero, impermeable y sin animal de por medio. El color es el del humo y del tinte vegetal.",
      "The cloth is stretched on a frame and given six coats of shiringa milk, smoked between coats. The result bends like leather, keeps water out and involves no animal. Its colour is that of smoke and plant dye."
    ),
    care: localized(
      "Lavar con agua y jabón. Guardar con talco si no se usará mucho tiempo.",
      "Wash with soap and water. Dust with talc for long storage."
    ),
    weight_g: 70,
    size_mm: [190, 110, 12],
    variations: [
      variation(
        localized("Estuche encauchado para lápices", "Rubber-coated pencil case"),
        localized("Color humo, cierre de coco y cordón.", "Smoke colour, coconut button and cord."),
        { soles: 28, stock: 16, palette: "tierra", motif: "liso" }
      ),
      variation(
        localized("Billetera encauchada verde", "Green rubber-coated wallet"),
        localized(
          "Teñida con hoja de llambo; cuatro ranuras, va al río sin problema.",
          "Dyed with forest leaf; four slots, goes to the river without harm."
        ),
        { soles: 35, stock: 11, palette: "chilca", motif: "liso", size_mm: [110, 90, 10] }
      ),
      variation(
        localized("Neceser encauchado con rombos", "Rubber-coated wash bag with diamonds"),
        localized(
          "Rombos negros de huito pintados antes de la última capa.",
          "Black huito diamonds painted before the last coat."
        ),
        { soles: 49, stock: 7, palette: "carbon", motif: "rombos", size_mm: [240, 90, 150], weight_g: 150 }
      ),
    ],
  },
]
