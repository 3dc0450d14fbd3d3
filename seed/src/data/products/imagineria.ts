import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const IMAGINERIA: ProductType[] = [
  {
    key: "retablo-ayacuchano",
    workshop: "retablos-ayacucho",
    drawing: "retablo",
    technique: localized(
      "Modelado en pasta de papa y yeso, caja pintada",
      "Modelled in potato-and-plaster paste, painted box"
    ),
    material: localized(
      "Caja de cedro, pasta de papa y yeso, pintura al agua",
      "Cedar box, potato-and-plaster paste, water paint"
    ),
    materials: ["madera", "pasta"],
    description: localized(
      "Retablo de dos puertas y dos pisos. Las figuras se modelan a mano en pasta de papa sancochada con yeso, se dejan secar y se pintan antes de pegarlas en la caja de cedro. Las puertas llevan por dentro y por fuera flores pintadas de un solo trazo.",
      "A retablo with two doors and two floors. The figures are modelled by hand in boiled potato paste with plaster, dried, and painted before they are glued into the cedar box. The doors carry flowers painted in single strokes, inside and out."
    ),
    care: localized(
      "Lejos de la humedad y del sol directo. Sacudir con pincel seco, nunca con trapo mojado.",
      "Away from damp and direct sun. Dust with a dry brush, never a wet cloth."
    ),
    weight_g: 1100,
    size_mm: [240, 80, 310],
    variations: [
      variation(
        localized("Retablo de la cosecha de tuna", "Retablo of the prickly-pear harvest"),
        localized(
          "Arriba las pencas y los cosechadores; abajo el mercado con sus balanzas.",
          "Cactus and pickers above; below, the market with its scales."
        ),
        { soles: 180, stock: 4, palette: "chilca", motif: "cosecha" }
      ),
      variation(
        localized("Retablo de la sombrerería", "Retablo of the hat shop"),
        localized(
          "Veintidós sombreros colgados, cada uno del tamaño de una lenteja.",
          "Twenty-two hats hanging, each the size of a lentil."
        ),
        { soles: 195, stock: 3, palette: "cochinilla", motif: "sombreros" }
      ),
      variation(
        localized("Retablo de la herranza", "Retablo of the cattle branding"),
        localized(
          "Toros con cintas en las orejas, arpa y violín; cielo azul con sol y luna.",
          "Bulls with ribbons in their ears, harp and violin; a blue sky with sun and moon."
        ),
        { soles: 190, stock: 3, palette: "anil", motif: "herranza" }
      ),
      variation(
        localized("Retablo chico de nacimiento", "Small nativity retablo"),
        localized(
          "Un piso, 14 cm de alto: el misterio, dos ovejas y un músico.",
          "One floor, 14 cm high: the holy family, two sheep and a musician."
        ),
        {
          soles: 55,
          stock: 14,
          palette: "qolle",
          motif: "nacimiento",
          size_mm: [110, 45, 140],
          weight_g: 260,
        }
      ),
      variation(
        localized(
          "Retablo de tres pisos con fiesta patronal",
          "Three-floor retablo of a patron saint's feast"
        ),
        localized(
          "Cuarenta y ocho figuras: procesión, banda, castillo de fuegos y ponche.",
          "Forty-eight figures: procession, band, firework tower and punch."
        ),
        {
          soles: 480,
          stock: 1,
          one_of_a_kind: true,
          palette: "morado",
          motif: "fiesta",
          size_mm: [360, 120, 520],
          weight_g: 3200,
        }
      ),
    ],
  },
  {
    key: "nacimiento-en-miniatura",
    workshop: "nacimientos-en-miniatura-lima",
    drawing: "nativity",
    technique: localized("Modelado en miniatura con aguja", "Modelled in miniature with a needle"),
    material: localized("Porcelana fría y soportes recuperados", "Cold porcelain and salvaged holders"),
    materials: ["pasta"],
    description: localized(
      "Nacimiento diminuto de porcelana fría, una masa de almidón y cola que endurece al aire. Cada figura mide entre 8 y 25 milímetros y se pinta bajo lupa. Va montado en el objeto que lo guarda, que primero fue otra cosa.",
      "A tiny nativity of cold porcelain, a dough of starch and glue that hardens in air. Each figure measures 8 to 25 millimetres and is painted under a magnifying glass. It is mounted in the object that keeps it, which used to be something else."
    ),
    care: localized(
      "No exponer al agua ni al sol fuerte. Soplar el polvo o usar pincel.",
      "Keep from water and strong sun. Blow off the dust or use a brush."
    ),
    weight_g: 60,
    size_mm: [60, 50, 60],
    variations: [
      variation(
        localized("Nacimiento en cáscara de nuez", "Nativity in a walnut shell"),
        localized(
          "Tres figuras en media nuez, con bisagra de hilo para cerrarla.",
          "Three figures in half a walnut, with a thread hinge to close it."
        ),
        { soles: 18, stock: 26, palette: "tierra", motif: "nuez", weight_g: 15, size_mm: [40, 32, 35] }
      ),
      variation(
        localized("Nacimiento en cajita de fósforos", "Nativity in a matchbox"),
        localized(
          "Se desliza como una gaveta; por fuera va forrado en papel dorado.",
          "Slides like a drawer; covered in gold paper outside."
        ),
        { soles: 15, stock: 30, palette: "qolle", motif: "caja", weight_g: 20 }
      ),
      variation(
        localized("Nacimiento selvático en palma de mano", "Palm-sized rainforest nativity"),
        localized(
          "Con loro, plátanos y choza de hojas; base de madera de 6 cm.",
          "With parrot, bananas and a leaf hut; 6 cm wooden base."
        ),
        { soles: 25, stock: 12, palette: "chilca", motif: "selva" }
      ),
      variation(
        localized("Nacimiento andino en calabacita", "Andean nativity in a little gourd"),
        localized(
          "Con llamas y chullos; el Niño envuelto en una manta de hilo.",
          "With llamas and knitted caps; the Child wrapped in a thread blanket."
        ),
        { soles: 28, stock: 10, palette: "cochinilla", motif: "andino", size_mm: [70, 70, 80], weight_g: 90 }
      ),
      variation(
        localized("Nacimiento en foco de luz", "Nativity in a light bulb"),
        localized(
          "Armado con pinzas por la boca del foco, pieza por pieza, durante seis tardes.",
          "Assembled with tweezers through the neck of the bulb, piece by piece, over six afternoons."
        ),
        {
          soles: 60,
          stock: 1,
          one_of_a_kind: true,
          palette: "anil",
          motif: "foco",
          size_mm: [65, 65, 120],
          weight_g: 95,
        }
      ),
    ],
  },
  {
    key: "mascara-de-danza",
    workshop: "mascaras-puno",
    drawing: "mask",
    technique: localized(
      "Papel encolado sobre molde de barro, pintado al esmalte",
      "Layered paper over a clay mould, enamel-painted"
    ),
    material: localized("Papel, yeso, esmalte y fibras", "Paper, plaster, enamel and fibre"),
    materials: ["papel", "pasta"],
    description: localized(
      "Máscara de danza del altiplano, liviana y ventilada para bailar con ella. Se pegan ocho capas de papel sobre un molde de barro; cuernos, cejas y dientes se agregan en pasta y al final viene el esmalte. Trae cintas para sujetarla y también cuelga en la pared.",
      "An altiplano dance mask, light and ventilated for dancing. Eight layers of paper are glued over a clay mould; horns, brows and teeth are added in paste and enamel comes last. It has ribbons to tie it and hangs on a wall as well."
    ),
    care: localized(
      "Mantener seca. Retocar golpes con esmalte del mismo color.",
      "Keep dry. Touch up knocks with enamel of the same colour."
    ),
    weight_g: 650,
    size_mm: [260, 200, 340],
    variations: [
      variation(
        localized("Máscara de diablada roja", "Red diablada mask"),
        localized(
          "Cuernos verdes retorcidos, ojos saltones y un dragón en la frente.",
          "Twisted green horns, bulging eyes and a dragon on the forehead."
        ),
        {
          soles: 160,
          stock: 3,
          palette: "cochinilla",
          motif: "diablo",
          size_mm: [340, 280, 420],
          weight_g: 1100,
        }
      ),
      variation(
        localized("Máscara de moreno con barba", "Bearded moreno mask"),
        localized(
          "Labios grandes, barba de fibra blanca y corona de espejitos.",
          "Large lips, a beard of white fibre and a crown of little mirrors."
        ),
        { soles: 130, stock: 4, palette: "carbon", motif: "moreno" }
      ),
      variation(
        localized("Máscara de ukuku tejida y modelada", "Knitted and modelled ukuku mask"),
        localized(
          "Media cara modelada y capucha negra de lana con cintas de color.",
          "A modelled half face and a black wool hood with coloured ribbons."
        ),
        { soles: 95, stock: 6, palette: "natural", motif: "ukuku" }
      ),
      variation(
        localized("Máscara de china diabla", "China diabla mask"),
        localized(
          "Rostro rosado, pestañas de alambre y diadema con purpurina.",
          "A pink face, wire eyelashes and a glitter tiara."
        ),
        { soles: 110, stock: 4, palette: "rosa", motif: "china" }
      ),
      variation(
        localized("Mascarita de diablada para pared", "Small diablada mask for the wall"),
        localized(
          "16 cm, con imán al dorso, para quien no baila.",
          "16 cm, with a magnet behind, for those who do not dance."
        ),
        { soles: 35, stock: 15, palette: "qolle", motif: "diablo", size_mm: [120, 80, 160], weight_g: 160 }
      ),
    ],
  },
]
