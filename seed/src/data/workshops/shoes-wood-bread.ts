import { localized } from "../localized"
import type { WorkshopSeed } from "../types"

export const SHOES_WOOD_BREAD: WorkshopSeed[] = [
  {
    handle: "calzado-huancayo",
    establishment: "HYO",
    name: localized("Taller de calzado de Huancayo", "Huancayo shoe workshop"),
    craft_line: "calzado",
    mode: "own_account",
    techniques: ["corte de cuero", "aparado", "armado en horma", "costura de suela"],
    story: localized(
      "Zapatos y zapatillas hechos de principio a fin: cortar, aparar, montar en horma, coser la suela y lustrar. Quien quiere reparar un par también encuentra quién lo haga.",
      "Shoes and trainers made from start to finish: cutting, closing, lasting, stitching the sole and polishing. Whoever wants a pair repaired will find somebody to do it too."
    ),
    artisans: 4,
    documented: true,
  },
  {
    handle: "calzado-trujillo",
    establishment: "TRU",
    name: localized("Taller de calzado de Trujillo", "Trujillo shoe workshop"),
    craft_line: "calzado",
    mode: "company",
    company_name: "Calzados Ejemplo S.A.C. (demo)",
    techniques: ["corte con troquel", "aparado", "pegado y cosido de suela"],
    story: localized(
      "Trujillo es tierra de zapateros y el taller trabaja para una empresa de la ciudad. La empresa pone hormas y materiales; el pago por par está en el convenio.",
      "Trujillo is a city of shoemakers and the workshop works for a local company. The company provides lasts and materials; the pay per pair is set in the agreement."
    ),
    artisans: 3,
    documented: false,
  },
  {
    handle: "sandalias-chiclayo",
    establishment: "CHI",
    name: localized("Taller de sandalias de Chiclayo", "Chiclayo sandal workshop"),
    craft_line: "calzado",
    mode: "own_account",
    techniques: ["trenzado de tiras", "suela de llanta reciclada", "teñido de cantos"],
    story: localized(
      "Sandalias para el calor de Lambayeque: tiras de cuero trenzadas, planta forrada y suela que puede ser de crepé o de llanta usada.",
      "Sandals for the heat of Lambayeque: plaited leather straps, a lined footbed and a sole of crepe or of used tyre."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "carpinteria-huancayo",
    establishment: "HYO",
    name: localized("Taller de carpintería de Huancayo", "Huancayo carpentry workshop"),
    craft_line: "carpinteria",
    mode: "inpe_workshop",
    techniques: ["ensamble de caja y espiga", "torno", "calado con sierra"],
    story: localized(
      "De un llavero a una puerta, según dicen en el taller. Los retazos de las mesas se vuelven relojes, llaveros y cajas: casi nada se bota.",
      "From a key ring to a door, as they say in the workshop. Offcuts from the tables become clocks, key rings and boxes: almost nothing is thrown away."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "carpinteria-cajamarca",
    establishment: "CJM",
    name: localized("Taller de carpintería de Cajamarca", "Cajamarca carpentry workshop"),
    craft_line: "carpinteria",
    mode: "inpe_workshop",
    techniques: ["torneado", "asiento tejido", "acabado al aceite"],
    story: localized(
      "Mecedoras torneadas en pino de Porcón y accesorios de baño que aguantan el agua. El asiento se teje después, sobre el mueble ya armado.",
      "Rocking chairs turned in Porcón pine and bathroom pieces that stand up to water. The seat is woven afterwards, on the finished frame."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "carpinteria-rio-negro",
    establishment: "RNE",
    name: localized("Taller de carpintería de Río Negro", "Río Negro carpentry workshop"),
    craft_line: "carpinteria",
    mode: "inpe_workshop",
    techniques: ["cepillado", "ensamble de cola de milano", "laqueado"],
    story: localized(
      "Maderas de selva central compradas con guía de transporte forestal: tornillo, bolaina y congona. Se secan tres meses bajo techo antes de cortarlas.",
      "Woods of the central forest bought with their transport permit: tornillo, bolaina and congona. They dry three months under a roof before they are cut."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "turron-san-pedrito-lurigancho",
    establishment: "LUR",
    name: localized("Taller de turrón San Pedrito de Lurigancho", "San Pedrito turrón bakery, Lurigancho"),
    craft_line: "panaderia",
    mode: "inpe_workshop",
    techniques: ["horneado de palitos de masa", "miel de frutas a punto", "prensado en capas"],
    story: localized(
      "El turrón de octubre: palitos de masa con anís y ajonjolí, miel de chancaca con membrillo y piña, y grageas encima. Se hace todo el año por encargo y sin parar desde setiembre.",
      "The nougat of October: fingers of dough with aniseed and sesame, syrup of raw sugar with quince and pineapple, and sweets on top. Made to order all year, and without pause from September."
    ),
    artisans: 3,
    documented: true,
  },
  {
    handle: "panaderia-juliaca",
    establishment: "JUL",
    name: localized("Panadería de Juliaca", "Juliaca bakery"),
    craft_line: "panaderia",
    mode: "inpe_workshop",
    techniques: ["masa madre", "fermentación larga", "horno de ladrillo"],
    story: localized(
      "Horno de ladrillo y madrugada. A casi cuatro mil metros la masa sube rápido y se seca pronto: por eso aquí se trabaja con fermentación lenta y paños húmedos.",
      "A brick oven and early mornings. At almost four thousand metres dough rises fast and dries soon, so here it ferments slowly under damp cloths."
    ),
    artisans: 3,
    documented: true,
  },
]
