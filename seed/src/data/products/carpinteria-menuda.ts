import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Small wooden goods: boxes, clocks, key rings and bathroom pieces. */
export const CARPINTERIA_MENUDA: ProductType[] = [
  {
    key: "jabonera-ranurada",
    workshop: "carpinteria-cajamarca",
    drawing: "soap-dish",
    technique: localized("Fresado, ranurado y acabado al aceite", "Routing, slotting and oil finish"),
    material: localized("Pino y eucalipto con aceite de linaza", "Pine and eucalyptus with linseed oil"),
    materials: ["madera"],
    description: localized(
      "Jabonera de una sola pieza con ranuras inclinadas que escurren el agua hacia un borde. Se sumerge en aceite de linaza caliente, no se barniza: el barniz se pela con el jabón y el aceite no. Las patas son de caucho para que no resbale.",
      "A one-piece soap dish with sloping slots that drain to one edge. It is dipped in hot linseed oil, not varnished: varnish peels under soap and oil does not. Rubber feet keep it from slipping."
    ),
    care: localized(
      "Enjuagar y dejar secar parada; aceitar cuando la madera se vea gris.",
      "Rinse and stand on edge to dry; oil when the wood looks grey."
    ),
    weight_g: 120,
    size_mm: [130, 85, 28],
    variations: [
      variation(
        localized("Jabonera de pino con ranuras", "Slotted pine soap dish"),
        localized(
          "Cinco ranuras rectas y esquinas redondeadas a lija.",
          "Five straight slots and sanded round corners."
        ),
        { soles: 12, stock: 35, palette: "natural" }
      ),
      variation(
        localized("Jabonera de eucalipto en forma de hoja", "Leaf-shaped eucalyptus soap dish"),
        localized(
          "Las ranuras dibujan las nervaduras de la hoja y el tallo sirve de desagüe.",
          "The slots draw the veins of the leaf and its stem is the drain."
        ),
        { soles: 18, stock: 20, palette: "chilca", motif: "hoja" }
      ),
      variation(
        localized("Jabonera doble para jabón y esponja", "Double soap dish for soap and sponge"),
        localized(
          "Dos cuencos de distinto fondo en un mismo listón de veinticuatro centímetros.",
          "Two hollows of different depths in one twenty-four-centimetre strip."
        ),
        { soles: 24, stock: 15, palette: "tierra", size_mm: [240, 90, 30], weight_g: 230 }
      ),
    ],
  },
  {
    key: "caja-de-retazos",
    workshop: "carpinteria-huancayo",
    drawing: "wooden-box",
    technique: localized(
      "Inglete reforzado con lengüetas y tapa marquetada",
      "Splined mitres and inlaid lid"
    ),
    material: localized("Retazos de aliso, eucalipto y nogal", "Offcuts of alder, eucalyptus and walnut"),
    materials: ["madera"],
    description: localized(
      "Caja hecha con los retazos que dejan las mesas, juntando maderas claras y oscuras. Las esquinas van a inglete con lengüetas de otro color, que refuerzan la unión y la adornan. Por dentro lleva paño pegado.",
      "A box made from what the tables leave over, pairing pale and dark woods. The corners are mitred and held by splines of another colour, which strengthen the joint and decorate it. Lined with felt."
    ),
    care: localized(
      "Paño seco y cera incolora; lejos de la calefacción.",
      "Dry cloth and colourless wax; keep away from heaters."
    ),
    weight_g: 520,
    size_mm: [220, 140, 90],
    variations: [
      variation(
        localized("Caja de té de madera con seis divisiones", "Six-compartment wooden tea box"),
        localized(
          "Divisiones desmontables de aliso y tapa de vidrio corrediza.",
          "Removable alder partitions and a sliding glass lid."
        ),
        { soles: 58, stock: 9, palette: "natural" }
      ),
      variation(
        localized("Caja joyero con marquetería de estrella", "Jewellery box with star marquetry"),
        localized(
          "Estrella de ocho puntas armada con veinticuatro rombos de tres maderas.",
          "An eight-pointed star built from twenty-four lozenges in three woods."
        ),
        { soles: 95, stock: 4, palette: "tierra", motif: "estrella" }
      ),
      variation(
        localized("Caja secreta de nogal", "Walnut puzzle box"),
        localized(
          "Se abre en tres movimientos; la solución viene escrita en un papel dentro de la caja.",
          "Opens in three moves; the solution is written on a paper inside the box."
        ),
        { soles: 75, stock: 5, palette: "carbon", size_mm: [150, 110, 80], weight_g: 460 }
      ),
      variation(
        localized("Caja única con los anillos de un eucalipto", "One-off box with the rings of a eucalyptus"),
        localized(
          "La tapa es una rodaja entera donde se cuentan treinta y un anillos.",
          "The lid is one whole slice in which thirty-one rings can be counted."
        ),
        { soles: 110, stock: 1, one_of_a_kind: true, palette: "ocre" }
      ),
    ],
  },
  {
    key: "reloj-de-pared",
    workshop: "carpinteria-huancayo",
    drawing: "clock",
    technique: localized("Calado con sierra de pelo y números embutidos", "Fretwork and inlaid numerals"),
    material: localized("Aliso y nogal, máquina a pila", "Alder and walnut, battery movement"),
    materials: ["madera"],
    description: localized(
      "Reloj de pared en madera maciza, con el perfil calado a sierra de pelo y los números embutidos al ras. La máquina es de cuarzo silenciosa y se cambia con un destornillador. Trae colgador metálico y pila.",
      "A solid wood wall clock with a fretsawn outline and numerals inlaid flush. The quiet quartz movement can be changed with a screwdriver. Comes with a metal hanger and battery."
    ),
    care: localized(
      "Quitar el polvo con brocha; usa una pila AA.",
      "Dust with a soft brush; takes one AA battery."
    ),
    weight_g: 680,
    size_mm: [300, 30, 300],
    variations: [
      variation(
        localized("Reloj de pared en forma de sol", "Sun-shaped wall clock"),
        localized(
          "Doce rayos calados, uno por hora, alrededor de una esfera de aliso.",
          "Twelve fretted rays, one for each hour, around an alder face."
        ),
        { soles: 65, stock: 8, palette: "qolle", motif: "sol" }
      ),
      variation(
        localized("Reloj de pared con chakana de nogal", "Wall clock with walnut chakana"),
        localized(
          "Cruz escalonada de nogal sobre fondo claro y solo cuatro números.",
          "A stepped walnut cross on a pale ground, with only four numerals."
        ),
        { soles: 70, stock: 6, palette: "carbon", motif: "chakana" }
      ),
      variation(
        localized("Reloj de mesa de aliso", "Alder table clock"),
        localized(
          "Cuadrado, de doce centímetros, con base inclinada cortada de la misma pieza.",
          "Square, twelve centimetres, with a tilted base cut from the same piece."
        ),
        { soles: 45, stock: 10, palette: "crudo", size_mm: [120, 60, 120], weight_g: 290 }
      ),
    ],
  },
  {
    key: "llavero-de-madera",
    workshop: "carpinteria-huancayo",
    drawing: "keyring",
    technique: localized("Calado con sierra de pelo y pirograbado", "Fretwork and pyrography"),
    material: localized(
      "Retazos de nogal y eucalipto, argolla de acero",
      "Walnut and eucalyptus offcuts, steel ring"
    ),
    materials: ["madera", "acero"],
    description: localized(
      "Llavero calado en un retazo de seis milímetros, lijado hasta que no queda arista y marcado al fuego. El agujero lleva un ojalillo de bronce para que la argolla no coma la madera. Se acaba con cera.",
      "A key ring cut from a six-millimetre offcut, sanded until no edge is left and marked with a hot point. A bronze eyelet keeps the ring from eating into the wood. Finished with wax."
    ),
    care: localized(
      "Frotar con cera o aceite de cocina cuando se reseque.",
      "Rub with wax or cooking oil when it dries out."
    ),
    weight_g: 18,
    size_mm: [60, 35, 6],
    variations: [
      variation(
        localized("Llavero de madera en forma de llama", "Llama-shaped wooden key ring"),
        localized(
          "Llama de perfil con las orejas marcadas al fuego.",
          "A llama in profile with its ears burnt in."
        ),
        { soles: 5, stock: 40, palette: "natural", motif: "llama" }
      ),
      variation(
        localized("Llavero de madera en forma de guitarra", "Guitar-shaped wooden key ring"),
        localized(
          "Boca y cuerdas pirograbadas, en homenaje al taller vecino de guitarras.",
          "Sound hole and strings burnt in, a nod to the guitar workshop next door."
        ),
        { soles: 6, stock: 30, palette: "tierra", motif: "guitarra" }
      ),
      variation(
        localized("Llavero de madera con chakana", "Wooden key ring with a chakana"),
        localized(
          "Disco de nogal con una cruz escalonada de eucalipto embutida al ras.",
          "A walnut disc with a stepped cross of eucalyptus inlaid flush."
        ),
        { soles: 8, stock: 25, palette: "carbon" }
      ),
    ],
  },
]
