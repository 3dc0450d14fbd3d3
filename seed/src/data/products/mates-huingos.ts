import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const MATES_HUINGOS: ProductType[] = [
  {
    key: "mate-burilado",
    workshop: "mates-burilados-huancayo",
    drawing: "gourd",
    technique: localized(
      "Burilado y quemado con leño de quinual",
      "Engraved and shaded with a glowing quinual stick"
    ),
    material: localized("Mate seco natural", "Dried natural gourd"),
    materials: ["mate"],
    description: localized(
      "Mate entero grabado con buril de acero, vuelta por vuelta, sin dibujo previo. Los tonos café salen de acercar un leño encendido y soplar; los negros, de frotar ceniza con grasa en la línea. Una historia empieza abajo y se lee girando.",
      "A whole gourd engraved with a steel burin, round by round, without a drawing. The browns come from holding a glowing stick close and blowing; the blacks from ash and fat rubbed into the line. A story starts at the bottom and is read by turning."
    ),
    care: localized(
      "Paño seco. No mojar por dentro: el mate no va sellado.",
      "Dry cloth. Do not wet the inside: the gourd is not sealed."
    ),
    weight_g: 180,
    size_mm: [120, 120, 140],
    variations: [
      variation(
        localized("Mate burilado con la fiesta de Santiago", "Gourd engraved with the Santiago festival"),
        localized(
          "Seis bandas: marcas de ganado, flautas, baile y la comida del final.",
          "Six bands: cattle marking, flutes, dance and the meal at the end."
        ),
        { soles: 120, stock: 3, palette: "natural", motif: "fiesta" }
      ),
      variation(
        localized("Mate burilado con búho", "Owl gourd"),
        localized(
          "El mate mismo es el búho: ojos grandes y plumas de trazo corto.",
          "The gourd itself is the owl: big eyes and short-stroke feathers."
        ),
        { soles: 45, stock: 12, palette: "tierra", motif: "buho", size_mm: [90, 90, 110], weight_g: 110 }
      ),
      variation(
        localized("Mate burilado con flores teñidas", "Gourd engraved with dyed flowers"),
        localized(
          "Flores rojas y verdes de anilina sobre fondo raspado.",
          "Red and green aniline flowers on a scraped ground."
        ),
        { soles: 58, stock: 8, palette: "cochinilla", motif: "flores" }
      ),
      variation(
        localized(
          "Mate burilado con la historia de un huaico",
          "Gourd engraved with the story of a landslide"
        ),
        localized(
          "Ciento diez figuras que cuentan un día entero, del trueno a la reconstrucción.",
          "A hundred and ten figures that tell a whole day, from thunder to rebuilding."
        ),
        {
          soles: 350,
          stock: 1,
          one_of_a_kind: true,
          palette: "carbon",
          motif: "historia",
          size_mm: [190, 190, 210],
          weight_g: 380,
        }
      ),
    ],
  },
  {
    key: "caja-de-mate",
    workshop: "mates-burilados-huancayo",
    drawing: "gourd",
    technique: localized("Burilado, cortado y tapado", "Engraved, cut and lidded"),
    material: localized("Mate y tiento de cuero", "Gourd and a leather thong"),
    materials: ["mate"],
    description: localized(
      "Mate cortado en zigzag para que la tapa calce en una sola posición. Se vacía, se lija por dentro con arena y se encera. Guarda aretes, botones o azúcar.",
      "A gourd cut in a zigzag so that the lid fits in one position only. It is emptied, sanded inside with sand and waxed. For earrings, buttons or sugar."
    ),
    care: localized(
      "Si es para alimentos, que estén secos. Limpiar con brocha.",
      "For dry food only. Clean with a brush."
    ),
    weight_g: 140,
    size_mm: [120, 120, 110],
    variations: [
      variation(
        localized("Azucarera de mate burilado", "Engraved gourd sugar bowl"),
        localized(
          "Con ranura para la cuchara y espigas de trigo alrededor.",
          "With a slot for the spoon and ears of wheat all round."
        ),
        { soles: 38, stock: 10, palette: "ocre", motif: "trigo" }
      ),
      variation(
        localized("Joyero de mate con grecas", "Gourd jewel box with frets"),
        localized(
          "Grecas negras de fondo quemado; forrado en bayeta roja.",
          "Black frets on a burnt ground; lined in red baize."
        ),
        { soles: 42, stock: 9, palette: "carbon", motif: "grecas" }
      ),
      variation(
        localized("Cajita de mate con zorro y cóndor", "Little gourd box with fox and condor"),
        localized(
          "El cuento del zorro que quiso ir a la fiesta del cielo, en cuatro cuadros.",
          "The tale of the fox who went to the party in the sky, in four frames."
        ),
        { soles: 52, stock: 6, palette: "natural", motif: "zorro" }
      ),
    ],
  },
  {
    key: "mate-sonaja-y-adorno",
    workshop: "mates-burilados-huancayo",
    drawing: "gourd",
    technique: localized("Quemado y teñido", "Burnt and dyed"),
    material: localized("Mate chico y semillas", "Small gourd and seeds"),
    materials: ["mate", "semillas"],
    description: localized(
      "Mates pequeños, de los que quedan en el fondo del saco, trabajados en tandas. Se queman solo las líneas principales y se tiñen por inmersión.",
      "Small gourds, the ones left at the bottom of the sack, worked in batches. Only the main lines are burnt and they are dip-dyed."
    ),
    care: localized("No mojar. Tomar la sonaja por el mango.", "Keep dry. Hold the rattle by its handle."),
    weight_g: 45,
    size_mm: [60, 60, 70],
    variations: [
      variation(
        localized("Sonaja de mate con mango", "Gourd rattle with a handle"),
        localized(
          "Con semillas de achira dentro; bandas rojas y amarillas.",
          "With achira seeds inside; red and yellow bands."
        ),
        { soles: 18, stock: 20, palette: "qolle", motif: "bandas", size_mm: [70, 70, 200], weight_g: 80 }
      ),
      variation(
        localized("Tres adornos de mate para árbol", "Three gourd tree ornaments"),
        localized(
          "Estrella, paloma y llama, con cordón de lana.",
          "Star, dove and llama, on a woollen cord."
        ),
        { soles: 24, stock: 25, palette: "cochinilla", motif: "navidad" }
      ),
      variation(
        localized("Pajarito de mate", "Little gourd bird"),
        localized(
          "Pico de madera y alas de buril; cabe en la mano.",
          "A wooden beak and engraved wings; fits in the hand."
        ),
        { soles: 15, stock: 30, palette: "celeste", motif: "pajaro" }
      ),
    ],
  },
]
