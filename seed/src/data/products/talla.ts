import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const TALLA: ProductType[] = [
  {
    key: "talla-en-piedra-de-huamanga",
    workshop: "piedra-de-huamanga-ayacucho",
    drawing: "stone-carving",
    technique: localized("Talla a cuchilla y lijado al agua", "Knife-carved and wet-sanded"),
    material: localized("Piedra de Huamanga (alabastro)", "Huamanga stone (alabaster)"),
    materials: ["piedra-huamanga"],
    description: localized(
      "Alabastro de Ayacucho tallado a mano con cuchillas hechas de hoja de sierra. Es una piedra blanda, que se raya con la uña, y por eso permite paredes tan finas que la luz las atraviesa. El brillo final es lija de agua y cera, sin laca.",
      "Alabaster from Ayacucho carved by hand with knives made from saw blades. It is a soft stone, a fingernail marks it, and so it allows walls thin enough for light to pass. The final shine is wet sandpaper and wax, without lacquer."
    ),
    care: localized(
      "No lavar ni dejar a la intemperie: el alabastro se disuelve despacio en agua. Brocha seca.",
      "Do not wash or leave outdoors: alabaster slowly dissolves in water. Dry brush."
    ),
    weight_g: 700,
    size_mm: [120, 60, 150],
    variations: [
      variation(
        localized("Paloma en piedra de Huamanga", "Huamanga stone dove"),
        localized(
          "Posada sobre una rama, alas cerradas; blanco puro.",
          "Perched on a branch, wings closed; pure white."
        ),
        { soles: 45, stock: 12, palette: "crudo", motif: "paloma", size_mm: [100, 50, 90], weight_g: 380 }
      ),
      variation(
        localized("Nacimiento en piedra de Huamanga", "Huamanga stone nativity"),
        localized(
          "El misterio en un solo bloque, con un arco de hojas calado detrás.",
          "The holy family in a single block, with a pierced arch of leaves behind."
        ),
        { soles: 120, stock: 5, palette: "natural", motif: "nacimiento" }
      ),
      variation(
        localized("Vicuña echada en piedra de Huamanga", "Lying vicuña in Huamanga stone"),
        localized(
          "Piedra con veta miel aprovechada para el lomo.",
          "Stone with a honey vein used for the back."
        ),
        { soles: 75, stock: 6, palette: "ocre", motif: "vicuna" }
      ),
      variation(
        localized("Portavela de piedra de Huamanga", "Huamanga stone candle holder"),
        localized(
          "Pared de 4 mm con hojas en relieve: encendida, se ve todo el dibujo.",
          "A 4 mm wall with leaves in relief: once lit, the whole drawing shows."
        ),
        { soles: 55, stock: 9, palette: "qolle", motif: "hojas", size_mm: [90, 90, 100], weight_g: 450 }
      ),
      variation(
        localized("Arpista en piedra de Huamanga", "Harpist in Huamanga stone"),
        localized(
          "Músico con arpa de cuerdas talladas, sin una sola pegada. Tres semanas de trabajo.",
          "A musician with carved harp strings, none glued on. Three weeks' work."
        ),
        {
          soles: 420,
          stock: 1,
          one_of_a_kind: true,
          palette: "crudo",
          motif: "arpista",
          size_mm: [170, 110, 260],
          weight_g: 3600,
        }
      ),
    ],
  },
  {
    key: "talla-en-madera",
    workshop: "talla-en-madera-huancayo",
    drawing: "wooden-figure",
    technique: localized(
      "Tallado a gubia y acabado en cera de abeja",
      "Gouge-carved and finished in beeswax"
    ),
    material: localized("Aliso, cedro o raíz de eucalipto", "Alder, cedar or eucalyptus root"),
    materials: ["madera"],
    description: localized(
      "Figura tallada a gubia de un bloque seco, siguiendo la veta para que no se abra. Se deja la huella de la herramienta donde ayuda (lana, plumas, corteza) y se pule donde no. Cera de abeja y nada más.",
      "A figure carved with gouges from a seasoned block, following the grain so that it does not split. The tool marks stay where they help (wool, feathers, bark) and are smoothed where they do not. Beeswax and nothing else."
    ),
    care: localized(
      "Cera de abeja una vez al año. Evitar cambios bruscos de humedad.",
      "Beeswax once a year. Avoid sudden changes in humidity."
    ),
    weight_g: 600,
    size_mm: [120, 90, 240],
    variations: [
      variation(
        localized("Huaylarsh tallado en aliso", "Huaylarsh dancer carved in alder"),
        localized(
          "Bailarín con el pie en el aire y chaleco bordado a punta de gubia.",
          "A dancer with one foot in the air and a waistcoat embroidered by gouge."
        ),
        { soles: 95, stock: 5, palette: "natural", motif: "bailarin" }
      ),
      variation(
        localized("Cóndor tallado en raíz", "Condor carved in root wood"),
        localized(
          "Las alas siguen la forma de la raíz; 40 cm de punta a punta.",
          "The wings follow the shape of the root; 40 cm from tip to tip."
        ),
        { soles: 140, stock: 3, palette: "carbon", motif: "condor", size_mm: [400, 160, 260], weight_g: 1700 }
      ),
      variation(
        localized("Llama tallada en cedro", "Llama carved in cedar"),
        localized(
          "17 cm, con lana marcada a gubia de media caña.",
          "17 cm high, its wool marked with a U gouge."
        ),
        { soles: 48, stock: 11, palette: "ocre", motif: "llama", size_mm: [110, 50, 170], weight_g: 260 }
      ),
      variation(
        localized("Cabeza de anciana en raíz de eucalipto", "Old woman's head in eucalyptus root"),
        localized(
          "La corteza quedó como pañoleta y los nudos como ojos.",
          "The bark became her headscarf and the knots her eyes."
        ),
        {
          soles: 260,
          stock: 1,
          one_of_a_kind: true,
          palette: "tierra",
          motif: "rostro",
          size_mm: [220, 200, 310],
          weight_g: 2900,
        }
      ),
    ],
  },
  {
    key: "mascara-tallada-de-huacon",
    workshop: "talla-en-madera-huancayo",
    drawing: "mask",
    technique: localized("Tallado a gubia en madera de aliso", "Gouge-carved in alder wood"),
    material: localized("Madera de aliso, tierra de color y cera", "Alder wood, earth pigment and wax"),
    materials: ["madera"],
    description: localized(
      "Máscara de huacón, el consejo de ancianos que baila los primeros días de enero en el valle del Mantaro. Nariz grande, arrugas hondas y boca abierta, vaciada por dentro hasta que se lleva sin cansar. Se talla de medio tronco verde y se termina seca, dos meses después.",
      "A huacón mask, from the council of elders that dances in the first days of January in the Mantaro valley. Big nose, deep wrinkles and open mouth, hollowed until it can be worn without tiring. It is carved from half a green log and finished dry, two months later."
    ),
    care: localized(
      "Cera de abeja una vez al año. Secar con paño después de bailar.",
      "Beeswax once a year. Wipe dry after dancing."
    ),
    weight_g: 720,
    size_mm: [190, 160, 270],
    variations: [
      variation(
        localized("Máscara de huacón de nariz larga", "Long-nosed huacón mask"),
        localized(
          "Cejas de pelo de oveja y tres arrugas que cruzan la frente; madera a la vista.",
          "Sheep's-hair eyebrows and three wrinkles across the forehead; bare wood."
        ),
        { soles: 120, stock: 4, palette: "natural", motif: "huacon" }
      ),
      variation(
        localized("Máscara de huacón teñida con nogal", "Huacón mask stained with walnut"),
        localized(
          "Marrón oscuro de cáscara de nogal y dientes de madera clara.",
          "Dark brown from walnut husk, with teeth of pale wood."
        ),
        { soles: 130, stock: 3, palette: "tierra", motif: "huacon" }
      ),
      variation(
        localized("Mascarita de huacón para colgar", "Small huacón mask to hang"),
        localized(
          "13 cm, con argolla al dorso; sirve también de imán para puertas de fierro.",
          "13 cm, with a ring behind; it holds a magnet for iron doors too."
        ),
        { soles: 32, stock: 14, palette: "ocre", motif: "huacon", size_mm: [90, 60, 130], weight_g: 140 }
      ),
    ],
  },
]
