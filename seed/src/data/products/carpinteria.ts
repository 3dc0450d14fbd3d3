import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Furniture from Cajamarca, Río Negro and Huancayo. */
export const CARPINTERIA: ProductType[] = [
  {
    key: "mecedora-torneada",
    workshop: "carpinteria-cajamarca",
    drawing: "rocking-chair",
    technique: localized(
      "Torneado, balancines curvados y asiento tejido",
      "Turning, curved rockers and woven seat"
    ),
    material: localized("Pino de Porcón y cordel de totora o cuero", "Porcón pine with reed cord or leather"),
    materials: ["madera", "totora"],
    description: localized(
      "Mecedora de pino de la cooperativa de Porcón, con patas y travesaños torneados y encolados a espiga. El balancín se saca de una sola tabla siguiendo la veta, para que no se parta. El asiento se teje sobre el mueble armado y toma la forma de quien lo usa.",
      "A rocking chair of pine from the Porcón cooperative, with legs and rungs turned and glued into mortises. Each rocker is cut from one board along the grain so that it does not split. The seat is woven on the finished frame and takes the shape of whoever sits in it."
    ),
    care: localized(
      "Paño seco y una mano de aceite de linaza al año; no dejar a la intemperie.",
      "Dry cloth and one coat of linseed oil a year; do not leave outdoors."
    ),
    weight_g: 9500,
    size_mm: [850, 600, 1050],
    variations: [
      variation(
        localized("Mecedora de pino con asiento de totora", "Pine rocking chair with reed seat"),
        localized(
          "Asiento en cuatro triángulos de cordel de totora y respaldo de siete barrotes.",
          "A seat of four triangles in reed cord and a back of seven spindles."
        ),
        { soles: 390, stock: 4, palette: "natural" }
      ),
      variation(
        localized("Mecedora de pino color nogal", "Walnut-stained pine rocking chair"),
        localized(
          "Teñida con nogalina en dos manos; el asiento de totora queda claro y contrasta.",
          "Stained with two coats of walnut dye; the pale reed seat stands out against it."
        ),
        { soles: 420, stock: 3, palette: "tierra" }
      ),
      variation(
        localized("Mecedora para niños de pino", "Children’s pine rocking chair"),
        localized(
          "A media escala, para niños de dos a seis años, con balancín largo que no se vuelca.",
          "Half size, for children of two to six, with long rockers that will not tip over."
        ),
        { soles: 190, stock: 5, palette: "ocre", size_mm: [520, 380, 620], weight_g: 4200 }
      ),
    ],
  },
  {
    key: "silla-de-comedor",
    workshop: "carpinteria-huancayo",
    drawing: "chair",
    technique: localized("Ensamble de caja y espiga, sin clavos", "Mortise and tenon, without nails"),
    material: localized(
      "Eucalipto y aliso del valle del Mantaro",
      "Eucalyptus and alder from the Mantaro valley"
    ),
    materials: ["madera"],
    description: localized(
      "Silla armada a caja y espiga, con los travesaños a distinta altura para que las espigas no se crucen dentro de la pata. La madera se compra en el valle y se deja secar hasta que deja de torcerse. El respaldo se inclina seis grados, medido con plantilla.",
      "A mortise-and-tenon chair whose rungs meet the legs at different heights so that the tenons do not cross. The wood is bought in the valley and left to dry until it stops twisting. The back leans six degrees, set with a template."
    ),
    care: localized(
      "Limpiar con paño apenas húmedo y encerar dos veces al año.",
      "Wipe with a barely damp cloth and wax twice a year."
    ),
    weight_g: 5200,
    size_mm: [450, 430, 920],
    variations: [
      variation(
        localized("Silla de eucalipto con respaldo de barrotes", "Eucalyptus chair with spindle back"),
        localized(
          "Cinco barrotes rectos y asiento entablado; aguanta el uso diario de un comedor.",
          "Five straight spindles and a board seat; it stands up to daily use at table."
        ),
        { soles: 150, stock: 12, palette: "natural" }
      ),
      variation(
        localized("Silla de aliso con flor calada", "Alder chair with fretwork flower"),
        localized(
          "Respaldo de tabla con una flor de cantuta calada a sierra de pelo.",
          "A board back with a cantuta flower cut out with a fretsaw."
        ),
        { soles: 180, stock: 6, palette: "cochinilla", motif: "flor" }
      ),
      variation(
        localized("Silla alta de eucalipto para barra", "Tall eucalyptus bar chair"),
        localized(
          "Asiento a 75 cm del suelo y apoyapiés reforzado con platina.",
          "Seat 75 cm from the floor and a footrest faced with a metal strip."
        ),
        { soles: 165, stock: 8, palette: "carbon", size_mm: [400, 400, 1050], weight_g: 5800 }
      ),
    ],
  },
  {
    key: "banco-rustico",
    workshop: "carpinteria-rio-negro",
    drawing: "chair",
    technique: localized("Cepillado a mano y patas acuñadas", "Hand planing and wedged legs"),
    material: localized("Tornillo de selva central", "Tornillo wood from the central forest"),
    materials: ["madera"],
    description: localized(
      "Silla baja de tornillo, madera rosada y pesada que la polilla no toca. Las patas atraviesan el asiento y se aprietan con cuñas, de modo que el peso las ajusta más. Se cepilla a mano y se laca en mate.",
      "A low chair of tornillo, a pinkish, heavy wood that woodworm leaves alone. The legs pass through the seat and are wedged, so that weight only tightens them. Planed by hand and lacquered matt."
    ),
    care: localized(
      "Resiste un patio techado; lijar y lacar de nuevo cada tres años.",
      "Stands a covered patio; sand and lacquer again every three years."
    ),
    weight_g: 6400,
    size_mm: [480, 460, 780],
    variations: [
      variation(
        localized("Silla baja de tornillo lacada", "Low lacquered tornillo chair"),
        localized(
          "Respaldo de dos tablas curvadas a cepillo y laca transparente que deja ver el rosado.",
          "A back of two boards hollowed with a plane and clear lacquer that lets the pink show."
        ),
        { soles: 140, stock: 7, palette: "rosa" }
      ),
      variation(
        localized("Silla de tornillo con brazos", "Tornillo armchair"),
        localized(
          "Brazos anchos donde cabe una taza, y asiento cinco centímetros más hondo.",
          "Arms wide enough for a cup, and a seat five centimetres deeper."
        ),
        { soles: 210, stock: 4, palette: "tierra", size_mm: [560, 580, 820], weight_g: 8300 }
      ),
    ],
  },
  {
    key: "mesa-de-selva",
    workshop: "carpinteria-rio-negro",
    drawing: "table",
    technique: localized("Tablero encolado y cola de milano", "Edge-glued top and dovetail joints"),
    material: localized("Tornillo y congona con guía forestal", "Tornillo and congona with transport permit"),
    materials: ["madera"],
    description: localized(
      "Mesa de maderas de selva central que el taller compra con guía de transporte y seca tres meses bajo techo. El tablero se encola alternando el sentido de los anillos para que no se alabee. Los faldones se unen con cola de milano a la vista.",
      "A table of central-forest woods that the workshop buys with a transport permit and dries for three months under a roof. The top is glued with the rings facing alternate ways so that it stays flat. The aprons meet in visible dovetails."
    ),
    care: localized(
      "Usar individuales para lo caliente; renovar la laca cuando pierda brillo.",
      "Use mats under hot dishes; renew the lacquer when it loses its sheen."
    ),
    weight_g: 21000,
    size_mm: [1200, 750, 760],
    variations: [
      variation(
        localized("Mesa de comedor de tornillo para cuatro", "Tornillo dining table for four"),
        localized(
          "Tablero de cinco tablas de tornillo rosado y patas rectas de siete centímetros.",
          "A top of five pinkish tornillo boards on straight seven-centimetre legs."
        ),
        { soles: 620, stock: 3, palette: "tierra" }
      ),
      variation(
        localized("Mesa de centro de congona", "Congona coffee table"),
        localized(
          "Congona clara con una repisa inferior de listones para libros.",
          "Pale congona with a slatted lower shelf for books."
        ),
        { soles: 340, stock: 4, palette: "crudo", size_mm: [900, 500, 420], weight_g: 12500 }
      ),
      variation(
        localized("Mesa de noche de tornillo con cajón", "Tornillo bedside table with drawer"),
        localized(
          "Cajón con cola de milano por los cuatro lados y tirador torneado de congona.",
          "A drawer dovetailed on all four sides with a turned congona knob."
        ),
        { soles: 230, stock: 6, palette: "ocre", size_mm: [420, 380, 580], weight_g: 7600 }
      ),
      variation(
        localized("Mesa única de raíz de tornillo", "One-off table of tornillo root"),
        localized(
          "Tablero cortado de una raíz, con el borde irregular conservado y las grietas rellenas de resina y aserrín.",
          "A top cut from one root, its irregular edge kept and its cracks filled with resin and sawdust."
        ),
        {
          soles: 780,
          stock: 1,
          one_of_a_kind: true,
          palette: "natural",
          size_mm: [1050, 640, 450],
          weight_g: 26000,
        }
      ),
    ],
  },
]
