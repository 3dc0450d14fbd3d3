import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const TEXTILES_COSTURA_CROCHET: ProductType[] = [
  {
    key: "muneco-de-tela",
    workshop: "munecos-y-bolsos-lima",
    drawing: "soft-toy",
    technique: localized(
      "Cosido a máquina y cara bordada a mano",
      "Machine-sewn with a hand-embroidered face"
    ),
    material: localized(
      "Polar o algodón, relleno hipoalergénico",
      "Fleece or cotton, hypoallergenic filling"
    ),
    materials: ["tela", "algodon"],
    description: localized(
      "Muñeco blando de unos 30 cm, sin botones ni piezas que se suelten: los ojos y la boca van bordados. Las costuras son dobles y el relleno se lava. Para desde que nacen.",
      "A soft toy some 30 cm high, without buttons or parts that come off: eyes and mouth are embroidered. Seams are double and the filling washes. From birth."
    ),
    care: localized(
      "Lavadora en frío, dentro de una bolsa. Secar al sol.",
      "Cold machine wash in a bag. Dry in the sun."
    ),
    weight_g: 210,
    size_mm: [180, 120, 300],
    variations: [
      variation(
        localized("Llama de tela con alforjas", "Cloth llama with saddlebags"),
        localized(
          "Crema, con alforjas de manta y pompones en las orejas.",
          "Cream, with woven saddlebags and pompoms on its ears."
        ),
        { soles: 35, stock: 20, palette: "crudo", motif: "llama" }
      ),
      variation(
        localized("Oso de anteojos de polar", "Fleece spectacled bear"),
        localized(
          "Negro con antifaz claro, como el oso de los Andes.",
          "Black with a pale mask, like the Andean bear."
        ),
        { soles: 38, stock: 14, palette: "carbon", motif: "oso" }
      ),
      variation(
        localized("Gallito de las rocas de tela", "Cloth cock-of-the-rock"),
        localized(
          "Naranja encendido, cresta redonda y alas negras.",
          "Bright orange, with a round crest and black wings."
        ),
        { soles: 36, stock: 12, palette: "qolle", motif: "gallito" }
      ),
      variation(
        localized("Muñeca de tela con trenzas", "Cloth doll with plaits"),
        localized(
          "Trenzas de lana y cuatro polleras que se quitan una por una.",
          "Woollen plaits and four skirts that come off one by one."
        ),
        { soles: 42, stock: 10, palette: "cochinilla", motif: "muneca", size_mm: [160, 80, 340] }
      ),
      variation(
        localized("Delfín rosado de polar", "Pink fleece river dolphin"),
        localized(
          "Rosado del Amazonas, 40 cm, barriga más clara.",
          "Amazon pink, 40 cm, with a paler belly."
        ),
        { soles: 34, stock: 13, palette: "rosa", motif: "delfin", size_mm: [400, 140, 160] }
      ),
    ],
  },
  {
    key: "bolso-de-tela",
    workshop: "munecos-y-bolsos-lima",
    drawing: "tote",
    technique: localized("Costura a máquina y bordado a mano", "Machine sewing and hand embroidery"),
    material: localized(
      "Lona de algodón de 12 onzas y manta tejida",
      "12-ounce cotton canvas and woven cloth"
    ),
    materials: ["algodon", "tela"],
    description: localized(
      "Bolso de lona con base reforzada y asas que pasan por debajo, cosidas en equis. Tiene un bolsillo con cierre por dentro y otro abierto por fuera para el celular.",
      "A canvas bag with a reinforced base and handles that pass underneath, cross-stitched. One zip pocket inside and an open one outside for the phone."
    ),
    care: localized("Lavadora en frío. Planchar la lona húmeda.", "Cold machine wash. Iron the canvas damp."),
    weight_g: 330,
    size_mm: [380, 120, 400],
    variations: [
      variation(
        localized("Bolso de lona con flores bordadas", "Canvas bag with embroidered flowers"),
        localized(
          "Cantutas rojas bordadas a mano que suben desde una esquina.",
          "Red cantuta flowers hand-embroidered up from one corner."
        ),
        { soles: 48, stock: 14, palette: "cochinilla", motif: "flores" }
      ),
      variation(
        localized("Bolso de lona con bolsillo de manta", "Canvas bag with a woven-cloth pocket"),
        localized(
          "Bolsillo frontal de manta andina; cada uno cae en otra franja.",
          "A front pocket of Andean cloth; each falls on a different stripe."
        ),
        { soles: 45, stock: 18, palette: "qolle", motif: "franjas" }
      ),
      variation(
        localized("Bolso de denim recuperado", "Salvaged denim bag"),
        localized(
          "Armado con tres pantalones, con sus bolsillos puestos.",
          "Made from three pairs of jeans, with their pockets on."
        ),
        { soles: 42, stock: 9, palette: "anil", motif: "retazos" }
      ),
    ],
  },
  {
    key: "mochilita-de-tela",
    workshop: "munecos-y-bolsos-lima",
    drawing: "backpack",
    technique: localized("Costura a máquina con ribete", "Machine-sewn with bound seams"),
    material: localized(
      "Lona y manta tejida, forro impermeable",
      "Canvas and woven cloth, waterproof lining"
    ),
    materials: ["algodon", "tela"],
    description: localized(
      "Mochila chica con todas las costuras ribeteadas por dentro, para que no se deshilache. Tirantes acolchados y regulables, cierre grueso y una cinta para colgarla en el aula.",
      "A small backpack with every seam bound inside, so that nothing frays. Padded adjustable straps, a stout zip and a loop to hang it in class."
    ),
    care: localized(
      "A mano con cepillo y jabón. No usar secadora.",
      "By hand with brush and soap. No tumble dryer."
    ),
    weight_g: 380,
    size_mm: [260, 120, 330],
    variations: [
      variation(
        localized("Mochilita de tela para inicial", "Nursery-school cloth backpack"),
        localized(
          "Con un zorro aplicado; entra un cuaderno A4 justo.",
          "With an appliqué fox; an A4 book just fits."
        ),
        { soles: 45, stock: 12, palette: "ocre", motif: "zorro" }
      ),
      variation(
        localized("Mochilita de manta azul", "Blue woven-cloth backpack"),
        localized(
          "Frente de manta en azules, espalda de lona negra.",
          "A front of blue woven cloth, a back of black canvas."
        ),
        { soles: 55, stock: 9, palette: "anil", motif: "franjas" }
      ),
    ],
  },
  {
    key: "juego-de-bano-a-crochet",
    workshop: "crochet-cajamarca",
    drawing: "mat",
    technique: localized("Crochet en punto piña y punto alto", "Crocheted in pineapple and treble stitch"),
    material: localized(
      "Hilo de algodón grueso y base antideslizante",
      "Thick cotton yarn and a non-slip base"
    ),
    materials: ["algodon"],
    description: localized(
      "Pieza de baño tejida a crochet con algodón de cuatro cabos, que absorbe y seca rápido. La alfombra lleva un dorso de látex cosido por el borde, no pegado.",
      "A bathroom piece crocheted in four-ply cotton, which takes up water and dries fast. The mat has a latex back sewn round the edge, not glued."
    ),
    care: localized("Lavadora a 30 °C, secar extendido.", "Machine wash at 30 °C, dry flat."),
    weight_g: 620,
    size_mm: [600, 400, 12],
    variations: [
      variation(
        localized("Juego de baño a crochet de tres piezas", "Three-piece crochet bathroom set"),
        localized(
          "Alfombra, cubretapa y funda de tanque en crema y palo rosa.",
          "Mat, lid cover and tank cover in cream and dusty pink."
        ),
        { soles: 60, stock: 8, palette: "rosa", motif: "pina", weight_g: 980 }
      ),
      variation(
        localized("Alfombra de baño a crochet ovalada", "Oval crochet bath mat"),
        localized(
          "Verde salvia con borde de ondas, 60 × 40 cm.",
          "Sage green with a wave border, 60 × 40 cm."
        ),
        { soles: 38, stock: 12, palette: "chilca", motif: "ondas" }
      ),
      variation(
        localized("Alfombra redonda a crochet en degradé", "Round crochet rug in graded blues"),
        localized("80 cm, cuatro azules de adentro hacia afuera.", "80 cm, four blues from the centre out."),
        { soles: 58, stock: 6, palette: "celeste", motif: "circulos", size_mm: [800, 800, 12], weight_g: 900 }
      ),
    ],
  },
  {
    key: "tapete-a-crochet",
    workshop: "crochet-cajamarca",
    drawing: "table-runner",
    technique: localized("Crochet fino almidonado", "Fine crochet, starched"),
    material: localized("Hilo de algodón mercerizado", "Mercerised cotton thread"),
    materials: ["algodon"],
    description: localized(
      "Tejido calado de hilo fino, trabajado con ganchillo de 1.25 mm y estirado con alfileres mientras se seca el almidón. Se teje desde el centro; una equivocación se paga deshaciendo la vuelta.",
      "Openwork in fine thread, made with a 1.25 mm hook and pinned out while the starch dries. It grows from the centre; a slip costs the whole round."
    ),
    care: localized(
      "Lavar a mano y volver a almidonar con agua de maicena.",
      "Hand wash and starch again with cornflour water."
    ),
    weight_g: 140,
    size_mm: [1100, 350, 2],
    variations: [
      variation(
        localized("Camino a crochet con piñas blancas", "Crochet runner with white pineapples"),
        localized("Cinco piñas a lo largo y borde de picos.", "Five pineapples lengthwise and a picot edge."),
        { soles: 55, stock: 7, palette: "crudo", motif: "pinas" }
      ),
      variation(
        localized("Tapete redondo a crochet color maíz", "Maize-coloured round crochet doily"),
        localized("40 cm, estrella de doce puntas.", "40 cm, a twelve-pointed star."),
        { soles: 28, stock: 15, palette: "qolle", motif: "estrella", size_mm: [400, 400, 2], weight_g: 60 }
      ),
    ],
  },
  {
    key: "polo-de-algodon",
    workshop: "confecciones-chimbote",
    drawing: "shirt",
    technique: localized("Corte, remalle y serigrafía", "Cutting, overlocking and screen printing"),
    material: localized("Jersey de algodón peinado 30/1", "30/1 combed cotton jersey"),
    materials: ["algodon"],
    description: localized(
      "Polo de algodón peinado de corte recto, con cinta en los hombros y cuello de rib que no se abre. Se estampa a mano en pulpo de cuatro colores con tinta al agua.",
      "A straight-cut combed cotton T-shirt, with taped shoulders and a rib collar that keeps its shape. Printed by hand on a four-colour carousel with water-based ink."
    ),
    care: localized(
      "Lavar del revés en frío. No planchar el estampado.",
      "Wash cold inside out. Do not iron the print."
    ),
    weight_g: 180,
    size_mm: [700, 520, 10],
    agreed_pay_soles: 6.5,
    options: { title: localized("Talla", "Size"), values: ["S", "M", "L", "XL"] },
    variations: [
      variation(
        localized("Polo blanco con bolichera", "White T-shirt with a fishing boat"),
        localized(
          "Una bolichera de puerto en una sola tinta azul.",
          "A harbour fishing boat in a single blue ink."
        ),
        { soles: 35, stock: 32, palette: "crudo", motif: "barco" }
      ),
      variation(
        localized("Polo negro con grecas de Sechín", "Black T-shirt with Sechín figures"),
        localized(
          "Guerrero de piedra de Sechín en tinta crema, a todo el pecho.",
          "A stone warrior from Sechín in cream ink, across the chest."
        ),
        { soles: 35, stock: 28, palette: "carbon", motif: "sechin" }
      ),
      variation(
        localized("Polo verde liso", "Plain green T-shirt"),
        localized("Sin estampado, verde musgo, costuras al tono.", "No print, moss green, matching seams."),
        { soles: 28, stock: 36, palette: "chilca", motif: "liso" }
      ),
    ],
  },
  {
    key: "mandil-de-cocina",
    workshop: "confecciones-chimbote",
    drawing: "apron",
    technique: localized("Confección recta con atraques", "Straight sewing with bar tacks"),
    material: localized("Drill de algodón de 8 onzas", "8-ounce cotton drill"),
    materials: ["algodon"],
    description: localized(
      "Mandil de pechera con bolsillo partido en tres y tiras largas que dan la vuelta y se atan adelante. Los puntos que jalan llevan atraque doble, como en la ropa de trabajo.",
      "A bib apron with a pocket split in three and long ties that go round and knot in front. Points of strain are double bar-tacked, as in workwear."
    ),
    care: localized(
      "Lavadora hasta 40 °C. Las manchas de grasa salen con jabón de pepita.",
      "Machine wash up to 40 °C. Grease comes out with hard soap."
    ),
    weight_g: 260,
    size_mm: [850, 700, 5],
    agreed_pay_soles: 5,
    variations: [
      variation(
        localized("Mandil de drill crudo", "Unbleached drill apron"),
        localized(
          "Crudo con tiras negras y ojal de metal al cuello.",
          "Unbleached with black ties and a metal eyelet at the neck."
        ),
        { soles: 32, stock: 22, palette: "crudo", motif: "liso" }
      ),
      variation(
        localized("Mandil de drill con ajíes", "Drill apron with chillies"),
        localized(
          "Estampado de ajíes rojos y amarillos sobre azul marino.",
          "Red and yellow chillies printed on navy."
        ),
        { soles: 36, stock: 17, palette: "anil", motif: "ajies" }
      ),
    ],
  },
]
