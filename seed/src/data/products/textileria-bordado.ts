import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Embroidery from Huancayo and crochet from Cajamarca. */
export const TEXTILERIA_BORDADO: ProductType[] = [
  {
    key: "fustan-de-cenefa",
    workshop: "bordado-huancayo",
    drawing: "skirt",
    technique: localized(
      "Bordado a mano sobre bayeta trazada a tiza",
      "Hand embroidery on chalk-marked baize"
    ),
    material: localized("Bayeta de lana e hilo merino", "Wool baize and merino thread"),
    materials: ["lana-oveja", "tela"],
    description: localized(
      "Fustán de vuelo entero que se lleva bajo la pollera y se luce al girar en la fiesta de Santiago. El dibujo se traza a tiza, se borda en bastidor con hilo merino y recién después se plisa. Según la cenefa, toma de dos a cuatro meses de aguja.",
      "A full-circle petticoat worn under the outer skirt and shown in the turns of the Santiago festival. The design is chalked, embroidered on a frame in merino thread and only then pleated. Depending on the border it takes two to four months of needlework."
    ),
    care: localized(
      "Solo lavado en seco; guardar colgado de la pretina.",
      "Dry clean only; store hanging by the waistband."
    ),
    weight_g: 2200,
    size_mm: [500, 400, 120],
    variations: [
      variation(
        localized("Fustán bordado con rosas y pensamientos", "Embroidered petticoat with roses and pansies"),
        localized(
          "Cenefa de cuarenta centímetros sobre bayeta rosada, con sombras en cinco tonos.",
          "A forty-centimetre border on pink baize, shaded in five tones."
        ),
        { soles: 1450, stock: 2, palette: "rosa", motif: "flor" }
      ),
      variation(
        localized("Fustán bordado con picaflores", "Embroidered petticoat with hummingbirds"),
        localized(
          "Doce parejas de picaflores entre cantutas, sobre bayeta verde.",
          "Twelve pairs of hummingbirds among cantutas, on green baize."
        ),
        { soles: 1580, stock: 1, one_of_a_kind: true, palette: "chilca", motif: "colibrí" }
      ),
      variation(
        localized("Fustán bordado de una cenefa", "Embroidered petticoat with single border"),
        localized(
          "Una hilera de claveles sobre bayeta cochinilla; más ligero, para quien baila seguido.",
          "One row of carnations on cochineal baize; lighter, for those who dance often."
        ),
        { soles: 1300, stock: 3, palette: "cochinilla", motif: "flor", weight_g: 1800 }
      ),
      variation(
        localized("Fustán de gala con pavos reales", "Gala petticoat with peacocks"),
        localized(
          "Cuatro pavos reales con la cola abierta en hilo merino y metálico, sobre bayeta añil.",
          "Four peacocks with open tails in merino and metallic thread, on indigo baize."
        ),
        { soles: 1700, stock: 1, one_of_a_kind: true, palette: "anil", motif: "ave" }
      ),
    ],
  },
  {
    key: "mandil-bordado",
    workshop: "bordado-huancayo",
    drawing: "apron",
    technique: localized("Bordado a máquina de pedal", "Treadle-machine embroidery"),
    material: localized("Algodón e hilo de bordar", "Cotton and embroidery thread"),
    materials: ["algodon"],
    description: localized(
      "Mandil de media cintura bordado en máquina de pedal: la tela se mueve con las dos manos bajo la aguja, sin plantilla. Los bordes van en festón. Es la versión de diario del bordado de fiesta.",
      "A waist apron embroidered on a treadle machine: the cloth is moved under the needle with both hands, without a template. The edges are scalloped. It is the everyday form of festival embroidery."
    ),
    care: localized(
      "Lavar en frío del revés; planchar sobre una toalla.",
      "Wash cold inside out; iron on a towel."
    ),
    weight_g: 240,
    size_mm: [320, 240, 30],
    variations: [
      variation(
        localized("Mandil bordado con margaritas", "Apron embroidered with daisies"),
        localized(
          "Ramo de nueve margaritas en el bolsillo y festón amarillo.",
          "Nine daisies on the pocket and a yellow scallop."
        ),
        { soles: 48, stock: 10, palette: "qolle", motif: "flor" }
      ),
      variation(
        localized("Mandil bordado con retamas sobre negro", "Apron embroidered with broom on black"),
        localized(
          "Retamas del valle por toda la basta, sobre algodón negro.",
          "Valley broom all along the hem, on black cotton."
        ),
        { soles: 58, stock: 7, palette: "carbon", motif: "flor" }
      ),
    ],
  },
  {
    key: "cojin-bordado-huancayo",
    workshop: "bordado-huancayo",
    drawing: "cushion",
    technique: localized("Bordado a mano en punto relleno", "Hand embroidery in satin stitch"),
    material: localized("Bayeta de lana e hilo merino", "Wool baize and merino thread"),
    materials: ["lana-oveja", "tela"],
    description: localized(
      "Funda de bayeta bordada con las flores de los fustanes, hecha con los paños que sobran del corte. El punto relleno se da siempre en el sentido del pétalo, y de ahí el brillo. Trae relleno.",
      "A baize cover embroidered with petticoat flowers, made from what is left of the cut cloth. The satin stitch always follows the petal, hence the sheen. Filling included."
    ),
    care: localized("Limpiar en seco.", "Dry clean."),
    weight_g: 620,
    size_mm: [400, 400, 140],
    variations: [
      variation(
        localized("Cojín bordado con corona de flores", "Cushion embroidered with a flower wreath"),
        localized(
          "Corona de veinte flores sobre bayeta negra.",
          "A wreath of twenty flowers on black baize."
        ),
        { soles: 85, stock: 6, palette: "carbon", motif: "flor" }
      ),
      variation(
        localized("Cojín bordado con gallo", "Cushion embroidered with a rooster"),
        localized(
          "Gallo de cola larga sobre bayeta ocre, con espigas.",
          "A long-tailed rooster with ears of wheat, on ochre baize."
        ),
        { soles: 90, stock: 4, palette: "ocre", motif: "ave" }
      ),
    ],
  },
  {
    key: "juego-de-bano-en-punto-alto",
    workshop: "crochet-cajamarca",
    drawing: "cloth",
    technique: localized("Crochet en punto alto", "Double-crochet work"),
    material: localized("Hilo de algodón grueso", "Thick cotton yarn"),
    materials: ["algodon"],
    description: localized(
      "Alfombrilla, funda de tapa y cubretanque tejidos a crochet con algodón grueso de cuatro cabos. La base se teje apretada para que no se deforme al lavarla. Los bordes se rematan en abanico.",
      "A mat, lid cover and tank cover crocheted in thick four-ply cotton. The base is worked tight so that it keeps its shape in the wash. Edges end in a shell stitch."
    ),
    care: localized("Lavar a máquina en frío; secar tendido.", "Machine wash cold; dry flat."),
    weight_g: 850,
    size_mm: [400, 300, 100],
    variations: [
      variation(
        localized("Juego de baño a crochet color crudo", "Ecru crochet bathroom set"),
        localized(
          "Tres piezas sin teñir con una flor en relieve.",
          "Three undyed pieces with a raised flower."
        ),
        { soles: 68, stock: 9, palette: "crudo", motif: "flor" }
      ),
      variation(
        localized("Juego de baño a crochet turquesa", "Turquoise crochet bathroom set"),
        localized(
          "Ondas turquesa y blancas de borde a borde.",
          "Turquoise and white ripples from edge to edge."
        ),
        { soles: 72, stock: 7, palette: "turquesa", motif: "olas" }
      ),
    ],
  },
  {
    key: "camino-de-mesa-a-crochet",
    workshop: "crochet-cajamarca",
    drawing: "table-runner",
    technique: localized("Crochet en punto piña y almidonado", "Pineapple-stitch crochet, starched"),
    material: localized("Hilo de algodón mercerizado", "Mercerised cotton thread"),
    materials: ["algodon"],
    description: localized(
      "Camino de mesa en punto piña, tejido con un solo ganchillo número 2 de extremo a extremo, sin uniones. Se almidona con agua de papa y se tensa en bastidor con alfileres. Así conserva el calado abierto.",
      "A table runner in pineapple stitch, worked end to end with one number 2 hook and no joins. It is starched with potato water and pinned on a frame. That keeps the openwork open."
    ),
    care: localized("Lavar a mano y volver a almidonar.", "Hand wash and starch again."),
    weight_g: 180,
    size_mm: [350, 200, 30],
    variations: [
      variation(
        localized("Camino de mesa a crochet blanco con piñas", "White pineapple crochet table runner"),
        localized(
          "Siete piñas en hilera, metro veinte de largo.",
          "Seven pineapples in a row, 120 centimetres long."
        ),
        { soles: 78, stock: 6, palette: "crudo", motif: "piña" }
      ),
      variation(
        localized("Tapete redondo a crochet color miel", "Round honey-coloured crochet doily"),
        localized(
          "Cuarenta centímetros de diámetro y doce piñas que salen del centro.",
          "Forty centimetres across, with twelve pineapples radiating from the centre."
        ),
        { soles: 35, stock: 14, palette: "ocre", motif: "piña", size_mm: [400, 400, 5], weight_g: 70 }
      ),
      variation(
        localized("Camino de mesa a crochet con cenefa guinda", "Crochet table runner with burgundy border"),
        localized(
          "Centro crudo y una cenefa de piñas en guinda, metro cincuenta de largo.",
          "Ecru centre and a border of burgundy pineapples, 150 centimetres long."
        ),
        { soles: 88, stock: 4, palette: "cochinilla", motif: "piña" }
      ),
    ],
  },
]
