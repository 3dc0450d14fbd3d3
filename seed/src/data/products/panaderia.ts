import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const PANADERIA: ProductType[] = [
  {
    key: "turron-san-pedrito",
    workshop: "turron-san-pedrito-lurigancho",
    drawing: "turron",
    technique: localized(
      "Palitos horneados, miel de frutas y prensado en capas",
      "Baked fingers, fruit syrup and pressed layers"
    ),
    material: localized(
      "Harina de trigo, manteca, huevo, anís, ajonjolí, chancaca, frutas, grageas",
      "Wheat flour, shortening, egg, aniseed, sesame, raw sugar, fruit, sweets"
    ),
    materials: ["harina"],
    description: localized(
      "Turrón San Pedrito: palitos de masa con anís y ajonjolí, horneados y cruzados en capas con miel de chancaca, membrillo, piña y naranja. Se prensa una noche antes de cortarlo. Contiene gluten y huevo. Dura treinta días cerrado.",
      "San Pedrito nougat: fingers of dough with aniseed and sesame, baked and crossed in layers with a syrup of raw sugar, quince, pineapple and orange. It is pressed overnight before cutting. Contains gluten and egg. Keeps thirty days unopened."
    ),
    care: localized(
      "Guardar en lugar fresco y seco; una vez abierto, en recipiente hermético. Contiene gluten, huevo y ajonjolí.",
      "Keep cool and dry; once open, in an airtight box. Contains gluten, egg and sesame."
    ),
    weight_g: 1050,
    size_mm: [240, 160, 60],
    variations: [
      variation(
        localized("Turrón San Pedrito de un kilo", "San Pedrito nougat, one kilo"),
        localized(
          "Caja de un kilo, cinco capas, grageas de todos los colores.",
          "A one-kilo box, five layers, sweets in every colour."
        ),
        { soles: 12, stock: 40, palette: "qolle", motif: "grageas" }
      ),
      variation(
        localized("Turrón San Pedrito de medio kilo", "San Pedrito nougat, half kilo"),
        localized(
          "Caja de medio kilo, tres capas; alcanza para seis.",
          "A half-kilo box, three layers; enough for six."
        ),
        {
          soles: 6,
          stock: 40,
          palette: "cochinilla",
          motif: "grageas",
          size_mm: [170, 120, 55],
          weight_g: 540,
        }
      ),
      variation(
        localized("Turrón San Pedrito personal", "San Pedrito nougat, single"),
        localized("Una porción de 90 g envuelta en celofán.", "A 90 g portion wrapped in cellophane."),
        { soles: 1.5, stock: 40, palette: "rosa", motif: "grageas", size_mm: [90, 60, 40], weight_g: 95 }
      ),
    ],
  },
  {
    key: "pan-de-masa-madre",
    workshop: "panaderia-juliaca",
    drawing: "bread",
    technique: localized("Fermentación lenta y horno de ladrillo", "Slow fermentation and a brick oven"),
    material: localized(
      "Harina de trigo y de cañihua, agua, sal, masa madre",
      "Wheat and cañihua flour, water, salt, sourdough"
    ),
    materials: ["harina"],
    description: localized(
      "Pan de masa madre con cañihua o quinua, grano del altiplano que ennegrece la miga y la hace húmeda. Fermenta dieciocho horas y sale a mediodía. Contiene gluten.",
      "Sourdough with cañihua or quinoa, altiplano grains that darken the crumb and keep it moist. It ferments eighteen hours and comes out at noon. Contains gluten."
    ),
    care: localized(
      "Tres días en bolsa de tela. Después, tostado. Contiene gluten.",
      "Three days in a cloth bag. After that, toasted. Contains gluten."
    ),
    weight_g: 620,
    size_mm: [260, 120, 90],
    variations: [
      variation(
        localized("Pan de masa madre con cañihua", "Sourdough with cañihua"),
        localized("Miga gris, corteza con harina tostada.", "Grey crumb, crust with toasted flour."),
        { soles: 12, stock: 20, palette: "tierra", motif: "canihua" }
      ),
      variation(
        localized("Pan de masa madre con quinua", "Sourdough with quinoa"),
        localized("Semilla de quinua en la corteza.", "Quinoa seed on the crust."),
        { soles: 12.5, stock: 18, palette: "crudo", motif: "quinua" }
      ),
      variation(
        localized("Docena de panes de fiesta con figuras", "Dozen figure-shaped festival loaves"),
        localized(
          "Panes dulces en forma de animales y niños, para el Día de los Muertos.",
          "Sweet loaves shaped like animals and children, for the Day of the Dead."
        ),
        { soles: 22, stock: 12, palette: "ocre", motif: "figuras", weight_g: 900 }
      ),
    ],
  },
  {
    key: "paneton-artesanal",
    workshop: "panaderia-juliaca",
    drawing: "panettone",
    technique: localized("Doble amasado y enfriado boca abajo", "Double-kneaded and cooled upside down"),
    material: localized("Harina, mantequilla, huevo, fruta confitada", "Flour, butter, egg, candied fruit"),
    materials: ["harina"],
    description: localized(
      "Panetón de masa hidratada con mantequilla y dos fermentaciones. Se cuelga cabeza abajo para que no se hunda y se embolsa frío. Contiene gluten, huevo y lácteos. Dura sesenta días cerrado.",
      "Panettone of soft buttered dough with two rises. It hangs head down so as not to sink and is bagged cold. Contains gluten, egg and milk. Keeps sixty days unopened."
    ),
    care: localized(
      "Lugar fresco. Contiene gluten, huevo y lácteos.",
      "Keep cool. Contains gluten, egg and milk."
    ),
    weight_g: 950,
    size_mm: [180, 180, 190],
    variations: [
      variation(
        localized("Panetón con fruta confitada", "Panettone with candied fruit"),
        localized("Papaya y pasa, 900 g, bolsa con cinta.", "Papaya and raisin, 900 g, bag with ribbon."),
        { soles: 24.9, stock: 30, palette: "qolle", motif: "fruta" }
      ),
      variation(
        localized("Panetón con chips de chocolate", "Chocolate-chip panettone"),
        localized("Cacao del 60 %, sin fruta, 900 g.", "60 % cocoa, no fruit, 900 g."),
        { soles: 28.9, stock: 22, palette: "tierra", motif: "chocolate" }
      ),
    ],
  },
]
