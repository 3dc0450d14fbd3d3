import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

const SIZE = localized("Talla", "Size")

/** Knitting: alpaca from Puno, sheep's wool from Junín. */
export const TEXTILERIA_PUNTO: ProductType[] = [
  {
    key: "chullo-a-cinco-palitos",
    workshop: "alpaca-puno",
    drawing: "chullo",
    technique: localized("Tejido en redondo a cinco palitos", "Knitted in the round on five needles"),
    material: localized("Alpaca teñida", "Dyed alpaca"),
    materials: ["alpaca"],
    description: localized(
      "Chullo tejido en redondo con cinco palitos finos y hasta cuatro colores por vuelta; las hebras que no se usan cruzan por detrás y lo hacen doble de abrigado. Empieza por el borde en piquitos y se cierra en la coronilla. Las orejeras se levantan al final.",
      "A cap knitted in the round on five thin needles with up to four colours a row; the unused strands cross behind and make it twice as warm. It starts at the scalloped edge and closes at the crown. The ear flaps are picked up last."
    ),
    care: localized(
      "Lavar a mano en frío con champú; secar plano.",
      "Hand wash cold with shampoo; dry flat."
    ),
    weight_g: 95,
    size_mm: [260, 220, 30],
    variations: [
      variation(
        localized("Chullo de alpaca con vicuñas", "Alpaca chullo with vicuñas"),
        localized(
          "Dos filas de vicuñas que se miran, en crudo sobre cochinilla.",
          "Two rows of vicuñas facing each other, ecru on cochineal."
        ),
        { soles: 58, stock: 14, palette: "cochinilla", motif: "vicuña" }
      ),
      variation(
        localized("Chullo de alpaca con olas del Titicaca", "Alpaca chullo with Titicaca waves"),
        localized("Olas en tres azules y borlas turquesa.", "Waves in three blues and turquoise tassels."),
        { soles: 55, stock: 16, palette: "anil", motif: "olas" }
      ),
      variation(
        localized("Chullo de alpaca en cuatro tonos naturales", "Alpaca chullo in four natural shades"),
        localized(
          "Cuatro tonos de la fibra tal como sale del animal, en rombos.",
          "Four shades of fibre just as the animal grows it, in lozenges."
        ),
        { soles: 62, stock: 9, palette: "vicuna", motif: "rombos" }
      ),
    ],
  },
  {
    key: "chompa-de-alpaca",
    workshop: "alpaca-puno",
    drawing: "sweater",
    technique: localized(
      "Máquina plana con intarsia y remate a mano",
      "Flat machine with intarsia, hand finished"
    ),
    material: localized("Alpaca con un quinto de lana de oveja", "Alpaca with one fifth sheep's wool"),
    materials: ["alpaca", "lana-oveja"],
    description: localized(
      "Chompa tejida en máquina plana manual, pieza por pieza, con los dibujos en intarsia para que no haya hebras sueltas por dentro. Cuello y puños se remallan punto por punto y las costuras se cierran a mano. La mezcla con oveja evita que se estire.",
      "A sweater knitted piece by piece on a hand flat machine, with intarsia designs that leave no loose strands inside. Collar and cuffs are linked stitch by stitch and seams closed by hand. The sheep's wool in the mix keeps it from stretching."
    ),
    care: localized(
      "Lavar a mano en frío; guardar doblada, no colgada.",
      "Hand wash cold; store folded, not hung."
    ),
    weight_g: 480,
    size_mm: [360, 300, 60],
    options: { title: SIZE, values: ["S", "M", "L"] },
    variations: [
      variation(
        localized("Chompa de alpaca con chakana", "Alpaca sweater with chakana"),
        localized(
          "Una sola chakana en el pecho, qolle sobre carbón.",
          "A single chakana on the chest, yellow on charcoal."
        ),
        { soles: 180, stock: 12, palette: "carbon", motif: "chakana" }
      ),
      variation(
        localized("Chompa de alpaca con canesú de llamas", "Alpaca sweater with llama yoke"),
        localized(
          "Ronda de dieciocho llamas alrededor del canesú, que casan en las cuatro costuras.",
          "A ring of eighteen llamas around the yoke, matched across its four seams."
        ),
        { soles: 210, stock: 9, palette: "crudo", motif: "llama" }
      ),
      variation(
        localized("Cárdigan de alpaca verde chilca", "Chilca-green alpaca cardigan"),
        localized(
          "Abierto, con una franja de rombos en la basta y botones de tagua.",
          "Open front, a band of lozenges at the hem and tagua buttons."
        ),
        { soles: 225, stock: 6, palette: "chilca" }
      ),
    ],
  },
  {
    key: "chalina-de-alpaca-bebe",
    workshop: "alpaca-puno",
    drawing: "scarf",
    technique: localized("Máquina plana, flecos anudados a mano", "Flat machine, hand-knotted fringe"),
    material: localized("Alpaca bebé", "Baby alpaca"),
    materials: ["alpaca"],
    description: localized(
      "Chalina de alpaca bebé, la fibra de la primera esquila, tejida floja para que atrape aire. Se lava, se tiende sobre una tabla y se cardan apenas las caras. Los flecos se anudan uno por uno.",
      "A scarf of baby alpaca, the fibre of the first shearing, knitted loosely so that it traps air. It is washed, stretched on a board and lightly brushed. The fringe is knotted strand by strand."
    ),
    care: localized("Lavar a mano en frío; airear entre usos.", "Hand wash cold; air between wearings."),
    weight_g: 160,
    size_mm: [280, 220, 40],
    variations: [
      variation(
        localized("Chalina de alpaca degradada en añil", "Alpaca scarf in shaded indigo"),
        localized(
          "Del celeste al azul noche en siete baños.",
          "From pale to midnight blue in seven dye baths."
        ),
        { soles: 95, stock: 10, palette: "anil" }
      ),
      variation(
        localized("Chalina de alpaca a cuadros ocre", "Ochre checked alpaca scarf"),
        localized("Cuadros grandes en ocre y marrón natural.", "Large checks in ochre and natural brown."),
        { soles: 98, stock: 8, palette: "ocre", motif: "cuadros" }
      ),
    ],
  },
  {
    key: "chompa-de-lana-junin",
    workshop: "tejido-a-palitos-junin",
    drawing: "sweater",
    technique: localized("Hilado a rueca y tejido a palitos", "Wheel-spun and hand-knitted"),
    material: localized("Lana de oveja teñida con plantas", "Plant-dyed sheep's wool"),
    materials: ["lana-oveja"],
    description: localized(
      "Chompa gruesa de lana de oveja hilada a rueca a dos cabos, que pesa y abriga como una frazada. Los cables se tejen con un palito auxiliar de maguey. El color viene de la olla: chilca, nogal o cochinilla.",
      "A thick sweater of two-ply wheel-spun sheep's wool, as heavy and warm as a blanket. The cables are worked with an extra maguey needle. The colour comes from the pot: chilca, walnut or cochineal."
    ),
    care: localized(
      "Lavar a mano en frío y secar a la sombra sobre una toalla.",
      "Hand wash cold; dry in the shade on a towel."
    ),
    weight_g: 720,
    size_mm: [380, 320, 90],
    options: { title: SIZE, values: ["S", "M", "L"] },
    variations: [
      variation(
        localized("Chompa de lana con trenzas color nogal", "Walnut-dyed cable wool sweater"),
        localized("Tres trenzas al frente y cuello alto.", "Three cables in front and a high collar."),
        { soles: 135, stock: 9, palette: "tierra" }
      ),
      variation(
        localized("Chompa de lana punto arroz verde chilca", "Chilca-green moss-stitch wool sweater"),
        localized(
          "Cuerpo en punto arroz y una trenza a lo largo de cada manga.",
          "Moss-stitch body and one cable along each sleeve."
        ),
        { soles: 120, stock: 12, palette: "chilca" }
      ),
    ],
  },
  {
    key: "guantes-de-lana",
    workshop: "tejido-a-palitos-junin",
    drawing: "gloves",
    technique: localized("Tejido en redondo, dedo por dedo", "Knitted in the round, finger by finger"),
    material: localized("Lana de oveja hilada a rueca", "Wheel-spun sheep's wool"),
    materials: ["lana-oveja"],
    description: localized(
      "Guantes tejidos en redondo desde la muñeca, levantando dedo por dedo sin una sola costura. La palma va en punto más apretado para que dure. Se abatanan en agua tibia, y con eso la lana cierra y corta el viento.",
      "Gloves knitted in the round from the wrist, finger by finger and without a single seam. The palm is in a tighter stitch so that it lasts. They are fulled in warm water, which closes the wool and cuts the wind."
    ),
    care: localized("Lavar en frío sin frotar.", "Wash cold without rubbing."),
    weight_g: 85,
    size_mm: [240, 120, 25],
    variations: [
      variation(
        localized("Guantes de lana con flores del Mantaro", "Wool gloves with Mantaro flowers"),
        localized(
          "Flores bordadas en el dorso, distintas en cada mano.",
          "Flowers embroidered on the back, different on each hand."
        ),
        { soles: 32, stock: 15, palette: "cochinilla", motif: "flor" }
      ),
      variation(
        localized("Guantes de lana color carbón con puño largo", "Charcoal wool gloves with long cuffs"),
        localized(
          "Puño elástico de doce centímetros que entra bajo la manga.",
          "A twelve-centimetre ribbed cuff that goes under the sleeve."
        ),
        { soles: 36, stock: 13, palette: "carbon" }
      ),
    ],
  },
]
