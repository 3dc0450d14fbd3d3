import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const CALZADO: ProductType[] = [
  {
    key: "zapato-de-cuero",
    workshop: "calzado-huancayo",
    drawing: "shoe",
    technique: localized("Armado en horma y suela cosida", "Lasted, with a stitched sole"),
    material: localized(
      "Cuero de res, forro de badana, suela de cuero y goma",
      "Cowhide, sheepskin lining, leather and rubber sole"
    ),
    materials: ["cuero"],
    description: localized(
      "Zapato de cuero hecho de principio a fin por el mismo taller: corte, aparado, armado y lustre. La suela va cosida además de pegada, con una media suela de goma que se puede cambiar. Calza ancho, como es el pie de la sierra.",
      "A leather shoe made from start to finish in the same workshop: cutting, closing, lasting and polish. The sole is stitched as well as glued, with a rubber half-sole that can be replaced. It fits wide, as highland feet are."
    ),
    care: localized(
      "Betún del color una vez por semana. Rellenar con papel si se mojan.",
      "Polish weekly. Stuff with paper if they get wet."
    ),
    weight_g: 950,
    size_mm: [300, 200, 120],
    options: { title: localized("Talla", "Size"), values: ["38", "39", "40", "41", "42"] },
    variations: [
      variation(
        localized("Zapato de vestir negro", "Black dress shoe"),
        localized("Oxford de puntera recta, cinco ojales.", "A straight-tip Oxford with five eyelets."),
        { soles: 120, stock: 10, palette: "carbon", motif: "oxford" }
      ),
      variation(
        localized("Zapato de vestir marrón picado", "Brown brogue"),
        localized("Picado con sacabocado a mano en puntera y costados.", "Hand-punched on toe and sides."),
        { soles: 135, stock: 8, palette: "tierra", motif: "brogue" }
      ),
      variation(
        localized("Zapato escolar reforzado", "Reinforced school shoe"),
        localized(
          "Puntera doble y contrafuerte duro; negro mate.",
          "Double toe and hard heel counter; matt black."
        ),
        { soles: 65, stock: 25, palette: "carbon", motif: "escolar" }
      ),
    ],
  },
  {
    key: "zapatilla-de-lona",
    workshop: "calzado-huancayo",
    drawing: "shoe",
    technique: localized("Aparado y suela vulcanizada en frío", "Closed uppers and a cold-cemented sole"),
    material: localized("Lona, cuero gamuzado y suela de goma", "Canvas, suede and rubber sole"),
    materials: ["algodon", "cuero"],
    description: localized(
      "Zapatilla liviana con capellada de lona y refuerzos de gamuza cosidos donde dobla el pie. Plantilla acolchada que se saca para lavar.",
      "A light trainer with a canvas upper and suede reinforcements sewn where the foot bends. A padded insole that comes out to wash."
    ),
    care: localized(
      "Cepillo y jabón. No meter a la lavadora por la gamuza.",
      "Brush and soap. No washing machine, because of the suede."
    ),
    weight_g: 620,
    size_mm: [290, 190, 110],
    options: { title: localized("Talla", "Size"), values: ["36", "38", "40", "42"] },
    variations: [
      variation(
        localized("Zapatilla de lona blanca", "White canvas trainer"),
        localized("Blanca con talonera verde.", "White with a green heel."),
        { soles: 35, stock: 24, palette: "crudo", motif: "deportiva" }
      ),
      variation(
        localized("Zapatilla de lona con talón de manta", "Canvas trainer with a woven-cloth heel"),
        localized("Talón de manta wanka y lona negra.", "A heel of Wanka cloth on black canvas."),
        { soles: 49, stock: 16, palette: "qolle", motif: "manta" }
      ),
      variation(
        localized("Zapatilla urbana de gamuza azul", "Blue suede city trainer"),
        localized("Gamuza entera, suela blanca de 2 cm.", "All suede, a white 2 cm sole."),
        { soles: 69, stock: 12, palette: "anil", motif: "urbana" }
      ),
    ],
  },
  {
    key: "botin-de-cuero",
    workshop: "calzado-trujillo",
    drawing: "boot",
    technique: localized("Corte con troquel, aparado y suela cosida", "Die-cut, closed and stitched"),
    material: localized("Cuero graso y suela de caucho", "Oiled leather and rubber sole"),
    materials: ["cuero"],
    description: localized(
      "Botín de caña media con cuero graso de 2 mm, forro transpirable y plantilla de memoria. La suela dentada va pegada y cosida en todo el contorno. Medida peruana.",
      "A mid-height boot in 2 mm oiled leather, with a breathable lining and memory insole. The lugged sole is glued and stitched all round. Peruvian sizing."
    ),
    care: localized(
      "Grasa de caballo cada dos meses. No usar solventes.",
      "Leather grease every two months. No solvents."
    ),
    weight_g: 1250,
    size_mm: [310, 220, 180],
    agreed_pay_soles: 28,
    options: { title: localized("Talla", "Size"), values: ["37", "38", "39", "40", "41", "42"] },
    variations: [
      variation(
        localized("Botín de cuero miel con cordones", "Honey leather lace-up boot"),
        localized("Ocho ojales y lengüeta con fuelle.", "Eight eyelets and a gusseted tongue."),
        { soles: 149, stock: 18, palette: "ocre", motif: "cordones" }
      ),
      variation(
        localized("Botín de cuero negro con elástico", "Black elastic-sided boot"),
        localized("Elástico a los lados y tirador de cinta.", "Elastic sides and a pull tab."),
        { soles: 139, stock: 18, palette: "carbon", motif: "elastico" }
      ),
      variation(
        localized("Botín guinda de taco bajo", "Dark red low-heeled boot"),
        localized("Cierre por dentro y taco forrado de 4 cm.", "Inner zip and a covered 4 cm heel."),
        { soles: 145, stock: 12, palette: "cochinilla", motif: "taco" }
      ),
    ],
  },
  {
    key: "mocasin-de-cuero",
    workshop: "calzado-trujillo",
    drawing: "shoe",
    technique: localized("Costura de ribete hecha a mano", "Hand-sewn apron seam"),
    material: localized("Cuero suave y suela de TR", "Soft leather and TR sole"),
    materials: ["cuero"],
    description: localized(
      "Mocasín con el ribete cosido a mano, puntada por puntada, mojando el hilo. Se amolda en una semana y después se olvida que uno lo lleva puesto.",
      "A moccasin with its apron sewn by hand, stitch by stitch, on damp thread. It shapes itself in a week and after that one forgets it is there."
    ),
    care: localized(
      "Crema neutra. Turnar con otro par para que descanse.",
      "Neutral cream. Alternate with another pair to rest it."
    ),
    weight_g: 720,
    size_mm: [290, 190, 100],
    agreed_pay_soles: 18,
    options: { title: localized("Talla", "Size"), values: ["37", "38", "39", "40", "41"] },
    variations: [
      variation(
        localized("Mocasín de cuero camel", "Camel leather moccasin"),
        localized("Antifaz calado y costura cruda.", "A pierced strap and raw stitching."),
        { soles: 95, stock: 15, palette: "vicuna", motif: "mocasin" }
      ),
      variation(
        localized("Mocasín de cuero azul", "Blue leather moccasin"),
        localized("Con borlas de flecos cortos.", "With short tassels."),
        { soles: 99, stock: 10, palette: "anil", motif: "borlas" }
      ),
    ],
  },
  {
    key: "sandalia-trenzada",
    workshop: "sandalias-chiclayo",
    drawing: "sandal",
    technique: localized(
      "Tiras trenzadas a mano y cosido a la planta",
      "Hand-plaited straps sewn to the footbed"
    ),
    material: localized("Cuero y suela de crepé o de llanta", "Leather and a crepe or tyre sole"),
    materials: ["cuero"],
    description: localized(
      "Sandalia de tiras trenzadas sobre planta de cuero forrada. Las tiras se cosen por debajo y se esconden en una ranura, así que no hay nudo que pisar. Se ajusta con hebilla.",
      "A plaited sandal on a lined leather footbed. The straps are sewn underneath and sunk into a groove, so there is no knot to tread on. Closes with a buckle."
    ),
    care: localized(
      "Dejar secar a la sombra. La llanta se lava sin miedo.",
      "Dry in the shade. The tyre sole can be scrubbed."
    ),
    weight_g: 480,
    size_mm: [270, 180, 80],
    options: { title: localized("Talla", "Size"), values: ["36", "37", "38", "39", "40", "41"] },
    variations: [
      variation(
        localized("Sandalia trenzada color miel", "Honey plaited sandal"),
        localized("Dos trenzas anchas y suela de crepé.", "Two broad plaits and a crepe sole."),
        { soles: 55, stock: 24, palette: "ocre", motif: "trenza" }
      ),
      variation(
        localized("Sandalia negra de suela de llanta", "Black tyre-soled sandal"),
        localized(
          "Cruzada, con suela de llanta recuperada de 8 mm.",
          "Crossed straps with an 8 mm salvaged tyre sole."
        ),
        { soles: 45, stock: 26, palette: "carbon", motif: "cruzada" }
      ),
      variation(
        localized("Sandalia de tiras de colores", "Many-coloured strap sandal"),
        localized("Siete tiras finas, de guinda a mostaza.", "Seven thin straps, from dark red to mustard."),
        { soles: 58, stock: 15, palette: "cochinilla", motif: "tiras" }
      ),
      variation(
        localized("Sandalia repujada con olas", "Tooled sandal with waves"),
        localized("Banda ancha con olas de mar repujadas.", "A broad band tooled with sea waves."),
        { soles: 62, stock: 12, palette: "turquesa", motif: "olas" }
      ),
    ],
  },
]
