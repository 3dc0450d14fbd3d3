import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const ALFARERIA_CERAMICA: ProductType[] = [
  {
    key: "torito-de-pucara",
    workshop: "ceramica-lurigancho",
    drawing: "torito",
    technique: localized(
      "Vaciado en molde de yeso y pintado a pincel",
      "Cast in a plaster mould and painted by brush"
    ),
    material: localized(
      "Cerámica de baja temperatura, pintura acrílica y barniz mate",
      "Low-fired ceramic, acrylic paint and matt varnish"
    ),
    materials: ["ceramica"],
    description: localized(
      "Torito de Pucará de pie, con la lengua afuera y el lomo adornado, como los que se ponen en pareja sobre los techos de la sierra. Se vacía en molde, se repasa la unión con esponja y se quema a 950 °C; la roseta, el lazo y el enjalme se modelan aparte y se pegan en crudo. Sirve de adorno bajo techo; si va al tejado necesita una capa de barniz más.",
      "A standing Pucará bull with its tongue out and its back adorned, like the pairs set on roofs in the highlands. It is cast, the seam is sponged smooth and it is fired at 950 °C; rosette, ribbon and saddlecloth are modelled apart and joined before firing. For indoors; on a roof it wants one more coat of varnish."
    ),
    care: localized(
      "Limpiar con paño seco. No remojar: la pintura es acrílica.",
      "Wipe with a dry cloth. Do not soak: the paint is acrylic."
    ),
    weight_g: 620,
    size_mm: [190, 80, 170],
    variations: [
      variation(
        localized("Torito de Pucará rojo con espirales", "Red Pucará bull with spirals"),
        localized(
          "Fondo rojo ladrillo, espirales blancas en el lomo y lazo amarillo al cuello.",
          "Brick-red ground, white spirals on the back and a yellow ribbon round the neck."
        ),
        { soles: 35, stock: 14, palette: "cochinilla", motif: "espirales" }
      ),
      variation(
        localized("Torito de Pucará blanco con flores de qantu", "White Pucará bull with qantu flowers"),
        localized(
          "Fondo crudo y ramos de qantu rojo y verde a ambos lados; cuernos en negro.",
          "Unbleached ground with sprays of red and green qantu on both sides; black horns."
        ),
        { soles: 38, stock: 9, palette: "crudo", motif: "flores" }
      ),
      variation(
        localized("Torito de Pucará azul noche", "Midnight-blue Pucará bull"),
        localized(
          "Azul añil casi entero, con puntos dorados puestos con la cabeza de un alfiler.",
          "Indigo almost all over, with gold dots set with the head of a pin."
        ),
        { soles: 38, stock: 7, palette: "anil", motif: "puntos" }
      ),
      variation(
        localized("Pareja de toritos de Pucará chicos", "Pair of small Pucará bulls"),
        localized(
          "Dos toritos de 9 cm, uno ocre y otro verde, que se miran de frente.",
          "Two 9 cm bulls, one ochre and one green, that face each other."
        ),
        { soles: 32, stock: 20, palette: "ocre", motif: "rombos", size_mm: [90, 40, 85], weight_g: 360 }
      ),
      variation(
        localized("Torito de Pucará grande en barro natural", "Large Pucará bull in bare clay"),
        localized(
          "Sin pintura: engobe blanco sobre barro rojo y bruñido con piedra. Mide 30 cm.",
          "Unpainted: white slip on red clay, burnished with a stone. It is 30 cm long."
        ),
        {
          soles: 95,
          stock: 1,
          one_of_a_kind: true,
          palette: "natural",
          motif: "engobe",
          size_mm: [300, 130, 270],
          weight_g: 2100,
        }
      ),
    ],
  },
  {
    key: "futbolista-de-ceramica",
    workshop: "ceramica-lurigancho",
    drawing: "footballer-figure",
    technique: localized("Modelado sobre molde, pintado a mano", "Moulded, finished and painted by hand"),
    material: localized("Cerámica y pintura acrílica", "Ceramic and acrylic paint"),
    materials: ["ceramica"],
    description: localized(
      "Figura de jugador con pelota al pie, de un palmo escaso. El cuerpo sale del molde y la pose se da a mano mientras la arcilla está blanda, así que no hay dos jugadas iguales. Camiseta, medias y cara se pintan con pincel fino.",
      "A player with the ball at his feet, not quite a hand high. The body comes from a mould and the pose is given by hand while the clay is soft, so no two moves are the same. Shirt, socks and face are painted with a fine brush."
    ),
    care: localized(
      "Quitar el polvo con brocha suave. Se apoya mejor sobre superficie plana.",
      "Dust with a soft brush. Stands best on a flat surface."
    ),
    weight_g: 140,
    size_mm: [55, 45, 120],
    variations: [
      variation(
        localized("Futbolista de cerámica blanquirrojo", "Ceramic footballer in white and red"),
        localized(
          "Camiseta blanca con banda roja cruzada; pie derecho sobre la pelota.",
          "White shirt with a red sash; right foot on the ball."
        ),
        { soles: 10, stock: 40, palette: "cochinilla", motif: "banda" }
      ),
      variation(
        localized("Futbolista de cerámica en chalaca", "Ceramic footballer in a bicycle kick"),
        localized(
          "De espaldas en el aire, sostenido por un alambre oculto en la base.",
          "On his back in mid-air, held by a wire hidden in the base."
        ),
        { soles: 15, stock: 12, palette: "qolle", motif: "chalaca", size_mm: [90, 50, 110] }
      ),
      variation(
        localized("Arquero de cerámica volando", "Ceramic goalkeeper in flight"),
        localized(
          "Buzo verde y guantes amarillos, estirado hacia el palo izquierdo.",
          "Green jersey and yellow gloves, stretched towards the left post."
        ),
        { soles: 12, stock: 16, palette: "chilca", motif: "arquero" }
      ),
      variation(
        localized(
          "Futbolista de cerámica con camiseta de barrio",
          "Ceramic footballer in a local team's shirt"
        ),
        localized(
          "Camiseta a rayas azules y blancas, medias caídas y zapatillas de lona.",
          "Blue and white striped shirt, socks rolled down and canvas shoes."
        ),
        { soles: 10, stock: 25, palette: "celeste", motif: "rayas" }
      ),
    ],
  },
  {
    key: "taza-de-alta-temperatura",
    workshop: "alta-temperatura-castro-castro",
    drawing: "mug",
    technique: localized("Torneado y vidriado de alta temperatura", "Wheel-thrown and high-fire glazed"),
    material: localized(
      "Gres con esmalte sin plomo, quema a 1220 °C",
      "Stoneware with lead-free glaze, fired to 1220 °C"
    ),
    materials: ["ceramica"],
    description: localized(
      "Taza de gres de 300 ml con asa tirada a mano y borde afinado para que no gotee. Se tornea, se retornea el pie al día siguiente y se quema dos veces. La base va sin esmalte y pulida, no raya la mesa.",
      "A 300 ml stoneware mug with a pulled handle and a thinned lip that does not drip. It is thrown, its foot is trimmed the next day and it is fired twice. The base is left bare and polished so as not to scratch the table."
    ),
    care: localized(
      "Apta para microondas y lavavajillas. Evitar cambios bruscos de temperatura.",
      "Microwave and dishwasher safe. Avoid sudden changes of temperature."
    ),
    weight_g: 340,
    size_mm: [120, 85, 95],
    variations: [
      variation(
        localized("Taza de gres azul de mar", "Sea-blue stoneware mug"),
        localized(
          "Esmalte azul que se rompe en celeste sobre los anillos del torno.",
          "Blue glaze that breaks to pale blue over the throwing rings."
        ),
        { soles: 28, stock: 18, palette: "anil", motif: "anillos" }
      ),
      variation(
        localized("Taza de gres color arena", "Sand-coloured stoneware mug"),
        localized(
          "Mate por fuera, blanca por dentro, con pecas de hierro.",
          "Matt outside, white inside, with iron speckles."
        ),
        { soles: 26, stock: 22, palette: "crudo", motif: "liso" }
      ),
      variation(
        localized("Taza de gres verde botella", "Bottle-green stoneware mug"),
        localized(
          "Celadón oscuro, translúcido en el canto; asa para tres dedos.",
          "Dark celadon, translucent at the rim; a three-finger handle."
        ),
        { soles: 28, stock: 11, palette: "chilca", motif: "liso" }
      ),
      variation(
        localized("Tacita de café en gres negro", "Black stoneware espresso cup"),
        localized(
          "90 ml, esmalte negro satinado y una línea de ocre en el borde.",
          "90 ml, satin black glaze and one ochre line at the lip."
        ),
        { soles: 18, stock: 30, palette: "carbon", motif: "linea", size_mm: [85, 60, 60], weight_g: 150 }
      ),
      variation(
        localized("Tazón de gres con grecas esgrafiadas", "Stoneware soup mug with incised frets"),
        localized(
          "450 ml; grecas escalonadas rayadas sobre engobe oscuro, una a una.",
          "450 ml; stepped frets scratched one by one through dark slip."
        ),
        { soles: 42, stock: 6, palette: "tierra", motif: "grecas", size_mm: [145, 110, 95], weight_g: 480 }
      ),
    ],
  },
  {
    key: "bowl-de-gres",
    workshop: "alta-temperatura-castro-castro",
    drawing: "bowl",
    technique: localized("Torneado, esmalte por inmersión", "Wheel-thrown, dip-glazed"),
    material: localized("Gres con esmalte sin plomo", "Stoneware with lead-free glaze"),
    materials: ["ceramica"],
    description: localized(
      "Cuenco de pared pareja y pie alto, cómodo para sostener caliente entre las manos. El esmalte se aplica por inmersión en dos tiempos y deja una línea donde los colores se cruzan. Se apila con los de su misma medida.",
      "A bowl of even wall and high foot, easy to hold hot between both hands. The glaze is dipped twice and leaves a line where the colours cross. Stacks with others of its size."
    ),
    care: localized(
      "Lavavajillas y microondas sin problema. No usar en horno con temperatura fuerte.",
      "Dishwasher and microwave safe. Not for a hot oven."
    ),
    weight_g: 430,
    size_mm: [150, 150, 75],
    variations: [
      variation(
        localized("Bowl de gres miel y blanco", "Honey and white stoneware bowl"),
        localized(
          "Miel por fuera y blanco por dentro, con la línea de cruce a la vista.",
          "Honey outside and white inside, with the crossing line on show."
        ),
        { soles: 32, stock: 15, palette: "ocre", motif: "dos-tonos" }
      ),
      variation(
        localized("Bowl de gres turquesa", "Turquoise stoneware bowl"),
        localized(
          "Turquesa de cobre, más intenso en el fondo, donde el esmalte se junta.",
          "Copper turquoise, deeper at the bottom where the glaze pools."
        ),
        { soles: 34, stock: 10, palette: "turquesa", motif: "liso" }
      ),
      variation(
        localized("Ensaladera de gres gris", "Grey stoneware salad bowl"),
        localized(
          "26 cm de boca, gris ceniza con borde sin esmaltar.",
          "26 cm across, ash grey with an unglazed rim."
        ),
        { soles: 79, stock: 4, palette: "carbon", motif: "liso", size_mm: [260, 260, 100], weight_g: 1350 }
      ),
      variation(
        localized(
          "Ensaladera de gres, cruce de tres esmaltes",
          "Stoneware salad bowl, three glazes crossing"
        ),
        localized(
          "Salió de una quema de prueba: añil, miel y blanco se cruzan en estrella. No se repite.",
          "From a test firing: indigo, honey and white cross in a star. It will not be repeated."
        ),
        {
          soles: 110,
          stock: 1,
          one_of_a_kind: true,
          palette: "anil",
          motif: "estrella",
          size_mm: [270, 270, 95],
          weight_g: 1420,
        }
      ),
    ],
  },
  {
    key: "florero-y-jarra-de-gres",
    workshop: "alta-temperatura-castro-castro",
    drawing: "vase",
    technique: localized("Torneado en dos secciones", "Thrown in two sections"),
    material: localized("Gres esmaltado", "Glazed stoneware"),
    materials: ["ceramica"],
    description: localized(
      "Piezas altas que se tornean en dos partes y se unen en cuero duro; por dentro se siente la unión con el dedo. El interior va esmaltado para que no filtre agua.",
      "Tall pieces thrown in two parts and joined leather-hard; a finger feels the join inside. The inside is glazed so that no water seeps through."
    ),
    care: localized(
      "Lavar con escobilla de botellas. Cambiar el agua de las flores cada dos días.",
      "Wash with a bottle brush. Change the flower water every two days."
    ),
    weight_g: 980,
    size_mm: [130, 130, 240],
    variations: [
      variation(
        localized("Florero de gres cuello largo", "Long-necked stoneware vase"),
        localized(
          "Para una sola rama: boca de 2 cm, esmalte blanco quebrado.",
          "For a single branch: a 2 cm mouth, cracked white glaze."
        ),
        { soles: 65, stock: 6, palette: "crudo", motif: "craquelado" }
      ),
      variation(
        localized("Jarra de gres para chicha", "Stoneware jug for chicha"),
        localized(
          "Un litro y medio, pico vertedor y asa ancha; marrón tenmoku.",
          "One and a half litres, pouring lip and broad handle; tenmoku brown."
        ),
        { soles: 85, stock: 5, palette: "tierra", motif: "liso", size_mm: [180, 140, 230], weight_g: 1250 }
      ),
      variation(
        localized("Macetero de gres con plato", "Stoneware flower pot with saucer"),
        localized(
          "16 cm, agujero de drenaje y plato del mismo esmalte verde.",
          "16 cm, drainage hole and a saucer in the same green glaze."
        ),
        {
          soles: 58,
          stock: 8,
          palette: "chilca",
          motif: "acanalado",
          size_mm: [160, 160, 150],
          weight_g: 1100,
        }
      ),
    ],
  },
]
