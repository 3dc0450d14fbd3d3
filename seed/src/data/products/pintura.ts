import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const PINTURA: ProductType[] = [
  {
    key: "acrilico-sobre-lienzo",
    workshop: "pintura-ancon",
    drawing: "painting",
    technique: localized(
      "Acrílico sobre lienzo imprimado en el taller",
      "Acrylic on canvas primed in the workshop"
    ),
    material: localized(
      "Lienzo de algodón, bastidor de pino, acrílico",
      "Cotton canvas, pine stretcher, acrylic"
    ),
    materials: ["algodon", "madera"],
    description: localized(
      "Cuadro en acrílico sobre lienzo tensado y preparado con tres manos de imprimante. Se pinta por capas, del fondo al frente, y se protege con barniz satinado. Los cantos van pintados: no necesita marco.",
      "An acrylic on canvas stretched and prepared with three coats of primer. It is painted in layers, back to front, and protected with satin varnish. The edges are painted: it needs no frame."
    ),
    care: localized(
      "Colgar lejos del sol directo. Quitar el polvo con paño seco.",
      "Hang away from direct sun. Dust with a dry cloth."
    ),
    weight_g: 900,
    size_mm: [500, 30, 400],
    variations: [
      variation(
        localized("Cuadro de callejón limeño", "Painting of a Lima alley"),
        localized(
          "Ropa tendida, macetas en latas y luz de las cinco; 50 × 40 cm.",
          "Washing on the line, plants in tins and five o'clock light; 50 × 40 cm."
        ),
        { soles: 180, stock: 1, one_of_a_kind: true, palette: "ocre", motif: "callejon" }
      ),
      variation(
        localized("Cuadro de la caleta de pescadores", "Painting of the fishermen's cove"),
        localized(
          "Botes azules en neblina y un perro en la orilla; 60 × 40 cm.",
          "Blue boats in the mist and a dog on the shore; 60 × 40 cm."
        ),
        {
          soles: 220,
          stock: 1,
          one_of_a_kind: true,
          palette: "celeste",
          motif: "caleta",
          size_mm: [600, 30, 400],
        }
      ),
      variation(
        localized("Cuadro de puesto de flores", "Painting of a flower stall"),
        localized(
          "Cartuchos y gladiolos pintados a espátula, con relieve.",
          "Arum lilies and gladioli painted with a knife, in relief."
        ),
        { soles: 195, stock: 1, one_of_a_kind: true, palette: "rosa", motif: "flores" }
      ),
      variation(
        localized("Cuadro de cerro con luces", "Painting of a hillside with lights"),
        localized(
          "Un cerro de Lima de noche: cada ventana es un toque de pincel.",
          "A Lima hill by night: every window is one touch of the brush."
        ),
        { soles: 210, stock: 1, one_of_a_kind: true, palette: "anil", motif: "cerro" }
      ),
    ],
  },
  {
    key: "tabla-pintada",
    workshop: "pintura-ancon",
    drawing: "painting",
    technique: localized(
      "Pintura sobre tabla con plantilla y pincel fino",
      "Painted on board by stencil and fine brush"
    ),
    material: localized("Tabla de pino, pintura acrílica y barniz", "Pine board, acrylic and varnish"),
    materials: ["madera"],
    description: localized(
      "Tabla de pino lijada y pintada a mano en tandas cortas, con el mismo dibujo y otros colores cada vez. Trae colgador. Resiste un golpe de cocina mejor que un lienzo.",
      "A sanded pine board painted by hand in short runs, the same drawing in new colours each time. It has a hanger. It stands a knock in the kitchen better than canvas does."
    ),
    care: localized("Limpiar con paño apenas húmedo.", "Wipe with a barely damp cloth."),
    weight_g: 450,
    size_mm: [300, 18, 200],
    variations: [
      variation(
        localized("Tabla pintada con letra chicha", "Board painted in chicha lettering"),
        localized(
          '"Aquí se come rico" en letras fosforescentes con sombra negra.',
          '"Aquí se come rico" (good food here) in neon letters with a black shadow.'
        ),
        { soles: 45, stock: 12, palette: "rosa", motif: "chicha" }
      ),
      variation(
        localized("Tabla pintada con microbús", "Board painted with a city bus"),
        localized(
          "El micro de la ruta de siempre, de perfil, con pasajeros en las ventanas.",
          "The everyday bus in profile, with passengers at the windows."
        ),
        { soles: 48, stock: 9, palette: "qolle", motif: "micro" }
      ),
      variation(
        localized("Tabla pintada con pelícanos", "Board painted with pelicans"),
        localized(
          "Tres pelícanos sobre un poste, cielo gris de invierno.",
          "Three pelicans on a post, a grey winter sky."
        ),
        { soles: 42, stock: 10, palette: "celeste", motif: "pelicanos" }
      ),
    ],
  },
  {
    key: "acuarela-enmarcada",
    workshop: "pintura-ancon",
    drawing: "painting",
    technique: localized("Acuarela sobre papel de algodón", "Watercolour on cotton paper"),
    material: localized("Papel de 300 g, marco de pino y vidrio", "300 g paper, pine frame and glass"),
    materials: ["papel", "vidrio"],
    description: localized(
      "Acuarela pequeña, pintada de una sola sentada para que el agua no seque antes de tiempo. Va con paspartú y marco de pino hecho en la carpintería del mismo establecimiento.",
      "A small watercolour, painted in one sitting so that the water does not dry too soon. It comes with a mount and a pine frame made in the carpentry of the same establishment."
    ),
    care: localized(
      "No colgar en el baño ni frente a la ventana.",
      "Do not hang in a bathroom or opposite a window."
    ),
    weight_g: 620,
    size_mm: [260, 20, 210],
    variations: [
      variation(
        localized("Acuarela de papas nativas", "Watercolour of native potatoes"),
        localized(
          "Siete papas, con su nombre escrito a lápiz debajo.",
          "Seven potatoes, each with its name pencilled below."
        ),
        { soles: 70, stock: 4, palette: "morado", motif: "papas" }
      ),
      variation(
        localized("Acuarela de olas en Ancón", "Watercolour of waves at Ancón"),
        localized(
          "Dos franjas de azul y el papel en blanco haciendo de espuma.",
          "Two bands of blue, with bare paper for the foam."
        ),
        { soles: 65, stock: 5, palette: "anil", motif: "olas" }
      ),
      variation(
        localized("Acuarela de cocina a leña", "Watercolour of a wood-fire kitchen"),
        localized("Ollas tiznadas y humo; marco oscuro.", "Sooty pots and smoke; dark frame."),
        { soles: 70, stock: 3, palette: "tierra", motif: "cocina" }
      ),
    ],
  },
]
