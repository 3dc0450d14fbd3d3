import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const TEXTILES_TELAR_ALPACA: ProductType[] = [
  {
    key: "manta-de-telar",
    workshop: "telar-ayacucho",
    drawing: "cloth",
    technique: localized("Telar de pedal y teñido natural", "Treadle loom and natural dyes"),
    material: localized("Lana de oveja", "Sheep's wool"),
    materials: ["lana-oveja"],
    description: localized(
      "Manta de una plaza y media tejida en dos paños y unida al centro con costura invisible. La urdimbre es de lana torcida dos veces y la trama de lana suelta, que abriga. Los flecos se tuercen a mano de a cuatro hilos.",
      "A blanket for a bed and a half, woven in two panels and joined down the middle with an invisible seam. The warp is twice-twisted wool and the weft loose wool, which warms. The fringe is hand-twisted in fours."
    ),
    care: localized(
      "Ventilar al sol de la mañana. Lavado en seco o a mano en agua fría.",
      "Air in the morning sun. Dry clean or cold hand wash."
    ),
    weight_g: 1900,
    size_mm: [2000, 1500, 5],
    variations: [
      variation(
        localized("Manta de telar con chakanas", "Loom-woven blanket with stepped crosses"),
        localized(
          "Chakanas en franjas sobre crudo; rojo de cochinilla y negro de oveja.",
          "Stepped crosses in bands on undyed ground; cochineal red and sheep black."
        ),
        { soles: 240, stock: 4, palette: "cochinilla", motif: "chakana" }
      ),
      variation(
        localized("Manta de telar en azules", "Loom-woven blanket in blues"),
        localized(
          "Añil en cuatro baños, del celeste al azul noche.",
          "Indigo in four baths, from sky blue to midnight."
        ),
        { soles: 260, stock: 3, palette: "anil", motif: "franjas" }
      ),
      variation(
        localized("Manta de telar gris y crudo", "Grey and undyed loom-woven blanket"),
        localized(
          "Sin tintes: solo los colores de la oveja, en cuadros anchos.",
          "No dyes: only the colours of the sheep, in broad checks."
        ),
        { soles: 210, stock: 6, palette: "natural", motif: "cuadros" }
      ),
      variation(
        localized("Tapiz con pájaros de Wari", "Tapestry with Wari birds"),
        localized(
          "60 × 90 cm, tapiz de trama cerrada con veintiún tonos. Cinco semanas en el telar.",
          "60 × 90 cm, weft-faced tapestry in twenty-one shades. Five weeks on the loom."
        ),
        {
          soles: 580,
          stock: 1,
          one_of_a_kind: true,
          palette: "ocre",
          motif: "wari",
          size_mm: [900, 600, 6],
          weight_g: 850,
        }
      ),
    ],
  },
  {
    key: "camino-de-mesa-de-telar",
    workshop: "telar-ayacucho",
    drawing: "table-runner",
    technique: localized("Telar de pedal, dibujo de trama levantada", "Treadle loom, raised-weft pattern"),
    material: localized("Algodón y lana", "Cotton and wool"),
    materials: ["algodon", "lana-oveja"],
    description: localized(
      "Camino de mesa de urdimbre de algodón y dibujo de lana levantada a mano con una varilla. Los extremos rematan en fleco corto. El revés muestra el dibujo en negativo y también se puede usar.",
      "A runner of cotton warp with a wool pattern lifted by hand over a rod. The ends finish in a short fringe. The back shows the design reversed and can be used as well."
    ),
    care: localized(
      "Agua fría, jabón suave, sin remojar. Planchar húmedo.",
      "Cold water, mild soap, no soaking. Iron damp."
    ),
    weight_g: 260,
    size_mm: [1500, 350, 3],
    variations: [
      variation(
        localized("Camino de mesa con ríos", "Table runner with rivers"),
        localized("Líneas quebradas azules a todo el largo.", "Blue zigzag lines along its whole length."),
        { soles: 68, stock: 8, palette: "celeste", motif: "rios" }
      ),
      variation(
        localized("Camino de mesa con estrellas de molle", "Table runner with molle-yellow stars"),
        localized(
          "Amarillo de molle sobre crudo, nueve estrellas.",
          "Molle yellow on undyed ground, nine stars."
        ),
        { soles: 72, stock: 7, palette: "qolle", motif: "estrellas" }
      ),
      variation(
        localized("Camino de mesa morado con rombos", "Purple table runner with diamonds"),
        localized(
          "Morado de maíz y rombos enlazados en blanco.",
          "Purple from maize, with linked diamonds in white."
        ),
        { soles: 75, stock: 5, palette: "morado", motif: "rombos" }
      ),
    ],
  },
  {
    key: "poncho-de-telar",
    workshop: "telar-ayacucho",
    drawing: "poncho",
    technique: localized("Telar de pedal, dos paños cosidos", "Treadle loom, two joined panels"),
    material: localized("Lana de oveja hilada fina", "Fine-spun sheep's wool"),
    materials: ["lana-oveja"],
    description: localized(
      "Poncho de dos paños unidos al centro, con abertura ribeteada para la cabeza y fleco en todo el contorno. El tejido es apretado: la llovizna corre por fuera. Talla única, hasta la cadera.",
      "A poncho of two panels joined in the centre, with a bound opening for the head and a fringe all round. The weave is tight: drizzle runs off. One size, down to the hip."
    ),
    care: localized("Sacudir y ventilar. Lavado en seco.", "Shake and air. Dry clean."),
    weight_g: 1300,
    size_mm: [1400, 1200, 5],
    variations: [
      variation(
        localized("Poncho de telar nogal", "Walnut loom-woven poncho"),
        localized(
          "Marrón nogal con dos franjas de listas crudas.",
          "Walnut brown with two bands of undyed stripes."
        ),
        { soles: 230, stock: 4, palette: "tierra", motif: "listas" }
      ),
      variation(
        localized("Poncho de telar rojo de fiesta", "Red festival poncho"),
        localized(
          "Rojo de cochinilla con listas de pallay verdes y amarillas.",
          "Cochineal red with green and yellow pick-up bands."
        ),
        { soles: 280, stock: 2, palette: "cochinilla", motif: "pallay" }
      ),
    ],
  },
  {
    key: "chullo-de-alpaca",
    workshop: "alpaca-puno",
    drawing: "chullo",
    technique: localized(
      "Tejido fino a cinco palitos, por el revés",
      "Fine knitting on five needles, worked from the back"
    ),
    material: localized("Alpaca y lana merino", "Alpaca and merino wool"),
    materials: ["alpaca"],
    description: localized(
      "Chullo de punto tan fino que cuesta ver la puntada, tejido en redondo con palitos hechos de rayo de bicicleta. El hilo pasa por la nuca para templarlo. Las figuras se cuentan de memoria, vuelta por vuelta.",
      "A cap knitted so fine that the stitch is hard to see, in the round on needles made from bicycle spokes. The yarn runs round the neck to tension it. The figures are counted from memory, round by round."
    ),
    care: localized(
      "Agua fría y champú. Secar a la sombra sobre una toalla.",
      "Cold water and shampoo. Dry in the shade on a towel."
    ),
    weight_g: 95,
    size_mm: [280, 200, 20],
    variations: [
      variation(
        localized("Chullo de alpaca con llamas y estrellas", "Alpaca cap with llamas and stars"),
        localized(
          "Siete bandas sobre rojo; orejeras con borla.",
          "Seven bands on red; ear flaps with tassels."
        ),
        { soles: 65, stock: 8, palette: "cochinilla", motif: "llamas" }
      ),
      variation(
        localized("Chullo de alpaca azul con aves del lago", "Blue alpaca cap with lake birds"),
        localized(
          "Hileras de patos y olas en blanco y añil.",
          "Rows of ducks and waves in white and indigo."
        ),
        { soles: 68, stock: 6, palette: "anil", motif: "aves" }
      ),
      variation(
        localized("Chullo de alpaca sin teñir", "Undyed alpaca cap"),
        localized(
          "Cuatro tonos naturales de alpaca, del blanco al café.",
          "Four natural alpaca shades, from white to brown."
        ),
        { soles: 70, stock: 7, palette: "vicuna", motif: "escaleras" }
      ),
    ],
  },
  {
    key: "chalina-de-alpaca",
    workshop: "alpaca-puno",
    drawing: "scarf",
    technique: localized("Máquina plana y remate a mano", "Flat-bed machine, hand-finished"),
    material: localized("Alpaca (80 %) y lana (20 %)", "Alpaca (80 %) and wool (20 %)"),
    materials: ["alpaca"],
    description: localized(
      "Chalina liviana y caliente de alpaca peinada, tejida en máquina plana manual y lavada con peine para que suba el pelo. Mide 1.80 m y cabe en un bolsillo de abrigo.",
      "A light, warm scarf of combed alpaca, knitted on a hand-driven flat machine and washed with a comb to raise the nap. It is 1.80 m long and fits in a coat pocket."
    ),
    care: localized(
      "Lavar a mano en frío; no colgar mojada porque se estira.",
      "Hand wash cold; do not hang wet, it stretches."
    ),
    weight_g: 150,
    size_mm: [1800, 250, 5],
    variations: [
      variation(
        localized("Chalina de alpaca gris con rosado", "Grey and pink alpaca scarf"),
        localized("Bloques de color de 30 cm, flecos anudados.", "Colour blocks of 30 cm, knotted fringe."),
        { soles: 75, stock: 10, palette: "rosa", motif: "bloques" }
      ),
      variation(
        localized("Chalina de alpaca color vicuña", "Vicuña-coloured alpaca scarf"),
        localized(
          "Un solo tono canela y bordes en punto arroz.",
          "A single cinnamon shade with moss-stitch edges."
        ),
        { soles: 69, stock: 12, palette: "vicuna", motif: "liso" }
      ),
      variation(
        localized("Chalina de alpaca turquesa con pallares", "Turquoise alpaca scarf with lima beans"),
        localized(
          "Pallares en dos tonos.",
          "Lima beans in two tones."
        ),
        { soles: 82, stock: 6, palette: "turquesa", motif: "pallares" }
      ),
    ],
  },
]
