import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const BISUTERIA: ProductType[] = [
  {
    key: "collar-de-semillas",
    workshop: "semillas-moyobamba",
    drawing: "necklace",
    technique: localized("Perforado y ensartado de semillas", "Drilled and strung seeds"),
    material: localized("Semillas de la selva e hilo encerado", "Rainforest seeds and waxed thread"),
    materials: ["semillas"],
    description: localized(
      "Collar de semillas recogidas del suelo, secadas y perforadas con broca de un milímetro. Se ensartan por tamaño y se anudan cada tanto para que, si el hilo se corta, no se pierdan todas. Cierre de semilla y ojal.",
      "A necklace of seeds gathered from the ground, dried and drilled with a one-millimetre bit. They are strung by size with a knot every so often, so that not all are lost if the thread breaks. Seed-and-loop clasp."
    ),
    care: localized(
      "No mojar ni dejar al alcance de niñas y niños pequeños: el huayruro no se come.",
      "Keep dry and out of reach of small children: huayruro must not be eaten."
    ),
    weight_g: 55,
    size_mm: [480, 15, 12],
    variations: [
      variation(
        localized("Collar de huayruro rojo y negro", "Red and black huayruro necklace"),
        localized(
          "Tres vueltas de huayruro entero, sin barniz.",
          "Three strands of whole huayruro, unvarnished."
        ),
        { soles: 28, stock: 20, palette: "cochinilla", motif: "huayruro" }
      ),
      variation(
        localized("Collar de tagua verde", "Green tagua necklace"),
        localized(
          "Láminas de tagua teñidas, pulidas como marfil vegetal.",
          "Dyed tagua slices, polished like the vegetable ivory they are."
        ),
        { soles: 39, stock: 11, palette: "chilca", motif: "laminas" }
      ),
      variation(
        localized("Collar de achira y lágrimas de Job", "Necklace of achira and Job's tears"),
        localized(
          "Negro y gris perla, un solo hilo largo de 90 cm.",
          "Black and pearl grey, one long 90 cm strand."
        ),
        { soles: 25, stock: 18, palette: "carbon", motif: "hilo" }
      ),
      variation(
        localized("Collar pechera de siete semillas", "Seven-seed bib necklace"),
        localized(
          "Siete especies en forma de media luna, con sus nombres en la tarjeta.",
          "Seven species in a half moon, their names on the card."
        ),
        { soles: 89, stock: 1, one_of_a_kind: true, palette: "ocre", motif: "pechera", weight_g: 150 }
      ),
    ],
  },
  {
    key: "pulsera-de-semillas",
    workshop: "semillas-moyobamba",
    drawing: "bracelet",
    technique: localized("Macramé en hilo encerado con semillas", "Waxed-thread macramé with seeds"),
    material: localized("Semillas e hilo encerado", "Seeds and waxed thread"),
    materials: ["semillas"],
    description: localized(
      "Pulsera regulable anudada en macramé, con semillas que entran en el nudo mismo. El cierre corredizo se abre de 16 a 22 cm, así que sirve para casi cualquier muñeca.",
      "An adjustable bracelet knotted in macramé, the seeds held within the knot. The sliding clasp opens from 16 to 22 cm, so it fits almost any wrist."
    ),
    care: localized("Se puede mojar poco. Secar al aire.", "A little water is fine. Air dry."),
    weight_g: 12,
    size_mm: [200, 12, 8],
    variations: [
      variation(
        localized("Pulsera de huayruro anudada", "Knotted huayruro bracelet"),
        localized("Nueve huayruros en hilo negro.", "Nine huayruro seeds on black thread."),
        { soles: 8, stock: 40, palette: "cochinilla", motif: "huayruro" }
      ),
      variation(
        localized("Pulsera de açaí natural", "Natural açaí-seed bracelet"),
        localized("Semilla pulida color madera, hilo beige.", "Polished wood-coloured seed, beige thread."),
        { soles: 9, stock: 34, palette: "natural", motif: "acai" }
      ),
      variation(
        localized("Pulsera ancha de tres semillas", "Wide three-seed bracelet"),
        localized(
          "Red de 3 cm con achira, huayruro y ojo de vaca.",
          "A 3 cm net with achira, huayruro and ox-eye."
        ),
        { soles: 18, stock: 15, palette: "tierra", motif: "red" }
      ),
    ],
  },
  {
    key: "aretes-de-mostacilla",
    workshop: "mostacilla-lima",
    drawing: "earrings",
    technique: localized(
      "Tejido de mostacilla con aguja, punto ladrillo",
      "Needle-woven seed beads, brick stitch"
    ),
    material: localized(
      "Mostacilla de vidrio, gancho de acero quirúrgico",
      "Glass seed beads, surgical steel hook"
    ),
    materials: ["vidrio"],
    description: localized(
      "Aretes tejidos cuenta por cuenta en punto ladrillo, con flecos que terminan en una cuenta que no deja pasar el hilo. Un par lleva unas seiscientas cuentas y dos horas y media.",
      "Earrings woven bead by bead in brick stitch, with fringes that end in a stopper bead. A pair takes some six hundred beads and two and a half hours."
    ),
    care: localized(
      "Guardar colgados para que los flecos no se enreden.",
      "Store hanging so that the fringes do not tangle."
    ),
    weight_g: 6,
    size_mm: [25, 3, 65],
    variations: [
      variation(
        localized("Aretes de mostacilla con rombos rojos", "Beaded earrings with red diamonds"),
        localized("Rombo rojo y blanco con once flecos.", "A red and white diamond with eleven fringes."),
        { soles: 22, stock: 16, palette: "cochinilla", motif: "rombos" }
      ),
      variation(
        localized("Aretes de mostacilla de guacamayo", "Macaw beaded earrings"),
        localized(
          "Azul, amarillo y verde en flecos desiguales, como plumas.",
          "Blue, yellow and green in uneven fringes, like feathers."
        ),
        { soles: 25, stock: 12, palette: "turquesa", motif: "plumas" }
      ),
      variation(
        localized("Aretes de mostacilla en degradé azul", "Blue graded beaded earrings"),
        localized(
          "Del celeste al añil, triángulo sin flecos.",
          "From sky blue to indigo, a triangle without fringe."
        ),
        { soles: 20, stock: 14, palette: "anil", motif: "triangulo" }
      ),
    ],
  },
  {
    key: "pulsera-de-mostacilla",
    workshop: "mostacilla-lima",
    drawing: "bracelet",
    technique: localized("Telar de cuentas", "Bead loom"),
    material: localized("Mostacilla de vidrio e hilo de nailon", "Glass seed beads and nylon thread"),
    materials: ["vidrio"],
    description: localized(
      "Pulsera tejida en telar de cuentas, con el dibujo sacado de una faja. Los hilos se rematan dentro del tejido y el cierre es un imán fuerte.",
      "A loom-woven bead bracelet with a design taken from a woven belt. The threads are finished inside the weave and the clasp is a strong magnet."
    ),
    care: localized("Quitarla para lavar los platos.", "Take off for washing up."),
    weight_g: 18,
    size_mm: [180, 22, 3],
    variations: [
      variation(
        localized("Pulsera de mostacilla con grecas", "Bead bracelet with frets"),
        localized(
          "Greca escalonada blanca sobre negro, once cuentas de ancho.",
          "White stepped fret on black, eleven beads wide."
        ),
        { soles: 28, stock: 12, palette: "carbon", motif: "grecas" }
      ),
      variation(
        localized("Pulsera de mostacilla con flores", "Bead bracelet with flowers"),
        localized("Cinco flores de colores sobre crema.", "Five coloured flowers on cream."),
        { soles: 30, stock: 10, palette: "rosa", motif: "flores" }
      ),
    ],
  },
]
