import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const CARPINTERIA: ProductType[] = [
  {
    key: "silla-de-madera",
    workshop: "carpinteria-rio-negro",
    drawing: "chair",
    technique: localized("Ensamble de caja y espiga", "Mortise-and-tenon joinery"),
    material: localized("Madera de tornillo con guía forestal", "Tornillo wood with transport permit"),
    materials: ["madera"],
    description: localized(
      "Silla de comedor sin un solo clavo: las patas y el respaldo van a caja y espiga, encoladas y con tarugo. El asiento se ahueca a cepillo curvo. Llega armada y nivelada.",
      "A dining chair without a single nail: legs and back are mortised, glued and pegged. The seat is hollowed with a curved plane. It arrives assembled and levelled."
    ),
    care: localized(
      "Aceite de linaza dos veces al año. Levantarla, no arrastrarla.",
      "Linseed oil twice a year. Lift it, do not drag it."
    ),
    weight_g: 5200,
    size_mm: [450, 480, 900],
    variations: [
      variation(
        localized("Silla de tornillo con respaldo de barras", "Tornillo chair with a barred back"),
        localized("Cinco barras verticales, acabado natural.", "Five upright bars, natural finish."),
        { soles: 145, stock: 8, palette: "natural", motif: "barras" }
      ),
      variation(
        localized("Silla de tornillo con asiento de soga", "Tornillo chair with a rope seat"),
        localized("Asiento tejido en soga de algodón.", "A seat woven in cotton rope."),
        { soles: 160, stock: 6, palette: "crudo", motif: "soga" }
      ),
      variation(
        localized("Banco alto de bolaina", "High bolaina stool"),
        localized("65 cm, con travesaño para los pies.", "65 cm, with a foot rail."),
        { soles: 95, stock: 10, palette: "ocre", motif: "banco", size_mm: [350, 350, 650], weight_g: 3100 }
      ),
    ],
  },
  {
    key: "mecedora",
    workshop: "carpinteria-cajamarca",
    drawing: "rocking-chair",
    technique: localized("Torneado y asiento tejido", "Turned, with a woven seat"),
    material: localized("Pino de Porcón y fibra o cuero", "Porcón pine and fibre or leather"),
    materials: ["madera"],
    description: localized(
      "Mecedora torneada, probada hasta que se detiene sola sin cabecear. Los arcos se cortan de una tabla y se encolan en dos capas para que no se abran. Se envía en dos bultos y se arma con ocho tornillos.",
      "A turned rocking chair, tested until it comes to rest by itself without pitching. The rockers are cut from a board and glued in two layers so as not to split. Shipped in two parcels, assembled with eight screws."
    ),
    care: localized(
      "Reajustar tornillos al año. Paño húmedo y cera.",
      "Tighten the screws once a year. Damp cloth and wax."
    ),
    weight_g: 9800,
    size_mm: [650, 900, 1050],
    variations: [
      variation(
        localized("Mecedora con asiento de junco", "Rocking chair with a rush seat"),
        localized("Asiento y respaldo de junco trenzado.", "Seat and back of plaited rush."),
        { soles: 320, stock: 4, palette: "natural", motif: "junco" }
      ),
      variation(
        localized("Mecedora con asiento de cuero", "Rocking chair with a leather seat"),
        localized("Cuero marrón clavado con tachas de bronce.", "Brown leather with brass nails."),
        { soles: 380, stock: 3, palette: "tierra", motif: "cuero" }
      ),
      variation(
        localized("Mecedora para niñas y niños", "Child's rocking chair"),
        localized("60 cm de alto, pintada de verde.", "60 cm high, painted green."),
        {
          soles: 120,
          stock: 7,
          palette: "chilca",
          motif: "infantil",
          size_mm: [380, 520, 600],
          weight_g: 3900,
        }
      ),
    ],
  },
  {
    key: "mesa-de-madera",
    workshop: "carpinteria-rio-negro",
    drawing: "table",
    technique: localized("Tablero encolado y patas a caja y espiga", "Glued top and mortised legs"),
    material: localized("Tornillo y congona", "Tornillo and congona wood"),
    materials: ["madera"],
    description: localized(
      "Mesa chica de tablero encolado de tres tablas, con el canto redondeado. Las patas se desarman con tuerca oculta para el envío.",
      "A small table with a three-board glued top and rounded edge. The legs come off with a hidden nut for shipping."
    ),
    care: localized("Posavasos. Lijar y aceitar si se mancha.", "Use coasters. Sand and oil if it stains."),
    weight_g: 8500,
    size_mm: [900, 500, 450],
    variations: [
      variation(
        localized("Mesa de centro de tornillo", "Tornillo coffee table"),
        localized("90 × 50 cm, con repisa baja.", "90 × 50 cm, with a low shelf."),
        { soles: 240, stock: 4, palette: "natural", motif: "repisa" }
      ),
      variation(
        localized("Mesita de noche con gaveta", "Bedside table with a drawer"),
        localized("Gaveta a cola de milano y tirador torneado.", "Dovetailed drawer and a turned knob."),
        { soles: 165, stock: 6, palette: "tierra", motif: "gaveta", size_mm: [450, 380, 550], weight_g: 7200 }
      ),
      variation(
        localized("Mesa de congona de una sola tabla", "Single-board congona table"),
        localized(
          "Canto vivo con la corteza pelada; la tabla decidió la medida.",
          "Live edge with the bark peeled; the board decided the size."
        ),
        {
          soles: 690,
          stock: 1,
          one_of_a_kind: true,
          palette: "ocre",
          motif: "canto-vivo",
          size_mm: [1300, 620, 450],
          weight_g: 19000,
        }
      ),
    ],
  },
  {
    key: "jabonera-de-madera",
    workshop: "carpinteria-cajamarca",
    drawing: "soap-dish",
    technique: localized("Fresado y acabado al aceite de tung", "Routed and tung-oiled"),
    material: localized("Madera de aliso", "Alder wood"),
    materials: ["madera"],
    description: localized(
      "Jabonera con ranuras que drenan y patitas que la levantan del lavatorio. El aceite de tung se da en cuatro manos y se deja curar dos semanas: la madera no se pone negra.",
      "A soap dish with grooves that drain and feet that lift it from the basin. Tung oil goes on in four coats and cures for two weeks: the wood does not blacken."
    ),
    care: localized(
      "Enjuagar y dejar escurrir. Reaceitar a los seis meses.",
      "Rinse and let drain. Re-oil after six months."
    ),
    weight_g: 110,
    size_mm: [130, 85, 30],
    variations: [
      variation(
        localized("Jabonera de aliso con ranuras", "Grooved alder soap dish"),
        localized("Rectangular, siete ranuras.", "Rectangular, seven grooves."),
        { soles: 15, stock: 28, palette: "natural", motif: "ranuras" }
      ),
      variation(
        localized("Jabonera de aliso en forma de hoja", "Leaf-shaped alder soap dish"),
        localized("La nervadura hace de canaleta.", "The veins act as gutters."),
        { soles: 19, stock: 18, palette: "chilca", motif: "hoja" }
      ),
      variation(
        localized("Jabonera y portacepillos de madera", "Wooden soap dish and brush holder"),
        localized("Juego de dos piezas, cuatro cepillos.", "A two-piece set for four brushes."),
        { soles: 32, stock: 10, palette: "ocre", motif: "juego", weight_g: 260 }
      ),
    ],
  },
  {
    key: "reloj-de-madera",
    workshop: "carpinteria-huancayo",
    drawing: "clock",
    technique: localized(
      "Calado con sierra de cinta y máquina de cuarzo",
      "Band-saw fretwork and a quartz movement"
    ),
    material: localized("Retazos de cedro y aguano", "Offcuts of cedar and aguano"),
    materials: ["madera"],
    description: localized(
      "Reloj de pared cortado de retazos de mesa, lijado hasta grano 400 y encerado. La máquina es de cuarzo, silenciosa, y se cambia sin desarmar el reloj.",
      "A wall clock cut from table offcuts, sanded to 400 grit and waxed. The movement is silent quartz and changes without taking the clock apart."
    ),
    care: localized("Una pila AA al año. Paño seco.", "One AA battery a year. Dry cloth."),
    weight_g: 520,
    size_mm: [250, 35, 250],
    variations: [
      variation(
        localized("Reloj de madera con sol calado", "Wooden clock with a pierced sun"),
        localized("Rayos calados y centro de madera clara.", "Pierced rays and a pale wood centre."),
        { soles: 45, stock: 10, palette: "qolle", motif: "sol" }
      ),
      variation(
        localized("Reloj de madera en forma de guitarra", "Guitar-shaped wooden clock"),
        localized("La esfera ocupa la boca de la guitarra.", "The dial sits in the guitar's sound hole."),
        { soles: 55, stock: 8, palette: "tierra", motif: "guitarra", size_mm: [180, 35, 400] }
      ),
    ],
  },
  {
    key: "llavero-y-caja-de-retazo",
    workshop: "carpinteria-huancayo",
    drawing: "keyring",
    technique: localized("Calado y pirograbado", "Fretwork and pyrography"),
    material: localized("Retazos de madera y argolla de acero", "Wood offcuts and a steel ring"),
    materials: ["madera"],
    description: localized(
      "Llavero calado con sierra de arco en retazos de la carpintería. Los detalles se queman con pirógrafo y se sella con cera. Cabe en la palma y no raya el celular.",
      "A key ring fret-sawn from carpentry offcuts. The details are burnt with a hot pen and sealed in wax. It fits in the palm and does not scratch a phone."
    ),
    care: localized("Si se moja, secar y pasar cera.", "If wet, dry and wax."),
    weight_g: 18,
    size_mm: [55, 35, 6],
    variations: [
      variation(
        localized("Llavero de madera de chasqui", "Chasqui wooden key ring"),
        localized("El mensajero corriendo, con su quipu.", "The running messenger with his quipu."),
        { soles: 3, stock: 40, palette: "natural", motif: "chasqui" }
      ),
      variation(
        localized("Llavero de madera con tu inicial", "Wooden key ring with an initial"),
        localized(
          "Letra calada y fondo quemado; la letra se elige en la entrega.",
          "A cut letter on a burnt ground; the letter is chosen on delivery."
        ),
        { soles: 4.5, stock: 40, palette: "tierra", motif: "letra" }
      ),
      variation(
        localized("Llavero de madera de picaflor", "Hummingbird wooden key ring"),
        localized("Alas caladas de 2 mm.", "Pierced 2 mm wings."),
        { soles: 3.5, stock: 36, palette: "turquesa", motif: "picaflor" }
      ),
    ],
  },
  {
    key: "caja-de-madera",
    workshop: "carpinteria-huancayo",
    drawing: "wooden-box",
    technique: localized("Colas de milano y tapa corrediza", "Dovetails and a sliding lid"),
    material: localized("Cedro y tornillo", "Cedar and tornillo"),
    materials: ["madera"],
    description: localized(
      "Caja con esquinas a cola de milano cortadas a serrucho y tapa que corre en ranura. Sin herrajes: no hay nada que se oxide ni que se suelte.",
      "A box with dovetails cut by saw and a lid that slides in a groove. No fittings: nothing to rust and nothing to come off."
    ),
    care: localized(
      "Un poco de vela en la ranura si se atora.",
      "A little candle wax in the groove if it sticks."
    ),
    weight_g: 480,
    size_mm: [220, 140, 90],
    variations: [
      variation(
        localized("Caja de cedro para té", "Cedar tea box"),
        localized("Ocho divisiones con aroma a cedro.", "Eight compartments, scented of cedar."),
        { soles: 48, stock: 9, palette: "ocre", motif: "divisiones" }
      ),
      variation(
        localized("Costurero de madera de dos pisos", "Two-tier wooden sewing box"),
        localized(
          "Bandeja que se levanta y alfiletero en la tapa.",
          "A lift-out tray and a pincushion in the lid."
        ),
        { soles: 60, stock: 6, palette: "rosa", motif: "costura", size_mm: [300, 200, 150], weight_g: 1300 }
      ),
      variation(
        localized("Ajedrez de madera con caja tablero", "Wooden chess in a board box"),
        localized(
          "Incas y españoles torneados y tallados; las treinta y dos piezas se guardan dentro.",
          "Turned and carved Incas and Spaniards; all thirty-two pieces store inside."
        ),
        {
          soles: 180,
          stock: 1,
          one_of_a_kind: true,
          palette: "carbon",
          motif: "ajedrez",
          size_mm: [380, 190, 90],
          weight_g: 2600,
        }
      ),
    ],
  },
]
