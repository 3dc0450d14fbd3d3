import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

const SIZE = localized("Talla", "Size")

/** Sandals from Chiclayo and a town shoe from Trujillo. */
export const CALZADO_SANDALIAS: ProductType[] = [
  {
    key: "sandalia-de-crepe",
    workshop: "sandalias-chiclayo",
    drawing: "sandal",
    technique: localized("Trenzado de tiras y suela de crepé pegada", "Plaited straps and bonded crepe sole"),
    material: localized("Cuero de res y suela de crepé", "Cowhide and crepe rubber sole"),
    materials: ["cuero", "caucho"],
    description: localized(
      "Sandalia de tiras de cuero trenzadas a mano sobre la horma, para que la trenza ajuste el pie sin hebilla que apriete. La planta va forrada en badana y los cantos se tiñen y se bruñen. La suela de crepé es liviana y se puede reponer.",
      "A sandal of leather straps plaited by hand on the last, so that the plait holds the foot without a tight buckle. The footbed is lined with sheepskin and the edges are dyed and burnished. The crepe sole is light and can be replaced."
    ),
    care: localized(
      "No mojar; si se moja, secar a la sombra y dar crema neutra.",
      "Keep dry; if wet, dry in the shade and apply neutral cream."
    ),
    weight_g: 480,
    size_mm: [280, 190, 80],
    options: { title: SIZE, values: ["35", "36", "37", "38", "39", "40"] },
    variations: [
      variation(
        localized("Sandalia trenzada de cuero natural", "Plaited sandal in natural leather"),
        localized(
          "Trenza de cinco cabos en cuero sin teñir, que oscurece con el sol.",
          "A five-strand plait in undyed leather that darkens in the sun."
        ),
        { soles: 55, stock: 24, palette: "natural" }
      ),
      variation(
        localized("Sandalia trenzada turquesa", "Turquoise plaited sandal"),
        localized(
          "Dos trenzas delgadas cruzadas en turquesa y una talonera regulable.",
          "Two thin crossed plaits in turquoise and an adjustable heel strap."
        ),
        { soles: 62, stock: 18, palette: "turquesa" }
      ),
      variation(
        localized("Sandalia de plataforma con trenza cochinilla", "Platform sandal with cochineal plait"),
        localized(
          "Plataforma de crepé de cuatro centímetros y trenza ancha color vino.",
          "A four-centimetre crepe platform and a broad wine-red plait."
        ),
        { soles: 78, stock: 12, palette: "cochinilla", weight_g: 620 }
      ),
    ],
  },
  {
    key: "ojota-de-llanta",
    workshop: "sandalias-chiclayo",
    drawing: "sandal",
    technique: localized("Suela cortada de llanta y tiras remachadas", "Sole cut from tyre, riveted straps"),
    material: localized("Cuero de res y llanta usada", "Cowhide and used tyre"),
    materials: ["cuero"],
    description: localized(
      "La ojota de chacra, con suela sacada de llanta usada y plantilla de cuero encima. La llanta se corta con cuchilla mojada siguiendo su propia curva, que hace de arco. Las tiras se remachan por debajo y no rozan.",
      "The farm sandal, with a sole taken from a used tyre and a leather footbed on top. The tyre is cut with a wet knife along its own curve, which serves as the arch. The straps are riveted underneath and do not rub."
    ),
    care: localized(
      "Se lava con agua y escobilla; engrasar las tiras dos veces al año.",
      "Wash with water and a brush; grease the straps twice a year."
    ),
    weight_g: 720,
    size_mm: [300, 200, 70],
    options: { title: SIZE, values: ["38", "39", "40", "41", "42", "43"] },
    variations: [
      variation(
        localized("Ojota de llanta con tiras cruzadas", "Tyre-soled sandal with crossed straps"),
        localized(
          "Dos tiras negras en equis y talonera fija.",
          "Two black straps in a cross and a fixed heel strap."
        ),
        { soles: 38, stock: 24, palette: "carbon" }
      ),
      variation(
        localized("Ojota de llanta con hebilla", "Tyre-soled sandal with buckle"),
        localized(
          "Tres tiras marrones y una hebilla de bronce a un lado; sirve para caminar en arena.",
          "Three brown straps and a brass buckle at the side; good for walking on sand."
        ),
        { soles: 45, stock: 18, palette: "tierra" }
      ),
    ],
  },
  {
    key: "sandalia-repujada",
    workshop: "sandalias-chiclayo",
    drawing: "sandal",
    technique: localized("Repujado en húmedo y teñido de cantos", "Wet tooling and edge dyeing"),
    material: localized("Suela curtida al vegetal y badana", "Vegetable-tanned leather and sheepskin"),
    materials: ["cuero"],
    description: localized(
      "Sandalia de una sola pala ancha, repujada en húmedo antes de montarse. El relieve se levanta por el revés con bolillo y se asienta por el derecho con buril. La planta lleva espuma delgada bajo la badana.",
      "A sandal with one broad strap, tooled wet before it is mounted. The relief is raised from the back with a ball tool and set from the front with a punch. Thin foam lies under the sheepskin footbed."
    ),
    care: localized("Quitar el polvo con brocha y encerar.", "Brush off dust and wax."),
    weight_g: 430,
    size_mm: [280, 190, 70],
    options: { title: SIZE, values: ["35", "36", "37", "38", "39"] },
    variations: [
      variation(
        localized("Sandalia repujada con flor de algarrobo", "Tooled sandal with carob blossom"),
        localized(
          "Ramo de algarrobo en relieve, en cuero miel con fondo oscurecido.",
          "A raised spray of carob blossom, in honey leather with a darkened ground."
        ),
        { soles: 68, stock: 15, palette: "ocre", motif: "flor" }
      ),
      variation(
        localized("Sandalia repujada con olas de Sicán", "Tooled sandal with Sicán waves"),
        localized(
          "Banda de olas escalonadas como las de la cerámica de Sicán, teñida en negro.",
          "A band of stepped waves like those on Sicán pottery, dyed black."
        ),
        { soles: 72, stock: 10, palette: "carbon", motif: "olas" }
      ),
    ],
  },
  {
    key: "zapato-de-colegio-trujillo",
    workshop: "calzado-trujillo",
    drawing: "shoe",
    technique: localized("Corte con troquel, aparado y suela cosida", "Die-cut, closed and stitched"),
    material: localized("Cuero de res, planta de caucho", "Cowhide, rubber sole"),
    materials: ["cuero", "caucho"],
    description: localized(
      "Zapato de colegio y oficina, hecho en línea: uno corta, otro apara, otro monta y otro revisa. La puntera va reforzada por dentro y la planta, pegada y cosida de lado. El forro es de badana y transpira.",
      "A shoe for school and office, made on a line: one cuts, one closes, one lasts and one checks. The toe is reinforced inside, and the sole is bonded and side-stitched. The lining is sheepskin and breathes."
    ),
    care: localized(
      "Lustrar cada semana; turnar con otro par.",
      "Polish weekly; alternate with another pair."
    ),
    weight_g: 720,
    size_mm: [300, 190, 110],
    options: { title: SIZE, values: ["33", "34", "35", "36", "37", "38", "39"] },
    agreed_pay_soles: 14,
    variations: [
      variation(
        localized("Zapato escolar negro con pasadores", "Black lace-up school shoe"),
        localized("Punta redonda y contrafuerte alto.", "Round toe and high heel counter."),
        { soles: 79, stock: 35, palette: "carbon" }
      ),
      variation(
        localized("Zapato escolar negro de correa", "Black strap school shoe"),
        localized(
          "Correa con hebilla forrada y tres calados en la puntera.",
          "A strap with a covered buckle and three cut-outs at the toe."
        ),
        { soles: 75, stock: 28, palette: "carbon" }
      ),
      variation(
        localized("Zapato de oficina guinda con taco bajo", "Burgundy low-heeled office shoe"),
        localized(
          "Escote en V y taco forrado de tres centímetros, del 33 al 39.",
          "V-shaped throat and a covered three-centimetre heel, sizes 33 to 39."
        ),
        { soles: 89, stock: 21, palette: "cochinilla" }
      ),
    ],
  },
]
