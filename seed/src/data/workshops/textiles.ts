import { localized } from "../localized"
import type { WorkshopSeed } from "../types"

export const TEXTILES: WorkshopSeed[] = [
  {
    handle: "tejido-a-palitos-junin",
    establishment: "JAU",
    name: localized("Taller de tejido a palitos, Junín", "Hand-knitting workshop, Junín"),
    craft_line: "textileria",
    mode: "own_account",
    techniques: ["hilado a rueca", "tejido a palitos", "teñido con plantas"],
    story: localized(
      "Lana de oveja del valle, hilada a rueca y tejida a palitos: chompas, gorros y guantes pensados para el frío de la altura. El color sale de la chilca, el nogal y la cochinilla.",
      "Sheep's wool from the valley, spun on a wheel and knitted by hand: sweaters, caps and gloves made for mountain cold. The colour comes from chilca, walnut and cochineal."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "bordado-huancayo",
    establishment: "HYO",
    name: localized("Taller de bordado de Huancayo", "Huancayo embroidery workshop"),
    craft_line: "textileria",
    mode: "own_account",
    techniques: ["bordado a mano", "bordado a máquina de pedal", "dibujo con tiza"],
    story: localized(
      "Los fustanes que se lucen en la fiesta de Santiago llevan meses de aguja. El dibujo se traza a tiza sobre la bayeta y se borda con hilo merino, flor por flor.",
      "The petticoats worn at the Santiago festival take months of needlework. The design is chalked on baize and embroidered in merino thread, flower by flower."
    ),
    artisans: 4,
    documented: true,
  },
  {
    handle: "telar-ayacucho",
    establishment: "AYC",
    name: localized("Taller de telar de Ayacucho", "Ayacucho loom workshop"),
    craft_line: "textileria",
    mode: "own_account",
    techniques: ["telar de pedal", "tapiz", "teñido natural"],
    story: localized(
      "Cuatro telares de pedal armados en el establecimiento. La trama se tiñe con cochinilla, molle y añil en ollas de barro, y se teje contando hilos.",
      "Four treadle looms built on site. The weft is dyed with cochineal, molle and indigo in clay pots, and woven by counting threads."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "alpaca-puno",
    establishment: "PNO",
    name: localized("Taller de tejido en alpaca de Puno", "Puno alpaca knitting workshop"),
    craft_line: "textileria",
    mode: "own_account",
    techniques: ["tejido a cinco palitos", "intarsia", "tejido a máquina plana"],
    story: localized(
      "Chullos con figuras tejidos en redondo a cinco palitos finos, y chompas de alpaca en máquina plana rematadas a mano.",
      "Patterned caps knitted in the round on five thin needles, and alpaca sweaters on a flat machine with hand-finished seams."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "munecos-y-bolsos-lima",
    establishment: "MCH",
    name: localized("Taller de muñecos y bolsos de tela, Lima", "Cloth toy and bag workshop, Lima"),
    craft_line: "textileria",
    mode: "own_account",
    techniques: ["patronaje", "costura a máquina", "bordado de caras a mano"],
    story: localized(
      "Muñecos, cojines y bolsos de tela. Las caras se bordan a mano al final, y por eso ningún muñeco mira igual que otro.",
      "Cloth toys, cushions and bags. Faces are embroidered by hand at the end, which is why no two toys look at you the same way."
    ),
    artisans: 4,
    documented: true,
  },
  {
    handle: "crochet-cajamarca",
    establishment: "CJM",
    name: localized("Taller de crochet de Cajamarca", "Cajamarca crochet workshop"),
    craft_line: "textileria",
    mode: "own_account",
    techniques: ["crochet", "punto alto y punto piña", "almidonado"],
    story: localized(
      "Empezó con juegos de baño y hoy teje también caminos de mesa y tapetes. Un solo ganchillo del número 2 pasa de mano en mano desde que abrió el taller.",
      "It began with bathroom sets and now makes table runners and doilies too. One number 2 hook has passed from hand to hand since the workshop opened."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "confecciones-chimbote",
    establishment: "CHB",
    name: localized("Taller de confecciones de Chimbote", "Chimbote garment workshop"),
    craft_line: "textileria",
    mode: "company",
    company_name: "Confecciones Ejemplo S.A.C. (demo)",
    techniques: ["corte en mesa", "remalle y recta", "serigrafía"],
    story: localized(
      "Línea de doce máquinas para polos y mandiles. La empresa entrega tela y moldes; el taller corta, cose, estampa y revisa.",
      "A line of twelve machines for T-shirts and aprons. The company delivers cloth and patterns; the workshop cuts, sews, prints and checks."
    ),
    artisans: 4,
    documented: true,
  },
]
