import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const METALISTERIA: ProductType[] = [
  {
    key: "marco-de-hojalata",
    workshop: "hojalateria-ayacucho",
    drawing: "tin-frame",
    technique: localized(
      "Hojalata cortada, repujada y soldada con estaño",
      "Tinplate cut, embossed and soft-soldered"
    ),
    material: localized("Hojalata nueva y vidrio", "New tinplate and glass"),
    materials: ["hojalata", "vidrio"],
    description: localized(
      "Marco de hojalata recortada a tijera y repujada con punzón sobre plomo. Las flores se sueldan una encima de otra para que proyecten sombra. Lleva vidrio y respaldo, listo para foto o estampa.",
      "A frame of tinplate cut with snips and embossed on lead. The flowers are soldered one over another so that they cast a shadow. It comes with glass and back, ready for a photo or print."
    ),
    care: localized(
      "Paño seco. Cerca del mar, una gota de aceite de cocina evita que se oxide.",
      "Dry cloth. A drop of cooking oil prevents rust near the sea."
    ),
    weight_g: 380,
    size_mm: [220, 30, 280],
    variations: [
      variation(
        localized("Marco de hojalata con gallitos", "Tin frame with cockerels"),
        localized(
          "Dos gallos enfrentados en la cornisa y hojas en los lados.",
          "Two cockerels facing each other on top and leaves at the sides."
        ),
        { soles: 55, stock: 9, palette: "carbon", motif: "gallos" }
      ),
      variation(
        localized("Marco de hojalata en forma de sol", "Sun-shaped tin frame"),
        localized(
          "Redondo, con dieciséis rayos ondulados; foto de 10 cm.",
          "Round, with sixteen wavy rays; a 10 cm photo."
        ),
        { soles: 48, stock: 12, palette: "qolle", motif: "sol", size_mm: [260, 25, 260] }
      ),
      variation(
        localized("Marco de hojalata pintado con flores", "Tin frame painted with flowers"),
        localized(
          "Flores en laca roja y verde translúcida que deja brillar el metal.",
          "Flowers in translucent red and green lacquer that lets the metal shine."
        ),
        { soles: 65, stock: 7, palette: "cochinilla", motif: "flores" }
      ),
      variation(
        localized("Marco de hojalata de tres cuerpos", "Three-part tin frame"),
        localized(
          "Para tres estampas, con dos puertitas laterales y una crestería de sesenta hojas soldadas.",
          "For three prints, with two little side doors and a crest of sixty soldered leaves."
        ),
        {
          soles: 160,
          stock: 1,
          one_of_a_kind: true,
          palette: "crudo",
          motif: "hojas",
          size_mm: [350, 60, 520],
          weight_g: 900,
        }
      ),
    ],
  },
  {
    key: "farol-de-hojalata",
    workshop: "hojalateria-ayacucho",
    drawing: "lantern",
    technique: localized("Hojalata calada con punzón y soldada", "Tinplate pierced and soldered"),
    material: localized("Hojalata y vidrio", "Tinplate and glass"),
    materials: ["hojalata", "vidrio"],
    description: localized(
      "Farol para vela o foco pequeño, de esos que acompañan la Semana Santa de Huamanga. La luz sale por el calado y dibuja en la pared lo que está cortado en la lata.",
      "A lantern for a candle or small bulb, like those that light Holy Week in Huamanga. The light leaves through the pierced pattern and draws on the wall what is cut in the tin."
    ),
    care: localized(
      "Retirar la cera tibia con madera. No dejar encendido sin alguien cerca.",
      "Lift out warm wax with a wooden stick. Do not leave lit unattended."
    ),
    weight_g: 520,
    size_mm: [150, 150, 280],
    variations: [
      variation(
        localized("Farol de hojalata con estrellas", "Tin lantern with stars"),
        localized(
          "Calado de estrellas en las cuatro caras y asa de alambre.",
          "Stars pierced on all four sides and a wire handle."
        ),
        { soles: 60, stock: 8, palette: "anil", motif: "estrellas" }
      ),
      variation(
        localized("Farol de Semana Santa con vidrios de color", "Holy Week lantern with coloured panes"),
        localized("Seis caras con vidrios ámbar y guinda.", "Six sides with amber and dark red panes."),
        {
          soles: 95,
          stock: 4,
          palette: "cochinilla",
          motif: "vidrios",
          size_mm: [200, 200, 340],
          weight_g: 980,
        }
      ),
      variation(
        localized("Portavelas de hojalata en flor", "Tin flower candle holder"),
        localized(
          "Flor abierta de 14 cm; el pétalo de atrás hace de pantalla.",
          "An open 14 cm flower; its back petal acts as a screen."
        ),
        { soles: 25, stock: 20, palette: "qolle", motif: "flor", size_mm: [140, 140, 90], weight_g: 140 }
      ),
    ],
  },
  {
    key: "bonsai-de-alambre",
    workshop: "alambre-lurigancho",
    drawing: "wire-tree",
    technique: localized("Torcido y ramificado de alambre", "Twisted and branched wire"),
    material: localized(
      "Alambre de cobre o aluminio y piedra de río",
      "Copper or aluminium wire and river stone"
    ),
    materials: ["alambre"],
    description: localized(
      "Árbol hecho con hilos de alambre torcidos juntos, sin soldadura: el tronco reúne todos y cada bifurcación suelta unos cuantos hasta que la última ramita es un solo hilo. Las raíces abrazan la piedra y lo sostienen.",
      "A tree of wire strands twisted together without solder: the trunk gathers them all and each fork lets a few go, until the last twig is a single strand. The roots grip the stone and hold it up."
    ),
    care: localized(
      "Soplar el polvo. El cobre se oscurece solo; si se quiere brillante, pasar limón y secar.",
      "Blow off dust. Copper darkens by itself; for a shine, lemon juice and dry."
    ),
    weight_g: 480,
    size_mm: [160, 140, 180],
    variations: [
      variation(
        localized("Bonsái de alambre de cobre inclinado", "Leaning copper wire bonsai"),
        localized(
          "Como empujado por el viento; ciento veinte hilos.",
          "As if pushed by the wind; a hundred and twenty strands."
        ),
        { soles: 45, stock: 8, palette: "ocre", motif: "inclinado" }
      ),
      variation(
        localized("Bonsái de alambre con hojas verdes", "Wire bonsai with green leaves"),
        localized(
          "Cuentas de vidrio verde en las puntas de las ramas.",
          "Green glass beads at the tips of the branches."
        ),
        { soles: 52, stock: 7, palette: "chilca", motif: "hojas" }
      ),
      variation(
        localized("Bonsái de alambre con flores rosadas", "Wire bonsai with pink blossom"),
        localized(
          "Cerezo: cuentas rosadas, tronco oscuro pavonado.",
          "A cherry tree: pink beads and a darkened trunk."
        ),
        { soles: 55, stock: 6, palette: "rosa", motif: "flores" }
      ),
      variation(
        localized("Bonsái de alambre sobre risco", "Wire bonsai on a crag"),
        localized(
          "Raíces de 30 cm que caen por una piedra negra; cuatrocientos hilos.",
          "Roots of 30 cm fall down a black stone; four hundred strands."
        ),
        {
          soles: 180,
          stock: 1,
          one_of_a_kind: true,
          palette: "carbon",
          motif: "risco",
          size_mm: [260, 220, 380],
          weight_g: 2300,
        }
      ),
    ],
  },
  {
    key: "reloj-de-fierro",
    workshop: "metalmecanica-puno",
    drawing: "clock",
    technique: localized(
      "Corte con plasma, forja en frío y pintado al horno",
      "Plasma-cut, cold-forged and powder-coated"
    ),
    material: localized(
      "Plancha de acero de 2 mm y máquina de cuarzo",
      "2 mm sheet steel and a quartz movement"
    ),
    materials: ["acero"],
    description: localized(
      "Reloj de pared cortado en plancha de acero, con los bordes limados y la cara ligeramente abombada a martillo. Máquina de cuarzo silenciosa; usa una pila AA.",
      "A wall clock cut from sheet steel, with filed edges and a face hammered to a slight dome. Silent quartz movement; takes one AA battery."
    ),
    care: localized(
      "Paño seco. Cambiar la pila una vez al año.",
      "Dry cloth. Change the battery once a year."
    ),
    weight_g: 1100,
    size_mm: [300, 40, 300],
    variations: [
      variation(
        localized("Reloj de fierro con totoras del lago", "Steel clock with lake reeds"),
        localized(
          "Tallos de totora calados abajo y una balsa a las tres.",
          "Reed stems pierced below and a boat at three o'clock."
        ),
        { soles: 95, stock: 5, palette: "turquesa", motif: "totora" }
      ),
      variation(
        localized("Reloj de fierro negro con números calados", "Black steel clock with pierced numerals"),
        localized(
          "Doce números cortados, fondo de pared a la vista.",
          "Twelve cut-out numerals with the wall showing through."
        ),
        { soles: 85, stock: 7, palette: "carbon", motif: "numeros" }
      ),
      variation(
        localized("Reloj de fierro con textil de Taquile", "Steel clock with a Taquile textile band"),
        localized(
          "Aro exterior con la secuencia de rombos de una faja.",
          "An outer ring with the diamond sequence of a woven belt."
        ),
        { soles: 98, stock: 4, palette: "cochinilla", motif: "rombos" }
      ),
    ],
  },
]
