import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Wheel-thrown stoneware from Castro Castro. */
export const CERAMICA_TORNEADA: ProductType[] = [
  {
    key: "taza-de-alta-temperatura",
    workshop: "alta-temperatura-castro-castro",
    drawing: "mug",
    technique: localized("Torneado y vidriado de alta temperatura", "Wheel-thrown and high-fire glazed"),
    material: localized(
      "Gres con esmalte sin plomo, quema a 1220 °C",
      "Stoneware with lead-free glaze, fired to 1220 °C"
    ),
    materials: ["ceramica"],
    description: localized(
      "Taza de gres de 300 ml con asa tirada a mano y borde afinado para que no gotee. Se tornea, se retornea el pie al día siguiente y se quema dos veces. La base va sin esmalte y pulida, no raya la mesa.",
      "A 300 ml stoneware mug with a pulled handle and a thinned lip that does not drip. It is thrown, its foot is trimmed the next day and it is fired twice. The base is left bare and polished so as not to scratch the table."
    ),
    care: localized(
      "Apta para microondas y lavavajillas. Evitar cambios bruscos de temperatura.",
      "Microwave and dishwasher safe. Avoid sudden changes of temperature."
    ),
    weight_g: 340,
    size_mm: [120, 85, 95],
    variations: [
      variation(
        localized("Taza de gres azul de mar", "Sea-blue stoneware mug"),
        localized(
          "Esmalte azul que se rompe en celeste sobre los anillos del torno.",
          "Blue glaze that breaks to pale blue over the throwing rings."
        ),
        { soles: 28, stock: 18, palette: "anil", motif: "anillos" }
      ),
      variation(
        localized("Taza de gres color arena", "Sand-coloured stoneware mug"),
        localized(
          "Mate por fuera, blanca por dentro, con pecas de hierro.",
          "Matt outside, white inside, with iron speckles."
        ),
        { soles: 26, stock: 22, palette: "crudo", motif: "liso" }
      ),
      variation(
        localized("Taza de gres verde botella", "Bottle-green stoneware mug"),
        localized(
          "Celadón oscuro, translúcido en el canto; asa para tres dedos.",
          "Dark celadon, translucent at the rim; a three-finger handle."
        ),
        { soles: 28, stock: 11, palette: "chilca", motif: "liso" }
      ),
      variation(
        localized("Tacita de café en gres negro", "Black stoneware espresso cup"),
        localized(
          "90 ml, esmalte negro satinado y una línea de ocre en el borde.",
          "90 ml, satin black glaze and one ochre line at the lip."
        ),
        { soles: 18, stock: 30, palette: "carbon", motif: "linea", size_mm: [85, 60, 60], weight_g: 150 }
      ),
      variation(
        localized("Tazón de gres con grecas esgrafiadas", "Stoneware soup mug with incised frets"),
        localized(
          "450 ml; grecas escalonadas rayadas sobre engobe oscuro, una a una.",
          "450 ml; stepped frets scratched one by one through dark slip."
        ),
        { soles: 42, stock: 6, palette: "tierra", motif: "grecas", size_mm: [145, 110, 95], weight_g: 480 }
      ),
    ],
  },
  {
    key: "bowl-de-gres",
    workshop: "alta-temperatura-castro-castro",
    drawing: "bowl",
    technique: localized("Torneado, esmalte por inmersión", "Wheel-thrown, dip-glazed"),
    material: localized("Gres con esmalte sin plomo", "Stoneware with lead-free glaze"),
    materials: ["ceramica"],
    description: localized(
      "Cuenco de pared pareja y pie alto, cómodo para sostener caliente entre las manos. El esmalte se aplica por inmersión en dos tiempos y deja una línea donde los colores se cruzan. Se apila con los de su misma medida.",
      "A bowl of even wall and high foot, easy to hold hot between both hands. The glaze is dipped twice and leaves a line where the colours cross. Stacks with others of its size."
    ),
    care: localized(
      "Lavavajillas y microondas sin problema. No usar en horno con temperatura fuerte.",
      "Dishwasher and microwave safe. Not for a hot oven."
    ),
    weight_g: 430,
    size_mm: [150, 150, 75],
    variations: [
      variation(
        localized("Bowl de gres miel y blanco", "Honey and white stoneware bowl"),
        localized(
          "Miel por fuera y blanco por dentro, con la línea de cruce a la vista.",
          "Honey outside and white inside, with the crossing line on show."
        ),
        { soles: 32, stock: 15, palette: "ocre", motif: "dos-tonos" }
      ),
      variation(
        localized("Bowl de gres turquesa", "Turquoise stoneware bowl"),
        localized(
          "Turquesa de cobre, más intenso en el fondo, donde el esmalte se junta.",
          "Copper turquoise, deeper at the bottom where the glaze pools."
        ),
        { soles: 34, stock: 10, palette: "turquesa", motif: "liso" }
      ),
      variation(
        localized("Ensaladera de gres gris", "Grey stoneware salad bowl"),
        localized(
          "26 cm de boca, gris ceniza con borde sin esmaltar.",
          "26 cm across, ash grey with an unglazed rim."
        ),
        { soles: 79, stock: 4, palette: "carbon", motif: "liso", size_mm: [260, 260, 100], weight_g: 1350 }
      ),
      variation(
        localized(
          "Ensaladera de gres, cruce de tres esmaltes",
          "Stoneware salad bowl, three glazes crossing"
        ),
        localized(
          "Salió de una quema de prueba: añil, miel y blanco se cruzan en estrella. No se repite.",
          "From a test firing: indigo, honey and white cross in a star. It will not be repeated."
        ),
        {
          soles: 110,
          stock: 1,
          one_of_a_kind: true,
          palette: "anil",
          motif: "estrella",
          size_mm: [270, 270, 95],
          weight_g: 1420,
        }
      ),
    ],
  },
  {
    key: "florero-y-jarra-de-gres",
    workshop: "alta-temperatura-castro-castro",
    drawing: "vase",
    technique: localized("Torneado en dos secciones", "Thrown in two sections"),
    material: localized("Gres esmaltado", "Glazed stoneware"),
    materials: ["ceramica"],
    description: localized(
      "Piezas altas que se tornean en dos partes y se unen en cuero duro; por dentro se siente la unión con el dedo. El interior va esmaltado para que no filtre agua.",
      "Tall pieces thrown in two parts and joined leather-hard; a finger feels the join inside. The inside is glazed so that no water seeps through."
    ),
    care: localized(
      "Lavar con escobilla de botellas. Cambiar el agua de las flores cada dos días.",
      "Wash with a bottle brush. Change the flower water every two days."
    ),
    weight_g: 980,
    size_mm: [130, 130, 240],
    variations: [
      variation(
        localized("Florero de gres cuello largo", "Long-necked stoneware vase"),
        localized(
          "Para una sola rama: boca de 2 cm, esmalte blanco quebrado.",
          "For a single branch: a 2 cm mouth, cracked white glaze."
        ),
        { soles: 65, stock: 6, palette: "crudo", motif: "craquelado" }
      ),
      variation(
        localized("Jarra de gres para chicha", "Stoneware jug for chicha"),
        localized(
          "Un litro y medio, pico vertedor y asa ancha; marrón tenmoku.",
          "One and a half litres, pouring lip and broad handle; tenmoku brown."
        ),
        { soles: 85, stock: 5, palette: "tierra", motif: "liso", size_mm: [180, 140, 230], weight_g: 1250 }
      ),
      variation(
        localized("Macetero de gres con plato", "Stoneware flower pot with saucer"),
        localized(
          "16 cm, agujero de drenaje y plato del mismo esmalte verde.",
          "16 cm, drainage hole and a saucer in the same green glaze."
        ),
        {
          soles: 58,
          stock: 8,
          palette: "chilca",
          motif: "acanalado",
          size_mm: [160, 160, 150],
          weight_g: 1100,
        }
      ),
    ],
  },
]
