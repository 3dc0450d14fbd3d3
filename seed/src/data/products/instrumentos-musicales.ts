import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const INSTRUMENTOS_MUSICALES: ProductType[] = [
  {
    key: "guitarra-criolla",
    workshop: "guitarras-huancayo",
    drawing: "guitar",
    technique: localized(
      "Construcción con barraje en abanico y barniz a muñeca",
      "Fan-braced construction, French polished"
    ),
    material: localized(
      "Tapa de pino abeto, aros y fondo de nogal, mástil de cedro",
      "Spruce top, walnut back and sides, cedar neck"
    ),
    materials: ["madera"],
    description: localized(
      "Guitarra de seis cuerdas de nylon, escala de 650 mm y caja ventilada para música criolla y huaynos. Los aros se doblan al calor sobre un tubo, la tapa lleva siete varillas en abanico y el barniz se da con muñeca en doce manos. Se entrega encordada y afinada.",
      "A six-string nylon guitar, 650 mm scale, with an open body for criollo music and huaynos. The sides are bent over a hot pipe, the top carries seven fan braces and the polish is rubbed on in twelve coats. Delivered strung and in tune."
    ),
    care: localized(
      "Evitar el sol y la calefacción. Aflojar las cuerdas si no se tocará por semanas.",
      "Avoid sun and heating. Slacken the strings if unplayed for weeks."
    ),
    weight_g: 1650,
    size_mm: [1000, 370, 110],
    variations: [
      variation(
        localized("Guitarra criolla de estudio", "Student criollo guitar"),
        localized(
          "Fondo de aliso y roseta de papel; la de aprender, con buena acción.",
          "Alder back and a paper rosette; the one to learn on, with a good action."
        ),
        { soles: 350, stock: 4, palette: "ocre", motif: "roseta" }
      ),
      variation(
        localized("Guitarra criolla de nogal", "Walnut criollo guitar"),
        localized(
          "Nogal macizo en aros y fondo, roseta de maderas incrustadas.",
          "Solid walnut back and sides, rosette of inlaid woods."
        ),
        { soles: 620, stock: 2, palette: "tierra", motif: "roseta" }
      ),
      variation(
        localized("Requinto de doce trastes", "Requinto, twelve frets to the body"),
        localized(
          "Más chica y aguda, escala de 540 mm, para el punteo.",
          "Smaller and higher, 540 mm scale, for picking."
        ),
        { soles: 420, stock: 2, palette: "natural", motif: "roseta", size_mm: [880, 310, 95], weight_g: 1300 }
      ),
      variation(
        localized("Guitarra de concierto con estrella incrustada", "Concert guitar with an inlaid star"),
        localized(
          "Nogal recuperado de un ropero antiguo, roseta de estrella, firmada con código por dentro.",
          "Walnut salvaged from an old wardrobe, star rosette, signed inside with a code."
        ),
        { soles: 1250, stock: 1, one_of_a_kind: true, palette: "cochinilla", motif: "estrella" }
      ),
    ],
  },
  {
    key: "charango",
    workshop: "guitarras-huancayo",
    drawing: "charango",
    technique: localized(
      "Caja vaciada de una sola pieza a gubia",
      "Body hollowed from a single block with a gouge"
    ),
    material: localized("Naranjillo o cedro, tapa de pino", "Naranjillo or cedar, pine top"),
    materials: ["madera"],
    description: localized(
      "Charango de diez cuerdas con caja, mástil y pala de un mismo bloque. Se vacía con gubia hasta dejar paredes de cuatro milímetros, que es donde está el sonido. Afinación temple natural.",
      "A ten-string charango with body, neck and head from one block. It is hollowed with a gouge to walls of four millimetres, which is where the sound lives. Standard tuning."
    ),
    care: localized(
      "Guardar en su funda. Cambiar las cuerdas de a una para no soltar la tensión.",
      "Keep in its case. Change strings one at a time to hold the tension."
    ),
    weight_g: 750,
    size_mm: [660, 200, 90],
    variations: [
      variation(
        localized("Charango de cedro", "Cedar charango"),
        localized(
          "Cedro rojizo, tapa clara y clavijero de metal.",
          "Reddish cedar, pale top and metal tuners."
        ),
        { soles: 290, stock: 3, palette: "tierra", motif: "liso" }
      ),
      variation(
        localized("Charango con sirena tallada", "Charango with a carved mermaid"),
        localized(
          "Una sirena tallada en la pala, como pide la leyenda de quien aprende de noche junto al río.",
          "A mermaid carved on the head, as in the legend of learning at night by the river."
        ),
        { soles: 450, stock: 1, one_of_a_kind: true, palette: "turquesa", motif: "sirena" }
      ),
      variation(
        localized("Charango walaycho chico", "Small walaycho charango"),
        localized(
          "Medio palmo más corto, agudo y brillante; naranjillo claro.",
          "Half a hand shorter, high and bright; pale naranjillo."
        ),
        { soles: 260, stock: 2, palette: "qolle", motif: "liso", size_mm: [560, 170, 80], weight_g: 580 }
      ),
    ],
  },
  {
    key: "zampona-de-cana",
    workshop: "vientos-y-tinyas-juliaca",
    drawing: "zampona",
    technique: localized("Corte, afinación y amarre de caña", "Cane cut, tuned and bound"),
    material: localized("Caña chuqui e hilo encerado", "Chuqui cane and waxed thread"),
    materials: ["carrizo"],
    description: localized(
      "Zampoña de caña, cortada entre nudo y nudo y afinada con lima desde la boca. Los tubos se amarran con dos listones y hilo cruzado; ningún pegamento toca la embocadura. Antes de salir se toca entera junto a otra para oír si bate.",
      "Pan pipes of cane, cut between the joints and tuned with a file from the mouth. The pipes are bound with two slats and crossed thread; no glue touches the rim. Before leaving, each is played through beside another to hear any beating."
    ),
    care: localized(
      "Secar después de tocar. Si se reseca, pasar una gota de aceite de almendras por fuera.",
      "Dry after playing. If the cane dries out, a drop of almond oil outside."
    ),
    weight_g: 240,
    size_mm: [220, 30, 330],
    variations: [
      variation(
        localized("Zampoña malta cromática", "Chromatic malta pan pipes"),
        localized(
          "Tres filas, sol mayor, para quien ya sabe.",
          "Three rows, G major, for those who know how."
        ),
        { soles: 75, stock: 5, palette: "natural", motif: "tres-filas" }
      ),
      variation(
        localized("Siku malta de dos filas", "Two-row malta siku"),
        localized(
          "Ira y arca de seis y siete tubos: se toca entre dos personas.",
          "Ira and arca of six and seven pipes: played by two people."
        ),
        { soles: 48, stock: 10, palette: "ocre", motif: "dos-filas" }
      ),
      variation(
        localized("Zampoña de aprendizaje", "Beginner's pan pipes"),
        localized("Una fila de ocho notas marcadas a fuego.", "One row of eight notes marked by burning."),
        { soles: 20, stock: 22, palette: "crudo", motif: "una-fila", size_mm: [150, 15, 200], weight_g: 90 }
      ),
    ],
  },
  {
    key: "tambor-de-cuero",
    workshop: "vientos-y-tinyas-juliaca",
    drawing: "drum",
    technique: localized("Cuero templado en mojado y tensado con soga", "Skin stretched wet and roped tight"),
    material: localized("Cuero de oveja, triplay curvado y soga", "Sheepskin, bent plywood and rope"),
    materials: ["cuero", "madera"],
    description: localized(
      "Tambor de dos parches con cuero de oveja que conserva algo de lana en el borde. La piel se pone mojada y se tensa con la soga al día siguiente; un rato al sol le sube el tono.",
      "A two-headed drum with sheepskin that keeps some wool at the edge. The skin goes on wet and is tightened with the rope next day; a while in the sun raises its pitch."
    ),
    care: localized(
      "Guardar lejos de la humedad. Ajustar los tensores de cuero en cruz.",
      "Keep away from damp. Tighten the leather sliders crosswise."
    ),
    weight_g: 700,
    size_mm: [240, 240, 120],
    variations: [
      variation(
        localized("Tinya de carnaval", "Carnival tinya drum"),
        localized(
          "24 cm, aro rojo y una cuerda con espinas que vibra en el parche.",
          "24 cm, red hoop and a string of thorns that buzzes on the skin."
        ),
        { soles: 60, stock: 8, palette: "cochinilla", motif: "aro" }
      ),
      variation(
        localized("Bombo legüero del altiplano", "Altiplano bass drum"),
        localized(
          "40 cm de parche, madera teñida de añil, dos mazos incluidos.",
          "40 cm head, wood stained indigo, two beaters included."
        ),
        { soles: 210, stock: 3, palette: "anil", motif: "sogas", size_mm: [400, 400, 480], weight_g: 3800 }
      ),
      variation(
        localized("Wankara de comparsa", "Wankara drum for a street band"),
        localized(
          "30 cm, aro verde con flores pintadas y correa de lana para colgarla al hombro.",
          "30 cm, a green hoop with painted flowers and a woollen shoulder strap."
        ),
        { soles: 145, stock: 5, palette: "chilca", motif: "flores", size_mm: [300, 300, 220], weight_g: 1700 }
      ),
    ],
  },
]
