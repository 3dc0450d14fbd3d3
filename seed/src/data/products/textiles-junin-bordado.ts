import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const TEXTILES_JUNIN_BORDADO: ProductType[] = [
  {
    key: "chompa-de-lana-de-oveja",
    workshop: "tejido-a-palitos-junin",
    drawing: "sweater",
    technique: localized("Hilado a rueca y tejido a palitos", "Wheel-spun and hand-knitted"),
    material: localized("Lana de oveja criolla, tintes de planta", "Criollo sheep's wool, plant dyes"),
    materials: ["lana-oveja"],
    description: localized(
      "Chompa gruesa tejida a palitos con lana de dos cabos hilada en rueca. Lleva cerca de quinientos gramos de lana y doce días de trabajo. Los puños y la pretina van en punto elástico doble, que es lo primero que se vence en las otras.",
      "A thick hand-knitted sweater in two-ply wheel-spun wool. It takes close to five hundred grams of wool and twelve days' work. Cuffs and waistband are in double rib, which is the first thing to give in others."
    ),
    care: localized(
      "Lavar a mano con agua fría y champú, sin torcer. Secar extendida.",
      "Hand wash cold with shampoo, do not wring. Dry flat."
    ),
    weight_g: 560,
    size_mm: [650, 550, 30],
    options: { title: localized("Talla", "Size"), values: ["S", "M", "L"] },
    variations: [
      variation(
        localized("Chompa de oveja color crudo", "Undyed sheep's-wool sweater"),
        localized(
          "Lana sin teñir, cuello redondo y trenza doble al frente.",
          "Undyed wool, round neck and a double cable in front."
        ),
        { soles: 110, stock: 9, palette: "crudo", motif: "trenzas" }
      ),
      variation(
        localized("Chompa de oveja verde chilca", "Chilca-green sheep's-wool sweater"),
        localized(
          "Verde de chilca con alumbre, canesú de rombos crudos.",
          "Chilca green set with alum, a yoke of undyed diamonds."
        ),
        { soles: 125, stock: 6, palette: "chilca", motif: "rombos" }
      ),
      variation(
        localized("Chompa de oveja con cuello alto nogal", "Walnut roll-neck sheep's-wool sweater"),
        localized(
          "Marrón de cáscara de nogal, cuello vuelto de 18 cm.",
          "Walnut-husk brown, an 18 cm roll neck."
        ),
        { soles: 120, stock: 6, palette: "tierra", motif: "acanalado" }
      ),
      variation(
        localized("Chompa de oveja con venados", "Sheep's-wool sweater with deer"),
        localized(
          "Franja de venados en el pecho, tejida llevando el hilo por el revés.",
          "A band of deer across the chest, stranded at the back."
        ),
        { soles: 139, stock: 4, palette: "cochinilla", motif: "venados" }
      ),
    ],
  },
  {
    key: "gorro-de-oveja",
    workshop: "tejido-a-palitos-junin",
    drawing: "chullo",
    technique: localized("Tejido a palitos en redondo", "Hand-knitted in the round"),
    material: localized("Lana de oveja y forro polar", "Sheep's wool and fleece lining"),
    materials: ["lana-oveja"],
    description: localized(
      "Gorro con orejeras tejido de una sola vez, sin costura. Lleva forro polar hasta la frente para que la lana no pique y dos trenzas que se pueden atar bajo la barbilla.",
      "A cap with ear flaps knitted in one go, without a seam. Fleece lining down to the forehead so that the wool does not itch, and two plaits to tie under the chin."
    ),
    care: localized(
      "Agua fría a mano. Secar sobre un tazón para que conserve la forma.",
      "Cold hand wash. Dry over a bowl to keep its shape."
    ),
    weight_g: 110,
    size_mm: [260, 220, 30],
    variations: [
      variation(
        localized("Gorro de oveja gris con borla", "Grey sheep's-wool cap with pompom"),
        localized(
          "Gris natural de oveja mora, borla cruda.",
          "Natural grey from dark sheep, an undyed pompom."
        ),
        { soles: 35, stock: 16, palette: "carbon", motif: "liso" }
      ),
      variation(
        localized("Gorro de oveja a rayas de cochinilla", "Striped cochineal sheep's-wool cap"),
        localized(
          "Cinco rojos distintos, según cuánto durmió la lana en la olla.",
          "Five different reds, by how long the wool slept in the pot."
        ),
        { soles: 38, stock: 12, palette: "cochinilla", motif: "rayas" }
      ),
      variation(
        localized("Gorro de oveja para niña o niño", "Child's sheep's-wool cap"),
        localized(
          "De 2 a 5 años, con orejitas de oso y trenzas cortas.",
          "Ages 2 to 5, with bear ears and short plaits."
        ),
        { soles: 28, stock: 18, palette: "qolle", motif: "oso", size_mm: [210, 180, 30], weight_g: 80 }
      ),
    ],
  },
  {
    key: "guantes-de-oveja",
    workshop: "tejido-a-palitos-junin",
    drawing: "gloves",
    technique: localized("Tejido con cinco palitos", "Knitted on five needles"),
    material: localized("Lana de oveja de dos cabos", "Two-ply sheep's wool"),
    materials: ["lana-oveja"],
    description: localized(
      "Guantes tejidos dedo por dedo, con el pulgar sesgado como en los guantes de cuero, que no tira al cerrar la mano. Puño largo para meter dentro de la manga.",
      "Gloves knitted finger by finger, with a slanted thumb as in leather gloves, so that it does not pull when the hand closes. A long cuff to tuck into the sleeve."
    ),
    care: localized(
      "Lavar del revés, a mano. No colgar mojados.",
      "Wash inside out by hand. Do not hang wet."
    ),
    weight_g: 75,
    size_mm: [240, 110, 20],
    variations: [
      variation(
        localized("Guantes de oveja con copos", "Sheep's-wool gloves with snowflakes"),
        localized(
          "Copo de ocho puntas en el dorso, azul sobre crudo.",
          "An eight-pointed flake on the back, blue on undyed."
        ),
        { soles: 25, stock: 14, palette: "anil", motif: "copos" }
      ),
      variation(
        localized("Mitones de oveja sin dedos", "Fingerless sheep's-wool mitts"),
        localized(
          "Hasta media falange, para escribir y contar monedas.",
          "To mid-finger, for writing and counting coins."
        ),
        { soles: 20, stock: 20, palette: "natural", motif: "liso", weight_g: 55 }
      ),
      variation(
        localized("Manoplas de oveja con tapa", "Sheep's-wool mittens with a flap"),
        localized(
          "La tapa se abotona hacia atrás y deja libres los dedos; rosado y gris.",
          "The flap buttons back and frees the fingers; pink and grey."
        ),
        { soles: 32, stock: 10, palette: "rosa", motif: "tapa" }
      ),
    ],
  },
  {
    key: "fustan-bordado",
    workshop: "bordado-huancayo",
    drawing: "skirt",
    technique: localized("Bordado a mano sobre bayeta", "Hand-embroidered on baize"),
    material: localized(
      "Bayeta de lana, hilo merino y cinta de agua",
      "Wool baize, merino thread and ribbon"
    ),
    materials: ["lana-oveja", "tela"],
    description: localized(
      "Fustán para la fiesta de Santiago: pollera interior de bayeta con una cenefa bordada que asoma al bailar. El dibujo se marca con tiza, se rellena en punto cadena y realce, y se remata con cinta. La cenefa mide entre 20 y 40 cm de alto y puede llevar cuatro meses.",
      "A petticoat for the Santiago festival: an underskirt of baize with an embroidered border that shows in the dance. The design is chalked, filled in chain and raised stitch and edged in ribbon. The border is 20 to 40 cm high and can take four months."
    ),
    care: localized(
      "Limpieza en seco. Guardar enrollado con papel de seda, nunca doblado sobre el bordado.",
      "Dry clean. Store rolled in tissue, never folded across the embroidery."
    ),
    weight_g: 2400,
    size_mm: [850, 700, 40],
    variations: [
      variation(
        localized(
          "Fustán bordado con rosas y picaflores",
          "Petticoat embroidered with roses and hummingbirds"
        ),
        localized(
          "Cenefa de 30 cm sobre bayeta fucsia; ochenta y dos rosas.",
          "A 30 cm border on fuchsia baize; eighty-two roses."
        ),
        { soles: 1500, stock: 1, one_of_a_kind: true, palette: "rosa", motif: "rosas" }
      ),
      variation(
        localized("Fustán bordado con pavos reales", "Petticoat embroidered with peacocks"),
        localized(
          "Cenefa de 40 cm sobre azul, con siete pavos de cola abierta.",
          "A 40 cm border on blue, with seven peacocks in full tail."
        ),
        { soles: 1700, stock: 1, one_of_a_kind: true, palette: "anil", motif: "pavos" }
      ),
      variation(
        localized("Fustán bordado con clavelinas", "Petticoat embroidered with pinks"),
        localized(
          "Cenefa de 24 cm sobre verde; clavelinas rojas y blancas.",
          "A 24 cm border on green; red and white pinks."
        ),
        { soles: 1300, stock: 2, palette: "chilca", motif: "claveles" }
      ),
    ],
  },
  {
    key: "cojin-bordado",
    workshop: "bordado-huancayo",
    drawing: "cushion",
    technique: localized("Bordado a máquina de pedal y a mano", "Treadle-machine and hand embroidery"),
    material: localized(
      "Bayeta de lana, hilo acrílico, relleno de fibra",
      "Wool baize, acrylic thread, fibre filling"
    ),
    materials: ["lana-oveja", "tela"],
    description: localized(
      "Cojín de 40 × 40 cm bordado con las mismas flores de los fustanes, en chico. El contorno se hace a máquina de pedal, moviendo el bastidor con las dos manos, y el relleno a aguja. Funda con cierre; incluye relleno.",
      "A 40 × 40 cm cushion embroidered with the flowers of the petticoats, made small. Outlines are drawn on a treadle machine, moving the hoop with both hands, and filled by needle. Zip cover; filling included."
    ),
    care: localized(
      "Funda: lavado a mano en agua fría. Planchar por el revés.",
      "Cover: cold hand wash. Iron on the reverse."
    ),
    weight_g: 520,
    size_mm: [400, 400, 140],
    variations: [
      variation(
        localized("Cojín bordado con ramo rojo", "Cushion embroidered with a red bouquet"),
        localized(
          "Ramo central sobre negro y esquinas con hojas.",
          "A central bouquet on black and leaves in the corners."
        ),
        { soles: 58, stock: 12, palette: "cochinilla", motif: "ramo" }
      ),
      variation(
        localized("Cojín bordado con pájaros del valle", "Cushion embroidered with valley birds"),
        localized("Dos pájaros de pico con pico sobre crema.", "Two birds beak to beak on cream."),
        { soles: 58, stock: 10, palette: "crudo", motif: "pajaros" }
      ),
      variation(
        localized("Cojín bordado con girasoles", "Cushion embroidered with sunflowers"),
        localized(
          "Tres girasoles en punto realce que sobresalen medio centímetro.",
          "Three sunflowers in raised stitch that stand out half a centimetre."
        ),
        { soles: 62, stock: 8, palette: "qolle", motif: "girasoles" }
      ),
    ],
  },
]
