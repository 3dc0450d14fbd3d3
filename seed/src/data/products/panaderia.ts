import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Turrón from Lurigancho, bread and panetón from Juliaca. */
export const PANADERIA: ProductType[] = [
  {
    key: "turron-san-pedrito",
    workshop: "turron-san-pedrito-lurigancho",
    drawing: "turron",
    technique: localized(
      "Palitos horneados y miel de frutas, armado en capas",
      "Baked fingers and fruit syrup, built in layers"
    ),
    material: localized(
      "Harina de trigo, yema, chancaca, frutas y ajonjolí",
      "Wheat flour, egg yolk, raw sugar, fruit and sesame"
    ),
    materials: ["harina"],
    description: localized(
      "Turrón de Doña Pepa hecho con palitos de masa de yema, anís y ajonjolí, horneados hasta que suenan al partirlos. La miel de chancaca hierve con membrillo, piña y cáscara de naranja hasta hacer hebra, y se vierte tibia entre capa y capa. Se deja reposar un día antes de cortar.",
      "Turrón de Doña Pepa made with fingers of egg-yolk dough, aniseed and sesame, baked until they snap. The raw-sugar syrup boils with quince, pineapple and orange peel to the thread stage and is poured warm between layers. It rests for a day before cutting."
    ),
    care: localized(
      "Conservar en lugar fresco y seco, bien tapado; dura 45 días. Contiene gluten, huevo y ajonjolí.",
      "Keep covered in a cool, dry place; keeps for 45 days. Contains gluten, egg and sesame."
    ),
    weight_g: 1000,
    size_mm: [220, 160, 55],
    variations: [
      variation(
        localized("Turrón San Pedrito de un kilo", "San Pedrito turrón, one kilo"),
        localized(
          "Tres capas de palitos en caja de cartón, con grageas y confites de colores encima: alcanza para una mesa de doce.",
          "Three layers in a cardboard box, topped with coloured sugar pearls and comfits: enough for a table of twelve."
        ),
        { soles: 12, stock: 40, palette: "cochinilla" }
      ),
      variation(
        localized("Turrón San Pedrito de medio kilo", "San Pedrito turrón, half kilo"),
        localized(
          "Media plancha, cortada a lo largo para que cada tajada lleve las tres capas.",
          "Half a slab, cut lengthwise so that every slice has all three layers."
        ),
        { soles: 6, stock: 40, palette: "ocre", weight_g: 500, size_mm: [220, 80, 55] }
      ),
      variation(
        localized("Turroncito San Pedrito personal", "San Pedrito turrón, single piece"),
        localized(
          "Un bocado de dos palitos envuelto en celofán, para la lonchera o el bolsillo.",
          "A two-finger bite wrapped in cellophane, for a lunch box or a pocket."
        ),
        { soles: 1.5, stock: 40, palette: "qolle", weight_g: 90, size_mm: [80, 40, 30] }
      ),
      variation(
        localized("Turrón San Pedrito con ajonjolí tostado", "San Pedrito turrón with toasted sesame"),
        localized(
          "Sin grageas: una costra de ajonjolí tostado cubre todo el kilo, menos dulce y más crocante.",
          "No sugar pearls: a crust of toasted sesame covers the whole kilo, less sweet and crunchier."
        ),
        { soles: 14, stock: 22, palette: "natural" }
      ),
    ],
  },
  {
    key: "pan-de-masa-madre",
    workshop: "panaderia-juliaca",
    drawing: "bread",
    technique: localized(
      "Masa madre, fermentación larga y horno de ladrillo",
      "Sourdough, long fermentation and brick oven"
    ),
    material: localized(
      "Harinas de trigo y de granos andinos, sal, masa madre",
      "Wheat and Andean grain flours, salt, sourdough"
    ),
    materials: ["harina"],
    description: localized(
      "Pan de corteza gruesa que fermenta dieciocho horas bajo paños húmedos, porque en la altura la masa se reseca pronto. Se cuece directo sobre el ladrillo, en horno calentado con leña de eucalipto. No lleva manteca ni preservantes.",
      "Thick-crusted bread that ferments for eighteen hours under damp cloths, since dough dries out fast at altitude. It bakes straight on the bricks of an oven heated with eucalyptus wood. No lard and no preservatives."
    ),
    care: localized(
      "Guardar en bolsa de tela; dura cinco días y se refresca diez minutos al horno. Contiene gluten.",
      "Keep in a cloth bag; it lasts five days and revives with ten minutes in the oven. Contains gluten."
    ),
    weight_g: 700,
    size_mm: [240, 180, 110],
    variations: [
      variation(
        localized("Hogaza de trigo y quinua", "Wheat and quinoa loaf"),
        localized(
          "Un quinto de la harina es quinua blanca lavada y tostada; la miga queda húmeda y con sabor a nuez.",
          "One fifth of the flour is washed, toasted white quinoa; the crumb stays moist and tastes of nuts."
        ),
        { soles: 11, stock: 14, palette: "natural" }
      ),
      variation(
        localized("Hogaza integral con cañihua", "Wholemeal loaf with cañihua"),
        localized(
          "La cañihua tostada tiñe la miga de marrón oscuro y deja un amargor parecido al cacao.",
          "Toasted cañihua turns the crumb dark brown and leaves a bitterness close to cocoa."
        ),
        { soles: 12, stock: 10, palette: "tierra" }
      ),
      variation(
        localized("Pan trenzado de anís", "Plaited aniseed bread"),
        localized(
          "Trenza de tres cabos, dulce apenas, con anís entero y barniz de huevo; pesa medio kilo. Contiene huevo.",
          "A barely sweet three-strand plait with whole aniseed and egg glaze; weighs half a kilo. Contains egg."
        ),
        { soles: 8, stock: 16, palette: "ocre", weight_g: 500, size_mm: [320, 110, 70] }
      ),
    ],
  },
  {
    key: "tanta-wawa",
    workshop: "panaderia-juliaca",
    drawing: "bread",
    technique: localized(
      "Masa dulce modelada a mano, con carita pegada",
      "Sweet dough shaped by hand, with an applied face"
    ),
    material: localized("Harina de trigo, huevo, leche, canela", "Wheat flour, egg, milk, cinnamon"),
    materials: ["harina"],
    description: localized(
      "Panes con forma de niño envuelto o de caballo que en el Altiplano se hornean para Todos los Santos. La masa lleva yema, leche y canela; la carita se hace aparte, en yeso alimentario pintado, y se coloca antes del horno. Se retira al momento de comer.",
      "Breads in the shape of a swaddled child or a horse, baked on the Altiplano for All Saints. The dough has egg yolk, milk and cinnamon; the small face is made separately of painted food-safe plaster and set in before baking. It is taken off before eating."
    ),
    care: localized(
      "Consumir en ocho días; guardar en bolsa cerrada. Contiene gluten, huevo y leche. La carita no se come.",
      "Eat within eight days; keep in a closed bag. Contains gluten, egg and milk. The face is not edible."
    ),
    weight_g: 400,
    size_mm: [300, 120, 60],
    variations: [
      variation(
        localized("T’anta wawa niña de manta rosada", "T’anta wawa, child in a pink wrap"),
        localized(
          "Faja en zigzag hecha con la misma masa y espolvoreada de azúcar rosada.",
          "A zigzag band of the same dough dusted with pink sugar."
        ),
        { soles: 9, stock: 20, palette: "rosa", motif: "wawa" }
      ),
      variation(
        localized("T’anta wawa caballito", "T’anta wawa, little horse"),
        localized(
          "Caballo de perfil con montura marcada a peine y crin de tiritas; es el que se da a los varoncitos.",
          "A horse in profile with a combed saddle and a mane of dough strips, the one traditionally given to boys."
        ),
        { soles: 9, stock: 18, palette: "ocre", motif: "caballo" }
      ),
    ],
  },
  {
    key: "paneton-altiplano",
    workshop: "panaderia-juliaca",
    drawing: "panettone",
    technique: localized(
      "Doble fermentación con masa madre y horno de ladrillo",
      "Double sourdough fermentation and brick oven"
    ),
    material: localized("Harina de trigo, mantequilla, yema, frutas", "Wheat flour, butter, egg yolk, fruit"),
    materials: ["harina"],
    description: localized(
      "Panetón de mantequilla con dos fermentaciones de doce horas y enfriado boca abajo para que no se hunda. La miga sale en hebras largas y amarillas por la yema, sin colorante. Se hornea desde julio y se embolsa al día siguiente.",
      "Butter panettone with two twelve-hour rises, cooled upside down so that it does not sink. The crumb pulls into long strands, yellow from egg yolk and without colouring. Baked from July on and bagged the next day."
    ),
    care: localized(
      "Dura 60 días cerrado y 7 abierto, en lugar fresco. Contiene gluten, huevo y leche.",
      "Keeps 60 days sealed and 7 once open, in a cool place. Contains gluten, egg and milk."
    ),
    weight_g: 900,
    size_mm: [170, 170, 190],
    variations: [
      variation(
        localized(
          "Panetón clásico con pasas y fruta confitada",
          "Classic panettone with raisins and candied fruit"
        ),
        localized(
          "Pasas rubias de Ica y papaya confitada en cubos chicos, remojadas en jugo de naranja.",
          "Golden raisins from Ica and small cubes of candied papaya, soaked in orange juice."
        ),
        { soles: 24, stock: 30, palette: "cochinilla" }
      ),
      variation(
        localized("Panetón de quinua y aguaymanto", "Quinoa and goldenberry panettone"),
        localized(
          "Hojuela de quinua en la masa y aguaymanto deshidratado, que le da un punto ácido.",
          "Quinoa flakes in the dough and dried goldenberries, which add a sharp note."
        ),
        { soles: 29, stock: 24, palette: "qolle" }
      ),
      variation(
        localized("Panetón de chocolate de medio kilo", "Half-kilo chocolate panettone"),
        localized(
          "Gotas de chocolate al 60 % con cacao de Quillabamba, en caja de medio kilo.",
          "Drops of 60 % chocolate made with Quillabamba cocoa, in a half-kilo box."
        ),
        { soles: 19, stock: 20, palette: "tierra", weight_g: 500, size_mm: [140, 140, 150] }
      ),
    ],
  },
]
