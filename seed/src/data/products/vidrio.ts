import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const VIDRIO: ProductType[] = [
  {
    key: "espejo-con-marco",
    workshop: "vidrio-trujillo",
    drawing: "mirror",
    technique: localized(
      "Corte y pulido de vidrio, marco de mosaico",
      "Glass cutting and polishing, mosaic frame"
    ),
    material: localized("Espejo de 4 mm, base de madera, vidrio", "4 mm mirror, wooden base, glass"),
    materials: ["vidrio", "madera"],
    description: localized(
      "Espejo de 4 mm con los cantos pulidos y un marco cubierto de piezas de vidrio. Cada pieza se corta con rulina y tenaza y se asienta en pasta; al final se fragua y se limpia. Trae dos colgadores atornillados.",
      "A 4 mm mirror with ground edges and a frame covered in pieces of glass. Each piece is cut with wheel and pliers and set in paste; at the end it is grouted and cleaned. It comes with two screwed hangers."
    ),
    care: localized(
      "Limpiavidrios en el paño, no en el marco.",
      "Spray glass cleaner on the cloth, not on the frame."
    ),
    weight_g: 2200,
    size_mm: [400, 25, 500],
    variations: [
      variation(
        localized("Espejo con marco de mosaico azul", "Mirror with a blue mosaic frame"),
        localized(
          "Cinco azules y trozos de espejo entre ellos.",
          "Five blues with bits of mirror between them."
        ),
        { soles: 98, stock: 5, palette: "anil", motif: "mosaico" }
      ),
      variation(
        localized("Espejo sol de vidrio ámbar", "Amber glass sun mirror"),
        localized(
          "Redondo de 45 cm con dieciocho rayos cortados a mano.",
          "45 cm round with eighteen hand-cut rays."
        ),
        { soles: 115, stock: 4, palette: "qolle", motif: "sol", size_mm: [450, 25, 450] }
      ),
      variation(
        localized("Espejo con marco repujado en cuero", "Mirror with a tooled leather frame"),
        localized(
          "Marco forrado en cuero con olas moche en relieve.",
          "A leather-covered frame with Moche waves in relief."
        ),
        { soles: 110, stock: 4, palette: "tierra", motif: "olas" }
      ),
      variation(
        localized("Espejito de mano con mango", "Hand mirror with handle"),
        localized(
          "24 cm, dorso de mosaico verde y mango de madera.",
          "24 cm, a green mosaic back and a wooden handle."
        ),
        { soles: 35, stock: 14, palette: "chilca", motif: "mosaico", size_mm: [120, 15, 240], weight_g: 320 }
      ),
    ],
  },
  {
    key: "vitral-con-cinta-de-cobre",
    workshop: "vidrio-trujillo",
    drawing: "stained-glass",
    technique: localized("Vidrio cortado, cinta de cobre y estaño", "Cut glass, copper foil and solder"),
    material: localized("Vidrio catedral, cobre y estaño", "Cathedral glass, copper and tin"),
    materials: ["vidrio"],
    description: localized(
      "Panel para colgar en la ventana. Cada vidrio se corta sobre una plantilla, se bordea con cinta de cobre y se une con estaño por ambas caras; una pátina oscurece la línea. La luz hace el resto.",
      "A panel to hang in a window. Each glass is cut to a pattern, edged in copper foil and joined with solder on both faces; a patina darkens the line. Light does the rest."
    ),
    care: localized(
      "Paño seco y suave. No usar amoniaco: ataca la pátina.",
      "Soft dry cloth. No ammonia: it eats the patina."
    ),
    weight_g: 850,
    size_mm: [250, 8, 300],
    variations: [
      variation(
        localized("Vitral de picaflor", "Hummingbird stained-glass panel"),
        localized(
          "Picaflor verde y turquesa frente a una campanilla.",
          "A green and turquoise hummingbird before a bellflower."
        ),
        { soles: 120, stock: 4, palette: "turquesa", motif: "picaflor" }
      ),
      variation(
        localized("Vitral de granadilla", "Passion-fruit stained-glass panel"),
        localized(
          "Media granadilla en naranjas, con semillas de vidrio fundido.",
          "Half a granadilla in oranges, with fused glass seeds."
        ),
        { soles: 105, stock: 4, palette: "ocre", motif: "fruta" }
      ),
      variation(
        localized("Vitral de mar y cerro", "Sea and hill stained-glass panel"),
        localized(
          "Cuarenta piezas en azules y arenas, 60 × 40 cm. Hecho una sola vez.",
          "Forty pieces in blues and sands, 60 × 40 cm. Made once only."
        ),
        {
          soles: 340,
          stock: 1,
          one_of_a_kind: true,
          palette: "celeste",
          motif: "mar",
          size_mm: [600, 10, 400],
          weight_g: 3100,
        }
      ),
    ],
  },
  {
    key: "vaso-de-botella",
    workshop: "vidrio-trujillo",
    drawing: "glass-jar",
    technique: localized(
      "Botella cortada, pulida y grabada a la arena",
      "Bottle cut, ground and sandblasted"
    ),
    material: localized("Vidrio de botella recuperado", "Salvaged bottle glass"),
    materials: ["vidrio"],
    description: localized(
      "Botella cortada con hilo caliente, con el borde pulido en cuatro lijas de agua hasta que no corta el labio. El dibujo se graba con chorro de arena sobre vinil calado.",
      "A bottle cut with hot thread, its rim ground on four wet papers until it is safe on the lip. The design is sandblasted through cut vinyl."
    ),
    care: localized(
      "Lavavajillas. No servir hirviendo.",
      "Dishwasher safe. Do not fill with boiling liquid."
    ),
    weight_g: 420,
    size_mm: [75, 75, 110],
    variations: [
      variation(
        localized("Cuatro vasos de botella verde", "Four green bottle glasses"),
        localized(
          "300 ml cada uno, con hoja de algarrobo grabada.",
          "300 ml each, with an etched carob leaf."
        ),
        { soles: 48, stock: 12, palette: "chilca", motif: "hoja", weight_g: 1100 }
      ),
      variation(
        localized("Frasco de botella ámbar con tapa de corcho", "Amber bottle jar with cork lid"),
        localized(
          "Medio litro, para café o menestra; corcho torneado.",
          "Half a litre, for coffee or beans; turned cork."
        ),
        { soles: 26, stock: 15, palette: "ocre", motif: "liso", size_mm: [85, 85, 180] }
      ),
      variation(
        localized("Florero de botella azul", "Blue bottle vase"),
        localized("Cuello entero y olas grabadas en la base.", "Neck left whole, waves etched at the base."),
        { soles: 24, stock: 14, palette: "anil", motif: "olas", size_mm: [75, 75, 260] }
      ),
    ],
  },
]
