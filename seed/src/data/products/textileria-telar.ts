import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Treadle-loom weaving from Ayacucho. */
export const TEXTILERIA_TELAR: ProductType[] = [
  {
    key: "manta-de-telar-batanada",
    workshop: "telar-ayacucho",
    drawing: "cloth",
    technique: localized("Telar de pedal, sarga y llano", "Treadle loom, twill and plain weave"),
    material: localized("Lana de oveja teñida con plantas", "Plant-dyed sheep's wool"),
    materials: ["lana-oveja"],
    description: localized(
      "Manta de lana tejida en telar de pedal con urdimbre de dos cabos y trama gruesa. Se teje en un solo paño de metro y medio, sin costura al centro. Al salir del telar se golpea en agua tibia para que cierre, y se peina con carda por un lado.",
      "A wool blanket woven on a treadle loom with a two-ply warp and thick weft. It is woven in one panel a metre and a half wide, with no centre seam. Off the loom it is beaten in warm water to close it and brushed on one side with a teasel card."
    ),
    care: localized(
      "Lavar en seco o a mano en frío; ventilar al sol de la mañana.",
      "Dry clean or hand wash cold; air in morning sun."
    ),
    weight_g: 1900,
    size_mm: [420, 340, 120],
    variations: [
      variation(
        localized("Manta de telar a franjas cochinilla", "Loom blanket with cochineal bands"),
        localized(
          "Once franjas que van del rosa al vino en un mismo baño que se agota.",
          "Eleven bands running from pink to wine as one dye bath is used up."
        ),
        { soles: 260, stock: 5, palette: "cochinilla", motif: "franjas" }
      ),
      variation(
        localized("Manta de telar en ojo de perdiz", "Bird’s-eye loom blanket"),
        localized(
          "Sarga en rombos pequeños, lana oscura natural y añil.",
          "Small lozenge twill in natural dark wool and indigo."
        ),
        { soles: 285, stock: 4, palette: "anil", motif: "rombos" }
      ),
      variation(
        localized("Frazada de telar sin teñir", "Undyed loom blanket"),
        localized(
          "Cuatro colores de oveja, del crudo al marrón, en cuadros de un palmo.",
          "Four sheep colours, ecru to brown, in hand-wide checks."
        ),
        { soles: 240, stock: 6, palette: "crudo", motif: "cuadros" }
      ),
    ],
  },
  {
    key: "tapiz-ayacuchano",
    workshop: "telar-ayacucho",
    drawing: "cloth",
    technique: localized("Tapiz contado, tramas entrelazadas", "Counted tapestry, interlocked wefts"),
    material: localized("Lana de oveja sobre urdimbre de algodón", "Sheep's wool on cotton warp"),
    materials: ["lana-oveja", "algodon"],
    description: localized(
      "Tapiz tejido contando hilos sobre urdimbre de algodón, con tramas de color que se enganchan entre sí y no dejan ranuras. El diseño se lleva en la cabeza o en papel cuadriculado. Un tapiz de este tamaño toma unas tres semanas de telar.",
      "A tapestry woven by counting threads on a cotton warp, with coloured wefts that interlock and leave no slits. The design is kept in the head or on squared paper. One of this size takes about three weeks at the loom."
    ),
    care: localized(
      "Colgar lejos del sol directo; aspirar a baja fuerza.",
      "Hang out of direct sun; vacuum on low."
    ),
    weight_g: 900,
    size_mm: [600, 100, 100],
    variations: [
      variation(
        localized("Tapiz de telar con aves wari", "Loom tapestry with Wari birds"),
        localized(
          "Aves de perfil encajadas como en los paños wari, veinticuatro colores.",
          "Birds in profile fitted together as on Wari cloths, in twenty-four colours."
        ),
        { soles: 420, stock: 2, palette: "qolle", motif: "ave" }
      ),
      variation(
        localized("Tapiz único de tejados de Huamanga", "One-off tapestry of Huamanga roofs"),
        localized(
          "Vista de techos y campanarios con el cielo en once azules de añil; no se repite.",
          "Roofs and bell towers under a sky of eleven indigo blues; it will not be woven again."
        ),
        { soles: 680, stock: 1, one_of_a_kind: true, palette: "tierra", motif: "tejados" }
      ),
    ],
  },
  {
    key: "cojin-de-telar",
    workshop: "telar-ayacucho",
    drawing: "cushion",
    technique: localized("Telar de pedal y tapiz", "Treadle loom and tapestry"),
    material: localized("Lana de oveja, dorso de tocuyo", "Sheep's wool, calico back"),
    materials: ["lana-oveja", "algodon"],
    description: localized(
      "Funda con cara de tapiz y dorso de tocuyo grueso, cerrada con lengüeta y sin cierre que raspe. La cara se teje al ancho exacto, así que el dibujo llega al borde. Se vende con relleno.",
      "A cover with a tapestry face and thick calico back, closed by a flap with no zip to scratch. The face is woven to exact width, so the design reaches the edge. Sold with its filling."
    ),
    care: localized("Limpiar en seco la funda.", "Dry clean the cover."),
    weight_g: 680,
    size_mm: [420, 420, 140],
    variations: [
      variation(
        localized("Cojín de telar con rombos cochinilla", "Loom cushion with cochineal lozenges"),
        localized(
          "Rombos concéntricos en rojo, ocre y crudo.",
          "Concentric lozenges in red, ochre and ecru."
        ),
        { soles: 75, stock: 10, palette: "cochinilla", motif: "rombos" }
      ),
      variation(
        localized("Cojín de telar con flor de molle", "Loom cushion with molle blossom"),
        localized(
          "Ramas de molle verde amarillento sobre gris natural.",
          "Yellow-green molle sprays on natural grey."
        ),
        { soles: 78, stock: 8, palette: "chilca", motif: "hoja" }
      ),
    ],
  },
  {
    key: "poncho-de-dos-panos",
    workshop: "telar-ayacucho",
    drawing: "poncho",
    technique: localized(
      "Dos paños de telar unidos con puntada de costura",
      "Two loom panels joined with a decorative seam"
    ),
    material: localized("Lana de oveja y alpaca", "Sheep's wool and alpaca"),
    materials: ["lana-oveja", "alpaca"],
    description: localized(
      "Poncho de dos paños iguales unidos al centro, con la abertura del cuello reforzada en cinta. La trama de alpaca lo hace caer sin peso; la urdimbre de oveja le da cuerpo. Un ribete tejido remata las cuatro orillas.",
      "A poncho of two equal panels joined down the middle, with a taped neck opening. The alpaca weft makes it hang light, the sheep's wool warp gives it body. A woven edging finishes all four sides."
    ),
    care: localized("Lavar a mano en frío y secar tendido.", "Hand wash cold and dry flat."),
    weight_g: 1100,
    size_mm: [400, 320, 100],
    variations: [
      variation(
        localized("Poncho de telar nogal con listas", "Walnut striped loom poncho"),
        localized("Listas finas de crudo cada cuatro dedos.", "Thin ecru stripes every four fingers."),
        { soles: 280, stock: 4, palette: "tierra", motif: "listas" }
      ),
      variation(
        localized("Poncho de telar negro con cenefa", "Black loom poncho with border"),
        localized(
          "Cenefa de flores en las orillas, con flecos dobles.",
          "A flowered border along the edges and double fringe."
        ),
        { soles: 320, stock: 3, palette: "carbon", motif: "flor" }
      ),
    ],
  },
  {
    key: "camino-de-mesa-en-trama-flotante",
    workshop: "telar-ayacucho",
    drawing: "table-runner",
    technique: localized("Telar de pedal, trama flotante", "Treadle loom, floating weft"),
    material: localized("Algodón con trama de lana", "Cotton with wool weft"),
    materials: ["algodon", "lana-oveja"],
    description: localized(
      "Camino de mesa de algodón con figuras en trama flotante de lana, que dan relieve por el derecho. Los extremos se anudan en macramé de tres vueltas. Mide metro cincuenta por treinta y cinco.",
      "A cotton table runner with figures in floating wool weft, raised on the right side. The ends are knotted in three rounds of macramé. It measures 150 by 35 centimetres."
    ),
    care: localized("Lavar a mano; planchar por el revés.", "Hand wash; iron on the back."),
    weight_g: 260,
    size_mm: [360, 200, 40],
    variations: [
      variation(
        localized("Camino de mesa de telar con chakanas", "Loom table runner with chakanas"),
        localized("Cinco chakanas ocres sobre algodón crudo.", "Five ochre chakanas on raw cotton."),
        { soles: 85, stock: 9, palette: "ocre", motif: "chakana" }
      ),
      variation(
        localized("Camino de mesa de telar azul con estrellas", "Blue loom table runner with stars"),
        localized(
          "Estrellas de ocho puntas en blanco sobre azul añil, y macramé blanco.",
          "White eight-pointed stars on indigo, with white macramé."
        ),
        { soles: 88, stock: 7, palette: "anil", motif: "estrella" }
      ),
    ],
  },
]
