import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const JOYERIA_ORFEBRERIA: ProductType[] = [
  {
    key: "tupu-de-plata",
    workshop: "plateria-cusco",
    drawing: "silver-brooch",
    technique: localized("Repujado y cincelado sobre brea", "Repoussé and chased on pitch"),
    material: localized("Plata 950", "950 silver"),
    materials: ["plata"],
    description: localized(
      "Tupu, el prendedor con que se cierra la lliclla, en plata laminada a mano. La cabeza se repuja por el revés sobre brea tibia y se cincela por el frente; la aguja va soldada y endurecida a martillo. Sirve para chal, solapa o bufanda.",
      "A tupu, the pin that closes a woven shawl, in hand-rolled silver. The head is raised from behind on warm pitch and chased from the front; the pin is soldered and hammer-hardened. For a shawl, lapel or scarf."
    ),
    care: localized(
      "Frotar con paño de plata. Guardar en bolsa cerrada para que no se oscurezca.",
      "Rub with a silver cloth. Keep in a closed bag against tarnish."
    ),
    weight_g: 14,
    size_mm: [35, 4, 95],
    variations: [
      variation(
        localized("Tupu de plata con sol cincelado", "Silver tupu with a chased sun"),
        localized(
          "Sol de doce rayos en el disco y punta lisa.",
          "A twelve-ray sun on the disc and a plain pin."
        ),
        { soles: 120, stock: 4, palette: "crudo", motif: "sol" }
      ),
      variation(
        localized("Tupu de plata con dos picaflores", "Silver tupu with two hummingbirds"),
        localized(
          "Dos picaflores calados frente a una flor, con ojo de turquesa.",
          "Two pierced hummingbirds before a flower, with turquoise eyes."
        ),
        { soles: 165, stock: 2, palette: "turquesa", motif: "picaflor" }
      ),
      variation(
        localized("Prendedor de plata en forma de hoja de coca", "Silver coca-leaf brooch"),
        localized(
          "Hoja de 5 cm con nervadura incisa, apenas curva.",
          "A 5 cm leaf with an incised vein, slightly curved."
        ),
        { soles: 85, stock: 7, palette: "chilca", motif: "hoja", size_mm: [50, 5, 25], weight_g: 8 }
      ),
      variation(
        localized("Tupu antiguo de plata con cadena", "Old-style silver tupu with chain"),
        localized(
          "Par unido por una cadena de eslabones hechos uno a uno, a la manera del siglo XIX.",
          "A pair joined by a chain of links made one by one, in the manner of the 19th century."
        ),
        { soles: 390, stock: 1, one_of_a_kind: true, palette: "natural", motif: "cadena", weight_g: 42 }
      ),
    ],
  },
  {
    key: "aretes-de-plata-con-piedra",
    workshop: "plateria-cusco",
    drawing: "earrings",
    technique: localized("Calado con sierra y engaste en bisel", "Saw-pierced and bezel-set"),
    material: localized("Plata 950 y piedras peruanas", "950 silver and Peruvian stones"),
    materials: ["plata"],
    description: localized(
      "Aretes calados con sierra de pelo y engastados en bisel liso. Los ganchos son de la misma plata, sin níquel. Las piedras se cortan en el taller, así que cada par tiene su veta.",
      "Earrings pierced with a jeweller's saw and set in a plain bezel. The hooks are of the same silver, nickel-free. The stones are cut in the workshop, so each pair has its own vein."
    ),
    care: localized(
      "Quitarlos para nadar. Limpiar con agua tibia y jabón neutro.",
      "Take off to swim. Clean with warm water and mild soap."
    ),
    weight_g: 7,
    size_mm: [18, 4, 40],
    variations: [
      variation(
        localized("Aretes de plata con crisocola", "Silver earrings with chrysocolla"),
        localized(
          "Gota azul verdosa de 12 mm bajo una chakana calada.",
          "A 12 mm blue-green drop below a pierced Andean cross."
        ),
        { soles: 98, stock: 5, palette: "turquesa", motif: "chakana" }
      ),
      variation(
        localized("Aretes de plata con concha de abanico", "Silver earrings with scallop shell"),
        localized(
          "Disco de concha rosada, de las que descarta la cocina, con borde granulado.",
          "A pink shell disc, of the kind kitchens throw away, with a granulated edge."
        ),
        { soles: 110, stock: 4, palette: "rosa", motif: "disco" }
      ),
      variation(
        localized("Aretes de plata martillada", "Hammered silver earrings"),
        localized(
          "Círculo liso de 25 mm con la huella del martillo, sin piedra.",
          "A plain 25 mm circle with the marks of the hammer, no stone."
        ),
        { soles: 65, stock: 10, palette: "crudo", motif: "martillado" }
      ),
    ],
  },
  {
    key: "filigrana-de-plata",
    workshop: "filigrana-piura",
    drawing: "earrings",
    technique: localized(
      "Filigrana de hilo torcido y soldadura en polvo",
      "Filigree of twisted thread with powder solder"
    ),
    material: localized("Hilo de plata 950", "950 silver thread"),
    materials: ["plata"],
    description: localized(
      "Dos hilos de plata de un cuarto de milímetro se tuercen, se aplanan y se enrollan en caracoles que llenan un marco. La soldadura se espolvorea y se funde de un golpe de soplete: si se pasa un segundo, se pierde la pieza.",
      "Two silver threads a quarter of a millimetre thick are twisted, flattened and rolled into scrolls that fill a frame. The solder is dusted on and flows with one breath of the torch: one second too long and the piece is lost."
    ),
    care: localized(
      "Guardar en su caja para no aplastar la filigrana. No usar cepillo.",
      "Keep in its box so as not to crush the filigree. Do not brush."
    ),
    weight_g: 6,
    size_mm: [20, 3, 45],
    variations: [
      variation(
        localized("Dormilonas de filigrana", "Filigree dormilona earrings"),
        localized(
          "La forma de Catacaos: botón, lágrima y tres flecos.",
          "The Catacaos form: button, teardrop and three fringes."
        ),
        { soles: 130, stock: 4, palette: "crudo", motif: "dormilona" }
      ),
      variation(
        localized("Aretes de filigrana en media luna", "Half-moon filigree earrings"),
        localized(
          "Media luna de 3 cm con diez caracoles y una bolita suelta.",
          "A 3 cm half moon with ten scrolls and one hanging bead."
        ),
        { soles: 145, stock: 3, palette: "natural", motif: "media-luna" }
      ),
      variation(
        localized("Aretes de filigrana en flor de algodón", "Cotton-flower filigree earrings"),
        localized(
          "Cuatro pétalos rellenos de hilo, broche de presión.",
          "Four petals filled with thread, push-back fastening."
        ),
        { soles: 115, stock: 5, palette: "celeste", motif: "flor" }
      ),
    ],
  },
  {
    key: "collar-de-plata",
    workshop: "plateria-cusco",
    drawing: "necklace",
    technique: localized("Cadena hecha a mano y dije calado", "Handmade chain with a pierced pendant"),
    material: localized("Plata 950", "950 silver"),
    materials: ["plata"],
    description: localized(
      "Collar de 45 cm con cadena de eslabón redondo hecha a mano y dije calado de un solo recorte. El cierre es un gancho en ese, fácil de abrir con una mano.",
      "A 45 cm necklace with a handmade round-link chain and a pendant pierced from one sheet. The clasp is an S-hook, easy with one hand."
    ),
    care: localized(
      "Paño de plata y bolsa cerrada. Evitar perfume directo.",
      "Silver cloth and a closed bag. Avoid perfume directly on it."
    ),
    weight_g: 12,
    size_mm: [450, 30, 3],
    variations: [
      variation(
        localized("Collar de plata con chakana", "Silver necklace with an Andean cross"),
        localized("Chakana de 22 mm con centro vacío.", "A 22 mm stepped cross with an open centre."),
        { soles: 150, stock: 4, palette: "crudo", motif: "chakana" }
      ),
      variation(
        localized("Collar de plata con ave de Nasca", "Silver necklace with a Nasca bird"),
        localized(
          "El picaflor de las líneas, de 4 cm, en un solo trazo de sierra.",
          "The hummingbird of the lines, 4 cm, in a single saw cut."
        ),
        { soles: 168, stock: 3, palette: "ocre", motif: "nasca" }
      ),
      variation(
        localized("Collar de plata con placa repujada", "Silver necklace with a repoussé plate"),
        localized(
          "Placa de 6 cm con una escena de siembra repujada desde atrás.",
          "A 6 cm plate with a sowing scene raised from behind."
        ),
        { soles: 320, stock: 1, one_of_a_kind: true, palette: "tierra", motif: "siembra", weight_g: 28 }
      ),
    ],
  },
]
