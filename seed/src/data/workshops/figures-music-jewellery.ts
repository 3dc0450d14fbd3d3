import { localized } from "../localized"
import type { WorkshopSeed } from "../types"

export const FIGURES_MUSIC_JEWELLERY: WorkshopSeed[] = [
  {
    handle: "retablos-ayacucho",
    establishment: "AYC",
    name: localized("Taller de retablos de Ayacucho", "Ayacucho retablo workshop"),
    craft_line: "imagineria",
    mode: "own_account",
    techniques: [
      "modelado en pasta de papa y yeso",
      "caja de cedro",
      "pintura con anilina y tierra de color",
    ],
    story: localized(
      "Cada figura se modela con los dedos y un palillo de maguey, y se seca tres días antes de pintarla. Las escenas son las de la zona: cosecha de tuna, herranza, sombrererías, nacimientos.",
      "Each figure is modelled with the fingers and a maguey stick, and dries for three days before it is painted. The scenes are local ones: prickly-pear harvest, cattle branding, hat makers, nativities."
    ),
    artisans: 3,
    documented: false,
  },
  {
    handle: "nacimientos-en-miniatura-lima",
    establishment: "VFA",
    name: localized("Taller de nacimientos en miniatura, Lima", "Miniature nativity workshop, Lima"),
    craft_line: "imagineria",
    mode: "own_account",
    techniques: ["modelado en miniatura", "porcelana fría", "pintura con pincel de un pelo"],
    story: localized(
      "Nacimientos que caben en una cáscara de nuez, en una cajita de fósforos o en la palma de la mano. Se trabaja con lupa y agujas de coser.",
      "Nativities that fit in a walnut shell, in a matchbox or in the palm of a hand. The work is done with a magnifying glass and sewing needles."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "mascaras-puno",
    establishment: "PNO",
    name: localized("Taller de máscaras de Puno", "Puno mask workshop"),
    craft_line: "imagineria",
    mode: "own_account",
    techniques: ["papel encolado sobre molde", "modelado en yeso", "pintura al esmalte"],
    story: localized(
      "Máscaras para la fiesta de la Candelaria y miniaturas para las Alasitas. Los moldes de barro pasan de una temporada a otra; los colores cambian con cada encargo.",
      "Masks for the Candelaria festival and miniatures for the Alasitas fair. The clay moulds pass from one season to the next; the colours change with each order."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "guitarras-huancayo",
    establishment: "HYO",
    name: localized("Taller de guitarras de Huancayo", "Huancayo guitar workshop"),
    craft_line: "instrumentos-musicales",
    mode: "own_account",
    techniques: ["doblado de aros al calor", "barraje en abanico", "barniz a muñeca"],
    story: localized(
      "Un taller pequeño con olor a cola y viruta. Las tapas se eligen golpeándolas con el nudillo; cada instrumento se deja con cuerdas dos semanas antes de entregarlo.",
      "A small workshop that smells of glue and shavings. Tops are chosen by knocking on them with a knuckle; every instrument stays strung for two weeks before it leaves."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "vientos-y-tinyas-juliaca",
    establishment: "JUL",
    name: localized("Taller de vientos y tambores de Juliaca", "Juliaca pipes and drums workshop"),
    craft_line: "instrumentos-musicales",
    mode: "own_account",
    techniques: ["corte y afinación de caña", "amarre con hilo", "templado de cuero"],
    story: localized(
      "Sikus y zampoñas de caña chuqui, bombos y tinyas de cuero de oveja. Quien afina toca en la tropa del taller, y se nota.",
      "Sikus and pan pipes of chuqui cane, drums of sheepskin. Whoever tunes them plays in the workshop's own band, and it shows."
    ),
    artisans: 3,
    documented: false,
  },
  {
    handle: "plateria-cusco",
    establishment: "CUZ",
    name: localized("Taller de platería de Cusco", "Cusco silver workshop"),
    craft_line: "joyeria-orfebreria",
    mode: "own_account",
    techniques: ["calado con sierra", "engaste", "repujado y cincelado"],
    story: localized(
      "Plata 950 laminada en el mismo taller, con engastes de piedras y conchas de la región. Los tupus se cincelan sobre brea, como siempre se hizo.",
      "950 silver rolled in the workshop itself, set with local stones and shell. The tupu pins are chased on pitch, as they always were."
    ),
    artisans: 3,
    documented: false,
  },
  {
    handle: "filigrana-piura",
    establishment: "PRA",
    name: localized("Taller de filigrana de Piura", "Piura filigree workshop"),
    craft_line: "joyeria-orfebreria",
    mode: "training",
    techniques: ["estirado de hilo de plata", "filigrana", "soldadura en polvo"],
    story: localized(
      "Taller de formación: se aprende a estirar la plata hasta un hilo fino como cabello, torcerlo de a dos y rellenar con él un marco, a la manera de Catacaos.",
      "A training workshop: here one learns to draw silver to a thread as thin as a hair, twist two together and fill a frame with it, in the manner of Catacaos."
    ),
    artisans: 2,
    documented: false,
  },
  {
    handle: "semillas-moyobamba",
    establishment: "MOY",
    name: localized("Taller de bisutería en semillas de Moyobamba", "Moyobamba seed jewellery workshop"),
    craft_line: "bisuteria",
    mode: "own_account",
    techniques: ["perforado de semillas", "ensartado", "macramé en hilo encerado"],
    story: localized(
      "Huayruro, achira, ojo de vaca y tagua: las semillas se secan, se clasifican por tamaño y se perforan una a una antes de ensartarlas.",
      "Huayruro, achira, ox-eye and tagua: the seeds are dried, sorted by size and drilled one by one before they are strung."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "mostacilla-lima",
    establishment: "ACH",
    name: localized("Taller de mostacilla y alambre, Lima", "Beadwork and wire workshop, Lima"),
    craft_line: "bisuteria",
    mode: "own_account",
    techniques: ["tejido de mostacilla con aguja", "telar de cuentas", "alambrismo"],
    story: localized(
      "Cuentas de vidrio del tamaño de un grano de quinua, tejidas con aguja o en telar de mesa. Los diseños se dibujan antes en papel cuadriculado.",
      "Glass beads the size of a grain of quinoa, woven with a needle or on a table loom. The designs are drawn first on squared paper."
    ),
    artisans: 3,
    documented: false,
  },
]
