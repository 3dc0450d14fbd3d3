import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Cloth toys, bags and cushions from Lima; T-shirts and aprons from Chimbote. */
export const TEXTILERIA_COSTURA: ProductType[] = [
  {
    key: "animal-de-tela",
    workshop: "munecos-y-bolsos-lima",
    drawing: "soft-toy",
    technique: localized(
      "Costura a máquina y cara bordada a mano",
      "Machine sewing and hand-embroidered face"
    ),
    material: localized("Tela de algodón y relleno siliconado", "Cotton cloth and fibre filling"),
    materials: ["algodon", "tela"],
    description: localized(
      "Muñeco de tela cortado con patrón propio, cosido por dentro con doble pespunte y rellenado por una sola abertura. La cara se borda al final, sin botones ni piezas que se desprendan. Brazos y piernas van cosidos dos veces para que aguanten el jaloneo.",
      "A cloth toy cut from the workshop’s own pattern, sewn inside with a double seam and filled through one opening. The face is embroidered last, with no buttons or parts that come off. Arms and legs are sewn on twice to stand being pulled about."
    ),
    care: localized("Lavar a mano con agua fría; secar colgado.", "Hand wash in cold water; hang to dry."),
    weight_g: 220,
    size_mm: [180, 90, 320],
    variations: [
      variation(
        localized("Llama de tela con manta de colores", "Cloth llama with coloured blanket"),
        localized(
          "Crema, con borlas de lana roja en las orejas.",
          "Cream, with red wool tassels on the ears."
        ),
        { soles: 35, stock: 16, palette: "crudo", motif: "llama" }
      ),
      variation(
        localized("Cuy de tela marrón", "Brown cloth guinea pig"),
        localized(
          "Del tamaño de un cuy de verdad, con remolino bordado en la frente.",
          "The size of a real one, with a whorl embroidered on its forehead."
        ),
        { soles: 28, stock: 20, palette: "tierra", motif: "cuy", size_mm: [240, 120, 110] }
      ),
      variation(
        localized(
          "Gallito de las rocas de tela con cresta doble",
          "Cloth cock-of-the-rock with a double crest"
        ),
        localized(
          "Cresta en abanico cosida en dos capas y alas de tela negra.",
          "A fan crest sewn in two layers and wings of black cloth."
        ),
        { soles: 38, stock: 9, palette: "cochinilla", motif: "ave" }
      ),
      variation(
        localized("Oso de anteojos de tela", "Cloth spectacled bear"),
        localized(
          "Tela carbón con los anteojos claros bordados, cada par de un ancho distinto.",
          "Charcoal cloth with pale embroidered spectacles, each pair of a different width."
        ),
        { soles: 40, stock: 11, palette: "carbon", motif: "oso" }
      ),
    ],
  },
  {
    key: "bolso-abierto-de-lona",
    workshop: "munecos-y-bolsos-lima",
    drawing: "tote",
    technique: localized(
      "Corte con molde, costura francesa y aplicación",
      "Pattern cutting, French seams and appliqué"
    ),
    material: localized("Lona de algodón y forro de tocuyo", "Cotton canvas with calico lining"),
    materials: ["algodon", "tela"],
    description: localized(
      "Bolso abierto de lona con costura francesa, que deja el interior sin hilachas. Las asas bajan cosidas hasta el fondo y cargan sin desgarrar la boca. Por dentro lleva un bolsillo para llaves y teléfono.",
      "An open canvas bag with French seams that leave no loose threads inside. The handles run down to the base, so weight does not tear the mouth. Inside there is a pocket for keys and a phone."
    ),
    care: localized("Lavar a máquina en frío, del revés.", "Machine wash cold, inside out."),
    weight_g: 260,
    size_mm: [380, 100, 400],
    variations: [
      variation(
        localized("Bolso de lona con aplicación de tunas", "Canvas tote with prickly-pear appliqué"),
        localized(
          "Tres pencas verdes con frutos de fieltro rojo.",
          "Three green pads with fruits of red felt."
        ),
        { soles: 38, stock: 14, palette: "chilca", motif: "tuna" }
      ),
      variation(
        localized("Bolso de lona a rayas añil", "Indigo striped canvas tote"),
        localized(
          "Rayas anchas en diagonal, casadas en las costuras laterales.",
          "Broad diagonal stripes that meet at the side seams."
        ),
        { soles: 34, stock: 18, palette: "anil", motif: "rayas" }
      ),
    ],
  },
  {
    key: "cojin-de-retazos",
    workshop: "munecos-y-bolsos-lima",
    drawing: "cushion",
    technique: localized("Patchwork y acolchado a máquina", "Machine patchwork and quilting"),
    material: localized("Retazos de algodón, cierre oculto", "Cotton offcuts, concealed zip"),
    materials: ["algodon", "tela"],
    description: localized(
      "Funda hecha con los retazos de los muñecos, unidos en bloques y acolchados sobre guata. El cierre va escondido en la costura de abajo. Se entrega con su relleno.",
      "A cover made from toy offcuts, joined in blocks and quilted over wadding. The zip is hidden in the lower seam. Comes with its filling."
    ),
    care: localized(
      "Lavar la funda a máquina; el relleno, a mano.",
      "Machine wash the cover; hand wash the filling."
    ),
    weight_g: 540,
    size_mm: [450, 450, 150],
    variations: [
      variation(
        localized("Cojín de retazos en estrella", "Patchwork cushion with star"),
        localized(
          "Estrella de ocho puntas en rojos sobre tocuyo.",
          "An eight-pointed star in reds on calico."
        ),
        { soles: 48, stock: 8, palette: "cochinilla", motif: "estrella" }
      ),
      variation(
        localized("Cojín de retazos en hexágonos", "Hexagon patchwork cushion"),
        localized(
          "Sesenta y un hexágonos cosidos a mano sobre papel, del ocre al crudo.",
          "Sixty-one hexagons hand sewn over paper, from ochre to ecru."
        ),
        { soles: 65, stock: 4, palette: "ocre" }
      ),
    ],
  },
  {
    key: "polo-estampado-chimbote",
    workshop: "confecciones-chimbote",
    drawing: "shirt",
    technique: localized(
      "Remalle, recta y serigrafía al agua",
      "Overlock, lockstitch and water-based screen print"
    ),
    material: localized("Jersey de algodón 24/1", "24/1 cotton jersey"),
    materials: ["algodon"],
    description: localized(
      "Polo de jersey de algodón peinado, con cuello de rib y tapacosturas de hombro a hombro. El estampado es de tinta al agua, que entra en la tela y no se cuartea. Se plancha a 150 grados para fijar el color y se revisa prenda por prenda.",
      "A T-shirt of combed cotton jersey with a ribbed collar and shoulder-to-shoulder tape. The print is water-based ink, which sinks into the cloth and does not crack. It is heat-set at 150 degrees, and every shirt is checked."
    ),
    care: localized(
      "Lavar del revés en frío; no planchar sobre el estampado.",
      "Wash cold inside out; do not iron the print."
    ),
    weight_g: 190,
    size_mm: [300, 250, 20],
    options: { title: localized("Talla", "Size"), values: ["S", "M", "L", "XL"] },
    agreed_pay_soles: 6,
    variations: [
      variation(
        localized("Polo con pelícano de Chimbote", "T-shirt with a Chimbote pelican"),
        localized(
          "Pelícano a una tinta añil sobre algodón crudo.",
          "A pelican in one indigo ink on raw cotton."
        ),
        { soles: 32, stock: 40, palette: "crudo", motif: "ave" }
      ),
      variation(
        localized("Polo con relieve de Sechín", "T-shirt with a Sechín relief"),
        localized(
          "Guerrero de las piedras de Sechín, en ocre sobre polo color tierra.",
          "A warrior from the stones of Sechín, in ochre on an earth-coloured shirt."
        ),
        { soles: 34, stock: 32, palette: "tierra", motif: "guerrero" }
      ),
      variation(
        localized("Polo con bolichera y olas", "T-shirt with fishing boat and waves"),
        localized(
          "A tres tintas en la espalda; adelante, un ancla chica.",
          "Three inks on the back; a small anchor in front."
        ),
        { soles: 36, stock: 28, palette: "turquesa", motif: "mar" }
      ),
      variation(
        localized("Polo liso color cochinilla", "Plain cochineal-red T-shirt"),
        localized(
          "Sin dibujo: solo la talla estampada dentro del cuello, y bastas de doble aguja.",
          "No design: only the size printed inside the collar, and twin-needle hems."
        ),
        { soles: 25, stock: 40, palette: "cochinilla" }
      ),
    ],
  },
  {
    key: "mandil-de-cocina-chimbote",
    workshop: "confecciones-chimbote",
    drawing: "apron",
    technique: localized("Corte en mesa, recta y atraques", "Table cutting, lockstitch and bar tacks"),
    material: localized("Drill de algodón", "Cotton drill"),
    materials: ["algodon", "tela"],
    description: localized(
      "Mandil de drill grueso, con pechera, tirantes cruzados y bolsillo partido. Los puntos de tensión llevan atraque de veintiocho puntadas, como en un pantalón de trabajo. Los filos se ribetean con la misma tela.",
      "A heavy drill apron with bib, crossed straps and a divided pocket. Points of strain get a twenty-eight-stitch bar tack, as on work trousers. Edges are bound in the same cloth."
    ),
    care: localized("Lavar a máquina hasta 60 °C.", "Machine wash up to 60 °C."),
    weight_g: 310,
    size_mm: [320, 250, 30],
    agreed_pay_soles: 7,
    variations: [
      variation(
        localized("Mandil de drill azul añil", "Indigo drill apron"),
        localized("Tirantes color crudo y ojalillos de bronce.", "Ecru straps and brass eyelets."),
        { soles: 39, stock: 25, palette: "anil" }
      ),
      variation(
        localized("Mandil parrillero carbón", "Charcoal grill apron"),
        localized(
          "Diez centímetros más largo, con colgador para el trapo y la pinza.",
          "Ten centimetres longer, with a loop for cloth and tongs."
        ),
        { soles: 45, stock: 18, palette: "carbon" }
      ),
      variation(
        localized("Mandil para niños con peces estampados", "Children’s apron with printed fish"),
        localized(
          "De cinco a nueve años, con cardumen a dos tintas.",
          "For five to nine years, with a two-ink shoal."
        ),
        { soles: 28, stock: 22, palette: "turquesa", motif: "peces", weight_g: 180 }
      ),
    ],
  },
]
