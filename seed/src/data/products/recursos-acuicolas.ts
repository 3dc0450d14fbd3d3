import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const RECURSOS_ACUICOLAS: ProductType[] = [
  {
    key: "marco-de-conchas",
    workshop: "conchas-tumbes",
    drawing: "shell-frame",
    technique: localized("Mosaico de conchas sobre madera", "Shell mosaic on wood"),
    material: localized(
      "Conchas de abanico y caracoles, base de MDF",
      "Scallop and sea-snail shells on an MDF base"
    ),
    materials: ["conchas", "madera"],
    description: localized(
      "Marco cubierto con conchas que descartan las cocinas del puerto. Se hierven, se asolean una semana y se clasifican por tono antes de pegarlas con resina. El espejo o la foto entra por atrás.",
      "A frame covered in shells thrown out by the port's kitchens. They are boiled, sunned for a week and sorted by shade before they are set in resin. Mirror or photo goes in from behind."
    ),
    care: localized("Cepillo seco y suave. No sumergir.", "A soft dry brush. Do not immerse."),
    weight_g: 650,
    size_mm: [240, 30, 290],
    variations: [
      variation(
        localized("Marco de conchas de abanico rosadas", "Pink scallop-shell frame"),
        localized(
          "Del rosado al blanco, de afuera hacia adentro.",
          "From pink to white, from the outside in."
        ),
        { soles: 48, stock: 8, palette: "rosa", motif: "abanico" }
      ),
      variation(
        localized("Marco de caracoles grises", "Grey sea-snail frame"),
        localized(
          "Caracolitos puestos de punta, muy juntos, en cuatro hileras.",
          "Little snails set point up, close together, in four rows."
        ),
        { soles: 45, stock: 7, palette: "carbon", motif: "caracol" }
      ),
      variation(
        localized("Espejo redondo con conchas", "Round shell mirror"),
        localized(
          "35 cm, corona de conchas grandes y arena fina entre ellas.",
          "35 cm, a ring of large shells with fine sand between."
        ),
        { soles: 85, stock: 4, palette: "crudo", motif: "corona", size_mm: [350, 40, 350], weight_g: 1500 }
      ),
    ],
  },
  {
    key: "caja-de-conchas",
    workshop: "conchas-tumbes",
    drawing: "shell-frame",
    technique: localized("Incrustación de concha cortada", "Cut-shell inlay"),
    material: localized("Madera de algarrobo de poda y nácar", "Pruned carob wood and mother-of-pearl"),
    materials: ["conchas", "madera"],
    description: localized(
      "Cajita de madera con nácar cortado a sierra y embutido al ras. El polvo de la misma concha, con cola, rellena las juntas.",
      "A small wooden box with mother-of-pearl cut by saw and set flush. Dust of the same shell, with glue, fills the joints."
    ),
    care: localized("Un poco de cera incolora al año.", "A little clear wax once a year."),
    weight_g: 320,
    size_mm: [150, 100, 60],
    variations: [
      variation(
        localized("Caja con pez de nácar", "Box with a mother-of-pearl fish"),
        localized(
          "Un pez de escamas separadas, de 9 cm, en la tapa.",
          "A 9 cm fish with separate scales on the lid."
        ),
        { soles: 65, stock: 5, palette: "turquesa", motif: "pez" }
      ),
      variation(
        localized("Caja con estrella de mar incrustada", "Box with an inlaid starfish shape"),
        localized(
          "Cinco brazos de nácar blanco sobre madera oscura.",
          "Five arms of white mother-of-pearl on dark wood."
        ),
        { soles: 60, stock: 6, palette: "tierra", motif: "estrella" }
      ),
      variation(
        localized("Cofre de nácar con manglar", "Mother-of-pearl mangrove chest"),
        localized(
          "Raíces, garzas y cangrejos en ciento cuarenta piezas de concha.",
          "Roots, herons and crabs in a hundred and forty pieces of shell."
        ),
        {
          soles: 280,
          stock: 1,
          one_of_a_kind: true,
          palette: "chilca",
          motif: "manglar",
          size_mm: [260, 170, 120],
          weight_g: 1400,
        }
      ),
    ],
  },
  {
    key: "aretes-de-escama",
    workshop: "escamas-de-paiche-yurimaguas",
    drawing: "earrings",
    technique: localized("Escama curada, cortada y teñida", "Scale cured, cut and dyed"),
    material: localized(
      "Escama de paiche de piscigranja, gancho de acero",
      "Farmed paiche scale, steel hook"
    ),
    materials: ["escamas"],
    description: localized(
      "La escama del paiche se remoja en agua con limón, se aplana bajo peso y se corta con tijera de podar. Cada arete reúne de tres a nueve láminas que suenan apenas al moverse. No pesa casi nada y no huele.",
      "The paiche scale is soaked in lemon water, flattened under a weight and cut with pruning shears. Each earring gathers three to nine plates that barely rustle. It weighs next to nothing and does not smell."
    ),
    care: localized(
      "Si se doblan, humedecer y dejar bajo un libro.",
      "If they bend, dampen and leave under a book."
    ),
    weight_g: 5,
    size_mm: [30, 4, 60],
    variations: [
      variation(
        localized("Aretes de escama en flor blanca", "White flower scale earrings"),
        localized(
          "Cinco pétalos sin teñir y una semilla roja al centro.",
          "Five undyed petals and a red seed at the centre."
        ),
        { soles: 18, stock: 18, palette: "crudo", motif: "flor" }
      ),
      variation(
        localized("Aretes de escama en cascada azul", "Blue cascade scale earrings"),
        localized(
          "Siete láminas en degradé de huito, de grande a chica.",
          "Seven plates in fading huito dye, from large to small."
        ),
        { soles: 22, stock: 13, palette: "anil", motif: "cascada" }
      ),
      variation(
        localized("Aretes de escama tono achiote", "Annatto-toned scale earrings"),
        localized(
          "Abanico de tres láminas naranjas con borde natural.",
          "A fan of three orange plates with natural edges."
        ),
        { soles: 18, stock: 15, palette: "ocre", motif: "abanico" }
      ),
    ],
  },
]
