import { localized } from "../localized"
import type { WorkshopSeed } from "../types"

export const CERAMICS_LEATHER_FIBRES: WorkshopSeed[] = [
  {
    handle: "ceramica-lurigancho",
    establishment: "LUR",
    name: localized("Taller de cerámica de Lurigancho", "Lurigancho ceramics workshop"),
    craft_line: "alfareria-ceramica",
    mode: "own_account",
    techniques: ["modelado a mano", "molde de yeso", "pintura en frío", "quema a baja temperatura"],
    story: localized(
      "El taller prepara su propia barbotina, vacía en moldes de yeso hechos ahí mismo y pinta a pincel. Empezó con toritos de Pucará; los futbolistas llegaron con un mundial y se quedaron.",
      "The workshop mixes its own slip, casts in plaster moulds made on the spot and paints by brush. It began with Pucará bulls; the footballers arrived with a World Cup and stayed."
    ),
    artisans: 4,
    documented: true,
  },
  {
    handle: "alta-temperatura-castro-castro",
    establishment: "CAS",
    name: localized("Taller de alta temperatura Castro Castro", "Castro Castro high-fire workshop"),
    craft_line: "alfareria-ceramica",
    mode: "inpe_workshop",
    techniques: ["torno", "esmaltes formulados en el taller", "quema a 1220 °C"],
    story: localized(
      "Tres tornos y un horno a gas para vajilla de diario. Los esmaltes se pesan y se anotan en un cuaderno, quema por quema, para que un color se pueda repetir.",
      "Three wheels and a gas kiln for everyday tableware. Glazes are weighed and written down in a notebook, firing by firing, so that a colour can be made again."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "marroquineria-castro-castro",
    establishment: "CAS",
    name: localized("Taller de marroquinería Castro Castro", "Castro Castro small leather goods workshop"),
    craft_line: "cueros-pieles",
    mode: "own_account",
    techniques: ["corte con plantilla", "desbastado", "costura a dos agujas"],
    story: localized(
      "Mesa larga, luz de ventana y pocas herramientas bien afiladas. Aquí se hacen piezas chicas: billeteras, tarjeteros y correas cosidos a dos agujas con hilo encerado.",
      "A long table, window light and a few well-sharpened tools. Small pieces are made here: wallets, card holders and belts, saddle-stitched with waxed thread."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "cuero-chiclayo",
    establishment: "CHI",
    name: localized("Taller de cuero de Chiclayo", "Chiclayo leather workshop"),
    craft_line: "cueros-pieles",
    mode: "own_account",
    techniques: ["repujado", "teñido a mano", "costura a máquina y a mano"],
    story: localized(
      "Bolsos y mochilas de cuero de res curtido en el norte. El repujado se hace en húmedo, con buriles que varios del taller se fabrican de clavos de acero.",
      "Bags and backpacks of cowhide tanned in the north. The tooling is done on wet leather, with punches that several in the workshop make themselves from steel nails."
    ),
    artisans: 4,
    documented: true,
  },
  {
    handle: "junco-lurigancho",
    establishment: "LUR",
    name: localized("Taller de cestería en junco de Lurigancho", "Lurigancho rush basketry workshop"),
    craft_line: "fibras-vegetales",
    mode: "own_account",
    techniques: ["armado de urdimbre", "tejido cruzado", "trenzado de bordes"],
    story: localized(
      "El junco llega en atados desde los humedales de Huacho y se remoja una noche antes de tejer. Es uno de los talleres más grandes: un grupo arma los fondos, otro sube las paredes y otro remata.",
      "The rush arrives in bundles from the wetlands of Huacho and is soaked overnight before weaving. It is one of the largest workshops: one group starts the bases, another raises the sides and a third finishes the rims."
    ),
    artisans: 5,
    documented: true,
  },
  {
    handle: "sombreros-chincha",
    establishment: "CIN",
    name: localized("Taller de sombreros de paja de Chincha", "Chincha straw hat workshop"),
    craft_line: "fibras-vegetales",
    mode: "company",
    company_name: "Sombreros Ejemplo S.A.C. (demo)",
    techniques: ["trenza de paja", "costura de trenza en espiral", "conformado en horma"],
    story: localized(
      "La empresa pone la paja y las hormas; el taller trenza, cose en espiral y da forma al vapor. Cada sombrero pasa por una mesa de control antes de embalarse.",
      "The company supplies straw and blocks; the workshop plaits, sews in a spiral and shapes with steam. Every hat goes over a checking table before it is packed."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "chambira-iquitos",
    establishment: "IQT",
    name: localized("Taller de chambira de Iquitos", "Iquitos chambira workshop"),
    craft_line: "fibras-vegetales",
    mode: "own_account",
    techniques: ["torcido de fibra", "anudado", "teñido con plantas"],
    story: localized(
      "La hoja tierna de la palma chambira se cocina, se seca al sol y se tuerce a mano hasta hacerla hilo. Los colores salen del achiote, el guisador y el huito.",
      "The young leaf of the chambira palm is boiled, dried in the sun and twisted by hand into cord. The colours come from annatto, turmeric and huito fruit."
    ),
    artisans: 3,
    documented: true,
  },
]
