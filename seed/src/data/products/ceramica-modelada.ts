import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

/** Cast and modelled figures from Lurigancho. */
export const CERAMICA_MODELADA: ProductType[] = [
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
]
