import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Rush basketry from Lurigancho. */
export const FIBRAS_JUNCO: ProductType[] = [
  {
    key: "canasta-de-junco",
    workshop: "junco-lurigancho",
    drawing: "basket",
    technique: localized("Tejido cruzado sobre urdimbre de junco", "Twined over a rush warp"),
    material: localized("Junco de los humedales de Huacho", "Rush from the wetlands of Huacho"),
    materials: ["junco"],
    description: localized(
      "Canasta firme tejida desde el fondo hacia arriba con junco remojado, que se aprieta al secar. El borde se remata con una trenza de tres y las asas atraviesan la pared hasta la base, por eso no se sueltan con el peso.",
      "A firm basket woven from the bottom up in soaked rush, which tightens as it dries. The rim is finished in a three-strand plait and the handles run through the wall down to the base, so weight does not pull them out."
    ),
    care: localized(
      "Mantener en lugar seco y ventilado. Si se deforma, humedecer apenas y dejar secar con la forma deseada.",
      "Keep dry and aired. If it loses its shape, dampen slightly and let it dry as wanted."
    ),
    weight_g: 520,
    size_mm: [350, 250, 220],
    variations: [
      variation(
        localized("Canasta de junco para el pan", "Rush bread basket"),
        localized(
          "Ovalada, baja, sin asas; entra una docena de panes.",
          "Oval, low, without handles; holds a dozen rolls."
        ),
        { soles: 22, stock: 35, palette: "natural", motif: "trenza", size_mm: [300, 200, 90], weight_g: 240 }
      ),
      variation(
        localized("Canasta de mercado en junco", "Rush market basket"),
        localized(
          "Dos asas forradas y fondo doble; carga ocho kilos.",
          "Two wrapped handles and a double base; carries eight kilos."
        ),
        { soles: 45, stock: 24, palette: "ocre", motif: "cruzado" }
      ),
      variation(
        localized("Canasta de picnic con tapa", "Lidded rush picnic basket"),
        localized(
          "Tapa de dos hojas con presilla de cuero y asa central.",
          "A two-leaf lid with leather loops and a central handle."
        ),
        { soles: 69, stock: 8, palette: "crudo", motif: "tapa", size_mm: [400, 280, 260], weight_g: 980 }
      ),
      variation(
        localized("Canasta de junco con franja añil", "Rush basket with an indigo band"),
        localized(
          "Cuatro vueltas de junco teñido a media altura.",
          "Four rounds of dyed rush at half height."
        ),
        { soles: 48, stock: 12, palette: "anil", motif: "franja" }
      ),
    ],
  },
  {
    key: "cesto-grande-de-junco",
    workshop: "junco-lurigancho",
    drawing: "basket",
    technique: localized("Tejido en espiral con alma de carrizo", "Coiled over a cane core"),
    material: localized("Junco y carrizo", "Rush and cane"),
    materials: ["junco", "carrizo"],
    description: localized(
      "Cesto alto para ropa o juguetes. Unas varillas de carrizo suben por dentro y le dan cuerpo para que no se vuelque vacío; el junco se cose en espiral sobre ellas.",
      "A tall hamper for laundry or toys. Cane rods run up inside and give it body so that it does not tip over empty; the rush is stitched over them in a coil."
    ),
    care: localized(
      "No guardar ropa mojada. Aspirar con cepillo suave.",
      "Do not store wet clothes in it. Vacuum with a soft brush."
    ),
    weight_g: 1600,
    size_mm: [400, 400, 550],
    variations: [
      variation(
        localized("Cesto de ropa en junco con tapa", "Rush laundry hamper with lid"),
        localized("55 cm de alto, tapa plana y asas laterales.", "55 cm high, flat lid and side handles."),
        { soles: 120, stock: 6, palette: "natural", motif: "espiral" }
      ),
      variation(
        localized("Cesto de juguetes en junco", "Rush toy basket"),
        localized(
          "Bajo y ancho, con borde redondeado para manos chicas.",
          "Low and wide, with a rounded rim for small hands."
        ),
        { soles: 89, stock: 9, palette: "qolle", motif: "espiral", size_mm: [450, 450, 320], weight_g: 1300 }
      ),
      variation(
        localized("Cesto leñero de junco y carrizo", "Rush and cane log basket"),
        localized(
          "Abierto por los lados y con asa de arco; pieza de prueba, única.",
          "Open-sided with a bow handle; a trial piece, the only one."
        ),
        {
          soles: 110,
          stock: 1,
          one_of_a_kind: true,
          palette: "tierra",
          motif: "arco",
          size_mm: [500, 380, 420],
        }
      ),
    ],
  },
  {
    key: "individual-y-estera-de-junco",
    workshop: "junco-lurigancho",
    drawing: "mat",
    technique: localized("Tejido plano en bastidor", "Flat-woven on a frame"),
    material: localized("Junco e hilo de algodón", "Rush and cotton thread"),
    materials: ["junco", "algodon"],
    description: localized(
      "Tejido plano de junco atado con hilo de algodón cada dos dedos, como una estera. Aísla del calor de la olla y se enrolla para guardar.",
      "A flat weave of rush tied with cotton thread every two fingers, like a floor mat. It insulates from a hot pot and rolls up for storage."
    ),
    care: localized("Pasar un paño húmedo y secar extendido.", "Wipe with a damp cloth and dry flat."),
    weight_g: 380,
    size_mm: [450, 320, 6],
    variations: [
      variation(
        localized("Cuatro individuales de junco", "Four rush place mats"),
        localized(
          "Juego de cuatro, hilo crudo, 45 × 32 cm cada uno.",
          "Set of four, undyed thread, 45 × 32 cm each."
        ),
        { soles: 40, stock: 18, palette: "natural", motif: "atado" }
      ),
      variation(
        localized("Posaollas redondos de junco, juego de tres", "Round rush trivets, set of three"),
        localized("Tres discos en espiral de 18, 22 y 26 cm.", "Three coiled discs of 18, 22 and 26 cm."),
        { soles: 26, stock: 22, palette: "ocre", motif: "espiral", size_mm: [260, 260, 12], weight_g: 300 }
      ),
      variation(
        localized("Estera de junco para piso", "Rush floor mat"),
        localized(
          "1.20 × 0.70 m, con hilo azul y bordes cosidos en tela.",
          "1.20 × 0.70 m, with blue thread and cloth-bound edges."
        ),
        { soles: 75, stock: 6, palette: "anil", motif: "atado", size_mm: [1200, 700, 10], weight_g: 1500 }
      ),
    ],
  },
]
