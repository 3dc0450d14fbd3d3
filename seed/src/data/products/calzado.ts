import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

const SIZE = localized("Talla", "Size")

/** Shoes and boots from Huancayo and Trujillo. */
export const CALZADO: ProductType[] = [
  {
    key: "zapato-de-vestir-huancayo",
    workshop: "calzado-huancayo",
    drawing: "shoe",
    technique: localized("Armado en horma y suela cosida", "Lasted by hand, stitched sole"),
    material: localized("Cuero de res y suela de neolite", "Cowhide and neolite sole"),
    materials: ["cuero"],
    description: localized(
      "Zapato de cuero de flor entera, forrado en badana y montado en horma de madera durante dos días. La suela se pega y además se cose por todo el contorno, de modo que se puede cambiar. El contrafuerte es de suela y no de cartón.",
      "A full-grain leather shoe lined with sheepskin and left on a wooden last for two days. The sole is glued and also stitched all round, so it can be replaced. The heel counter is of leather, not card."
    ),
    care: localized(
      "Lustrar con crema del color; secar a la sombra con papel dentro.",
      "Polish with matching cream; dry in the shade stuffed with paper."
    ),
    weight_g: 950,
    size_mm: [320, 200, 120],
    options: { title: SIZE, values: ["38", "39", "40", "41", "42", "43"] },
    variations: [
      variation(
        localized("Zapato derby de cuero negro", "Black leather derby shoe"),
        localized(
          "Capellada lisa, tres pares de ojalillos y taco de dos centímetros y medio.",
          "Plain vamp, three pairs of eyelets and a two-and-a-half-centimetre heel."
        ),
        { soles: 110, stock: 24, palette: "carbon" }
      ),
      variation(
        localized("Zapato oxford marrón con picado", "Brown brogued oxford shoe"),
        localized(
          "La puntera lleva un picado en espiga hecho con sacabocado, agujero por agujero.",
          "The toe cap is brogued in a wheat-ear pattern with a hand punch, hole by hole."
        ),
        { soles: 135, stock: 18, palette: "tierra" }
      ),
      variation(
        localized("Mocasín de cuero color miel", "Honey-coloured leather loafer"),
        localized(
          "Costura de mocasín levantada a mano y antifaz sin adorno.",
          "A hand-raised apron seam and a plain saddle strap."
        ),
        { soles: 95, stock: 18, palette: "ocre" }
      ),
    ],
  },
  {
    key: "zapatilla-huancayo",
    workshop: "calzado-huancayo",
    drawing: "shoe",
    technique: localized("Aparado a máquina y montado en horma", "Machine closing, lasted by hand"),
    material: localized(
      "Gamuza con lona o bayeta, planta de caucho",
      "Suede with canvas or baize, rubber sole"
    ),
    materials: ["cuero", "tela", "caucho"],
    description: localized(
      "Zapatilla de diario con planta de caucho vulcanizado y plantilla que se saca para lavarla. El corte se cose antes de montar, con doble costura en el talón. La lengüeta va acolchada para los caminos largos.",
      "An everyday trainer with a vulcanised rubber sole and an insole that comes out for washing. The upper is sewn before lasting, with a double seam at the heel. The tongue is padded for long walks."
    ),
    care: localized("Cepillar en seco; lavar la plantilla aparte.", "Brush dry; wash the insole separately."),
    weight_g: 700,
    size_mm: [310, 190, 110],
    options: { title: SIZE, values: ["36", "37", "38", "39", "40", "41", "42"] },
    variations: [
      variation(
        localized("Zapatilla de gamuza azul añil", "Indigo suede trainer"),
        localized(
          "Gamuza teñida en añil, forro de lona y pasadores de algodón crudo.",
          "Indigo-dyed suede, canvas lining and raw cotton laces."
        ),
        { soles: 75, stock: 28, palette: "anil" }
      ),
      variation(
        localized("Zapatilla de bayeta bordada con flores", "Embroidered baize trainer with flowers"),
        localized(
          "Puntera de gamuza y costados de bayeta negra con las flores de los fustanes del valle, cada par distinto.",
          "Suede toe and black baize sides with the flowers of the valley’s petticoats, no two pairs alike."
        ),
        { soles: 98, stock: 14, palette: "cochinilla", motif: "flor" }
      ),
      variation(
        localized("Zapatilla de lona cruda y gamuza", "Raw canvas and suede trainer"),
        localized(
          "Costados de lona doble sin teñir, puntera y talón de gamuza, y pasadores de repuesto.",
          "Sides of undyed double canvas, suede toe and heel, and spare laces."
        ),
        { soles: 35, stock: 35, palette: "crudo" }
      ),
    ],
  },
  {
    key: "botin-huancayo",
    workshop: "calzado-huancayo",
    drawing: "boot",
    technique: localized("Armado en horma y vira cosida", "Lasted by hand, stitched welt"),
    material: localized(
      "Cuero engrasado, forro de lana, suela de caucho",
      "Oiled leather, wool lining, rubber sole"
    ),
    materials: ["cuero", "lana-oveja", "caucho"],
    description: localized(
      "Botín para frío y barro, en cuero engrasado de dos milímetros con lengüeta de fuelle que no deja entrar el agua. La vira se cose con hilo encerado y la suela de caucho lleva taco de surco hondo. Por dentro va con vellón de oveja.",
      "A boot for cold and mud, in two-millimetre oiled leather with a gusseted tongue that keeps water out. The welt is sewn with waxed thread and the rubber sole is deeply cleated. Lined with sheep’s fleece."
    ),
    care: localized(
      "Cepillar el barro seco y dar grasa de caballo una vez al mes.",
      "Brush off dry mud and work in leather grease once a month."
    ),
    weight_g: 1400,
    size_mm: [330, 220, 160],
    options: { title: SIZE, values: ["37", "38", "39", "40", "41", "42", "43"] },
    variations: [
      variation(
        localized("Botín de cuero engrasado con vellón", "Oiled leather boot with fleece"),
        localized(
          "Caña de catorce centímetros y siete pares de ganchos.",
          "Fourteen-centimetre shaft and seven pairs of hooks."
        ),
        { soles: 180, stock: 21, palette: "tierra" }
      ),
      variation(
        localized("Botín negro de caña baja con vellón", "Low black boot with fleece"),
        localized(
          "Caña de diez centímetros y cinco pares de ojalillos, para ciudad y lluvia.",
          "Ten-centimetre shaft and five pairs of eyelets, for town and rain."
        ),
        { soles: 160, stock: 14, palette: "carbon" }
      ),
    ],
  },
  {
    key: "bota-de-seguridad-trujillo",
    workshop: "calzado-trujillo",
    drawing: "boot",
    technique: localized("Corte con troquel, pegado y cosido", "Die-cut, glued and stitched"),
    material: localized(
      "Cuero de res, puntera de acero, planta de caucho",
      "Cowhide, steel toe, rubber sole"
    ),
    materials: ["cuero", "acero", "caucho"],
    description: localized(
      "Bota de trabajo con puntera de acero cubierta y planta que no resbala en piso mojado. El cuero se corta con troquel para que los dos pies salgan iguales, y la planta se pega en caliente y se cose. Cada par pasa por una mesa de control antes de encajarse.",
      "A work boot with a covered steel toe and a sole that holds on wet floors. The leather is die-cut so that both feet match, and the sole is bonded hot and stitched. Every pair goes over a checking table before boxing."
    ),
    care: localized(
      "Limpiar con paño húmedo; cambiar si la puntera recibió un golpe fuerte.",
      "Wipe with a damp cloth; replace after a heavy blow to the toe."
    ),
    weight_g: 1650,
    size_mm: [330, 220, 170],
    options: { title: SIZE, values: ["38", "39", "40", "41", "42", "43", "44"] },
    agreed_pay_soles: 22,
    variations: [
      variation(
        localized("Bota de trabajo con puntera de acero", "Steel-toe work boot"),
        localized(
          "Cuero negro graso y caña acolchada de seis pulgadas.",
          "Black oiled leather and a padded six-inch shaft."
        ),
        { soles: 129, stock: 35, palette: "carbon" }
      ),
      variation(
        localized("Bota de trabajo en nobuk color arena", "Sand nubuck work boot"),
        localized(
          "Nobuk claro, más fresco para la costa, con ojales metálicos sin pintar.",
          "Pale nubuck, cooler for the coast, with unpainted metal eyelets."
        ),
        { soles: 139, stock: 21, palette: "crudo" }
      ),
    ],
  },
]
