import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Mirrors, stained glass and salvaged bottles from Trujillo. */
export const VIDRIO: ProductType[] = [
  {
    key: "espejo-con-marco",
    workshop: "vidrio-trujillo",
    drawing: "mirror",
    technique: localized(
      "Corte de vidrio, canto pulido y marco ensamblado",
      "Glass cutting, polished edge and joined frame"
    ),
    material: localized("Espejo de 4 mm y madera de pino", "4 mm mirror and pine"),
    materials: ["vidrio", "madera"],
    description: localized(
      "Espejo de cuatro milímetros con el canto pulido al agua, aunque el marco lo tape: un canto rajado avanza con los años. El marco se ensambla a inglete y se pinta o se deja en veta. Por detrás lleva papel sellado contra la humedad y dos ganchos.",
      "A four-millimetre mirror whose edge is ground under water even where the frame hides it: a nicked edge creeps over the years. The frame is mitred and painted or left bare. The back is sealed with paper against damp and has two hooks."
    ),
    care: localized(
      "Limpiar con paño apenas húmedo; no rociar líquido sobre el borde.",
      "Clean with a barely damp cloth; do not spray liquid on the edge."
    ),
    weight_g: 2600,
    size_mm: [400, 30, 500],
    variations: [
      variation(
        localized("Espejo rectangular con marco de pino", "Rectangular mirror with pine frame"),
        localized(
          "Marco de veta clara, de cuatro centímetros, encerado.",
          "A pale, waxed four-centimetre frame."
        ),
        { soles: 75, stock: 9, palette: "natural" }
      ),
      variation(
        localized("Espejo con marco pintado de flores trujillanas", "Mirror with painted Trujillo flowers"),
        localized(
          "Marco celeste como las casonas de la plaza, con buganvilias a pincel en las esquinas.",
          "A frame in the pale blue of the square’s old houses, with brushed bougainvillea at the corners."
        ),
        { soles: 110, stock: 4, palette: "celeste", motif: "flor" }
      ),
      variation(
        localized("Espejo redondo con mosaico moche", "Round mirror with Moche mosaic"),
        localized(
          "Aro de teselas de vidrio que repite la ola escalonada de los muros de la Huaca de la Luna.",
          "A ring of glass tesserae repeating the stepped wave of the Huaca de la Luna walls."
        ),
        { soles: 145, stock: 3, palette: "ocre", motif: "olas", size_mm: [450, 30, 450], weight_g: 3400 }
      ),
      variation(
        localized("Espejo de mano con marco de pino", "Hand mirror with pine frame"),
        localized(
          "Espejo de doce centímetros en un mango torneado de una sola pieza.",
          "A twelve-centimetre mirror in a one-piece turned handle."
        ),
        { soles: 28, stock: 18, palette: "tierra", size_mm: [130, 20, 260], weight_g: 300 }
      ),
    ],
  },
  {
    key: "vitral-cinta-de-cobre",
    workshop: "vidrio-trujillo",
    drawing: "stained-glass",
    technique: localized("Cinta de cobre y soldadura de estaño", "Copper foil and tin solder"),
    material: localized("Vidrio de color, cobre y estaño", "Coloured glass, copper and tin"),
    materials: ["vidrio"],
    description: localized(
      "Panel armado con la técnica de cinta de cobre: cada vidrio se corta sobre plantilla, se pule, se bordea con cinta y se suelda por ambas caras. La soldadura se patina en negro o se deja brillante. Trae cadena para colgarlo en la ventana.",
      "A copper-foil panel: each glass is cut to a template, ground, edged with foil and soldered on both faces. The solder is patinated black or left bright. Comes with a chain for hanging in a window."
    ),
    care: localized(
      "Pasar plumero o paño seco; no apoyar peso ni usar amoniaco.",
      "Feather duster or dry cloth; put no weight on it and use no ammonia."
    ),
    weight_g: 900,
    size_mm: [250, 15, 300],
    variations: [
      variation(
        localized("Vitral de colibrí y cantuta", "Hummingbird and cantuta stained glass"),
        localized(
          "Colibrí de once vidrios verdes sobre una cantuta roja, con soldadura negra.",
          "A hummingbird of eleven green glasses over a red cantuta, with black solder."
        ),
        { soles: 160, stock: 4, palette: "chilca", motif: "colibrí" }
      ),
      variation(
        localized("Vitral de caballito de totora", "Reed-boat stained glass"),
        localized(
          "El caballito de Huanchaco sobre tres bandas de azul, con vidrio texturado para la espuma.",
          "Huanchaco’s reed boat over three bands of blue, with textured glass for the foam."
        ),
        { soles: 180, stock: 3, palette: "anil", motif: "mar" }
      ),
      variation(
        localized("Vitral de sol naciente, pieza única", "Rising sun stained glass, one of a kind"),
        localized(
          "Cincuenta y dos piezas de ámbar y rojo sobrantes de otros paneles, en rayos que no se repiten.",
          "Fifty-two pieces of amber and red left from other panels, in rays that never repeat."
        ),
        {
          soles: 320,
          stock: 1,
          one_of_a_kind: true,
          palette: "qolle",
          motif: "sol",
          size_mm: [400, 15, 400],
          weight_g: 1900,
        }
      ),
    ],
  },
  {
    key: "plato-de-vitrofusion",
    workshop: "vidrio-trujillo",
    drawing: "stained-glass",
    technique: localized("Vitrofusión a 780 °C sobre molde", "Kiln fusing at 780 °C on a mould"),
    material: localized("Vidrio de ventana reciclado", "Recycled window glass"),
    materials: ["vidrio"],
    description: localized(
      "Panel plano de vidrio de ventana recuperado que se funde en dos capas con polvo de color en medio. El horno sube despacio a 780 grados y baja en doce horas, para que el vidrio no se tense. Los cantos salen redondeados del calor y se repasan al agua.",
      "A flat panel of salvaged window glass fused in two layers with coloured powder between them. The kiln climbs slowly to 780 degrees and takes twelve hours to come down, so that the glass holds no stress. The edges come out rounded by heat and are ground under water."
    ),
    care: localized(
      "Lavar a mano; no pasar de frío a caliente.",
      "Wash by hand; do not go from cold to hot."
    ),
    weight_g: 620,
    size_mm: [200, 200, 12],
    variations: [
      variation(
        localized("Panel de vitrofusión con peces", "Fused glass panel with fish"),
        localized(
          "Tres peces de polvo turquesa con burbujas atrapadas.",
          "Three fish of turquoise powder with trapped bubbles."
        ),
        { soles: 65, stock: 7, palette: "turquesa", motif: "peces" }
      ),
      variation(
        localized("Posafuente de vitrofusión a rayas", "Striped fused glass trivet"),
        localized(
          "Rayas rojas y ocres de ancho desigual, con cuatro topes de caucho debajo.",
          "Red and ochre stripes of uneven width, on four rubber feet."
        ),
        { soles: 48, stock: 10, palette: "cochinilla" }
      ),
    ],
  },
  {
    key: "botella-recuperada",
    workshop: "vidrio-trujillo",
    drawing: "glass-jar",
    technique: localized("Corte térmico y pulido de boca", "Thermal cutting and rim polishing"),
    material: localized("Botella de vidrio recuperada", "Salvaged glass bottle"),
    materials: ["vidrio"],
    description: localized(
      "Botellas que dejan los restaurantes de Trujillo, lavadas, rayadas y cortadas con agua caliente y fría. La boca se pule con cuatro lijas al agua y una última pasada de óxido de cerio, hasta que no se siente en el labio. Los restos vuelven al horno de vitrofusión.",
      "Bottles left by Trujillo’s restaurants, washed, scored and cut with hot and cold water. The rim is polished with four wet papers and a last pass of cerium oxide, until the lip cannot feel it. What is left over goes back to the fusing kiln."
    ),
    care: localized(
      "Aguanta lavavajillas; no llenar con líquido hirviendo.",
      "Dishwasher safe; do not fill with boiling liquid."
    ),
    weight_g: 320,
    size_mm: [75, 75, 110],
    variations: [
      variation(
        localized("Vaso de botella verde", "Green bottle tumbler"),
        localized(
          "De botella de vino, verde oliva; caben 300 ml.",
          "From a wine bottle, olive green; holds 300 ml."
        ),
        { soles: 15, stock: 30, palette: "chilca" }
      ),
      variation(
        localized("Frasco ámbar con tapa de madera", "Amber jar with wooden lid"),
        localized(
          "De botella de cerveza, con tapa torneada de eucalipto y anillo de silicona.",
          "From a beer bottle, with a turned eucalyptus lid and a silicone ring."
        ),
        { soles: 26, stock: 16, palette: "ocre", size_mm: [80, 80, 150], weight_g: 410 }
      ),
      variation(
        localized("Florero de botella celeste esmerilada", "Frosted pale-blue bottle vase"),
        localized(
          "De botella de pisco, esmerilada con arena salvo una franja en espiral.",
          "From a pisco bottle, sandblasted all but a spiral band."
        ),
        { soles: 32, stock: 9, palette: "celeste", size_mm: [80, 80, 240], weight_g: 480 }
      ),
    ],
  },
]
