import { localized } from "../localized"
import type { WorkshopSeed } from "../types"

export const CARVING_METAL_PAINTING: WorkshopSeed[] = [
  {
    handle: "piedra-de-huamanga-ayacucho",
    establishment: "AYC",
    name: localized("Taller de piedra de Huamanga de Ayacucho", "Ayacucho Huamanga stone workshop"),
    craft_line: "talla",
    mode: "own_account",
    techniques: ["desbaste con escofina", "talla a cuchilla", "lijado al agua", "encerado"],
    story: localized(
      "El alabastro blanco se asierra en bloques, se desbasta con escofina y se afina a cuchilla. Al final se lija bajo el agua y se encera hasta que deja pasar la luz.",
      "The white alabaster is sawn into blocks, roughed out with a rasp and refined with a knife. At the end it is sanded under water and waxed until light passes through."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "talla-en-madera-huancayo",
    establishment: "HYO",
    name: localized("Taller de talla en madera de Huancayo", "Huancayo wood carving workshop"),
    craft_line: "talla",
    mode: "own_account",
    techniques: ["talla a gubia", "pulido con cuchilla de vidrio", "acabado en cera de abeja"],
    story: localized(
      "Aliso, cedro y raíz de eucalipto. Se talla a gubia y mazo, sin máquina, y se acaba con cera para que se vea la veta.",
      "Alder, cedar and eucalyptus root. Carved with gouge and mallet, without machines, and finished in wax so that the grain shows."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "mates-burilados-huancayo",
    establishment: "HYO",
    name: localized("Taller de mates burilados de Huancayo", "Huancayo carved gourd workshop"),
    craft_line: "mates-huingos",
    mode: "own_account",
    techniques: ["burilado", "quemado con leño de quinual", "teñido con anilina"],
    story: localized(
      "El mate viene de la costa y se buriló siempre en el valle del Mantaro. Se dibuja sin boceto, directo con el buril, y se sombrea con un leño encendido que se sopla.",
      "The gourd comes from the coast and has long been engraved in the Mantaro valley. One draws without a sketch, straight with the burin, and shades with a glowing stick that is blown on."
    ),
    artisans: 3,
    documented: false,
  },
  {
    handle: "hojalateria-ayacucho",
    establishment: "AYC",
    name: localized("Taller de hojalatería de Ayacucho", "Ayacucho tinwork workshop"),
    craft_line: "metalisteria",
    mode: "own_account",
    techniques: ["corte con tijera", "repujado con punzón", "soldadura de estaño"],
    story: localized(
      "Lámina de hojalata, tijera, punzones y estaño: con eso se hacen marcos, faroles y cruces de techo que brillan sin pintura.",
      "Tinplate, snips, punches and solder: that is all it takes for frames, lanterns and roof crosses that shine without paint."
    ),
    artisans: 3,
    documented: false,
  },
  {
    handle: "metalmecanica-puno",
    establishment: "PNO",
    name: localized("Taller de metalmecánica de Puno", "Puno metal workshop"),
    craft_line: "metalisteria",
    mode: "inpe_workshop",
    techniques: ["forja en frío", "soldadura por arco", "pintura electrostática"],
    story: localized(
      "Se forjan en frío fierros y flejes para la casa. El taller presta el equipo de soldar y cada pieza sale con las rebabas limadas a mano.",
      "Bars and straps are cold-forged for the home. The workshop lends the welding gear and each piece leaves with its burrs filed off by hand."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "alambre-lurigancho",
    establishment: "LUR",
    name: localized("Taller de alambre de Lurigancho", "Lurigancho wire workshop"),
    craft_line: "metalisteria",
    mode: "own_account",
    techniques: ["torcido de alambre", "trenzado de ramas", "montaje en piedra"],
    story: localized(
      "Bonsáis de alambre: cien o más hilos se tuercen juntos para el tronco y se van soltando en ramas. Cada árbol se monta en una piedra de río.",
      "Wire bonsai: a hundred or more strands are twisted together for the trunk and let go one by one into branches. Each tree is set on a river stone."
    ),
    artisans: 2,
    documented: true,
  },
  {
    handle: "pintura-ancon",
    establishment: "AII",
    name: localized("Taller de pintura de Ancón II", "Ancón II painting workshop"),
    craft_line: "pintura",
    mode: "inpe_workshop",
    techniques: ["acrílico sobre lienzo", "pintura sobre tabla", "acuarela"],
    story: localized(
      "Cuatro caballetes y una pared de bocetos. Se pinta de memoria y de fotos: barrios de Lima, mercados, el mar que se huele desde el patio.",
      "Four easels and a wall of sketches. They paint from memory and from photographs: Lima neighbourhoods, markets, the sea that can be smelt from the yard."
    ),
    artisans: 3,
    documented: false,
  },
  {
    handle: "conchas-tumbes",
    establishment: "TMB",
    name: localized("Taller de conchas de Tumbes", "Tumbes shell workshop"),
    craft_line: "recursos-acuicolas",
    mode: "own_account",
    techniques: ["limpieza y pulido de conchas", "mosaico", "incrustación"],
    story: localized(
      "Las valvas son lo que dejan los restaurantes de la zona: se hierven, se blanquean al sol y se clasifican por color antes de pegarlas una junto a otra.",
      "The shells are what local restaurants leave over: boiled, bleached in the sun and sorted by colour before they are set side by side."
    ),
    artisans: 3,
    documented: false,
  },
  {
    handle: "escamas-de-paiche-yurimaguas",
    establishment: "YUR",
    name: localized("Taller de escamas de paiche de Yurimaguas", "Yurimaguas paiche-scale workshop"),
    craft_line: "recursos-acuicolas",
    mode: "own_account",
    techniques: ["curado de escamas", "corte en pétalo", "teñido natural"],
    story: localized(
      "La escama del paiche de piscigranja mide como una cuchara y es dura como uña. Curada y lijada, sirve de pétalo, de lámina y de cuenta.",
      "The scale of the farmed paiche fish is the size of a spoon and as hard as a fingernail. Cured and sanded, it serves as petal, plate or bead."
    ),
    artisans: 2,
    documented: false,
  },
  {
    handle: "resinas-puerto-maldonado",
    establishment: "PMA",
    name: localized("Taller de resinas de Puerto Maldonado", "Puerto Maldonado resin workshop"),
    craft_line: "resinas-naturales",
    mode: "own_account",
    techniques: ["barniz de copal", "encauchado con látex de shiringa", "pulido a muñeca"],
    story: localized(
      "Dos resinas del bosque: el copal, que se disuelve en alcohol y da un barniz dorado, y la leche de shiringa, con la que se impermeabiliza la tela capa por capa.",
      "Two resins of the forest: copal, which dissolved in alcohol makes a golden varnish, and the milk of the shiringa tree, which waterproofs cloth coat by coat."
    ),
    artisans: 3,
    documented: false,
  },
  {
    handle: "vidrio-trujillo",
    establishment: "TRU",
    name: localized("Taller de espejos y vidrio de Trujillo", "Trujillo mirror and glass workshop"),
    craft_line: "vidrio",
    mode: "inpe_workshop",
    techniques: ["corte de vidrio", "cinta de cobre y estaño", "vitrofusión"],
    story: localized(
      "Espejos con marco, vitrales con cinta de cobre y botellas recuperadas que se cortan y se funden en un horno pequeño. Los cantos se pulen al agua, sin excepción.",
      "Framed mirrors, copper-foil stained glass, and salvaged bottles cut and fused in a small kiln. Edges are ground under water, without exception."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "velas-la-libertad",
    establishment: "MTR",
    name: localized("Taller de velas, La Libertad", "Candle workshop, La Libertad"),
    craft_line: "cereria",
    mode: "training",
    techniques: ["baño de cera", "molde", "cera labrada a mano"],
    story: localized(
      "Taller de formación en cerería: velas de baño, de molde y los cirios labrados con flores de cera que se usan en las procesiones del norte.",
      "A candle-making course: dipped and moulded candles, and the tall ones worked with wax flowers that are carried in northern processions."
    ),
    artisans: 3,
    documented: false,
  },
]
