import type { WordGroup } from "../../domain/word-group"
import { leads, same } from "./define"

/** Pottery, carved gourds, Huamanga stone, retablos and figures. */
export const CLAY_STONE_AND_GOURD: readonly WordGroup[] = [
  same("ceramica", "cerámica | ceramic | alfarería | pottery"),
  leads("barro", "arcilla | barro | clay", "cerámica | gres"),
  same("gres", "gres | stoneware"),
  same("taza", "taza | mug | cup"),
  leads("jarro", "jarro | pocillo | tacita", "taza"),
  leads("taza-de-cafe", "taza de café | coffee cup | espresso cup", "tacita de café"),
  same("tazon", "tazón | bol | bowl | cuenco"),
  same("ensaladera", "ensaladera | salad bowl | fuente de ensalada"),
  same("macetero", "macetero | maceta | flower pot | flowerpot | planter"),
  same("jarra", "jarra | jug | pitcher"),
  leads("cantaro", "cántaro | porongo", "jarra"),
  same("florero", "florero | jarrón | búcaro | vase"),
  leads("plate", "plate | dish", "plato", "Not the other way round: a soap dish is no plate."),
  same("vaso", "vaso | tumbler | drinking glass"),
  same("torito-de-pucara", "torito de Pucará | toro de Pucará | torito puneño | Pucará bull | Pukara bull"),
  leads("toro", "toro | bull | torito", "torito | torito de Pucará"),
  same("pucara", "Pucará | Pukara"),
  same("futbolista", "futbolista | jugador de fútbol | footballer | soccer player | football player"),
  leads("futbol", "fútbol | soccer | football", "futbolista | arquero de cerámica"),
  same("arquero", "arquero | portero | guardameta | goalkeeper"),
  same("nacimiento", "nacimiento | pesebre | belén | portal de Belén | nativity | nativity scene"),
  leads(
    "navidad",
    "navidad | navideño | christmas | xmas",
    "nacimiento | panetón | adorno para árbol | tree ornament"
  ),
  same(
    "retablo",
    "retablo | cajón de San Marcos | cajón sanmarcos",
    "San Marcos boxes are what retablos come from."
  ),
  leads("altar", "altarpiece | altar portátil | shadow box", "retablo"),
  same(
    "mate-burilado",
    "mate burilado | calabaza burilada | calabaza grabada | engraved gourd | carved gourd"
  ),
  leads(
    "mate-pirograbado",
    "mate pirograbado | mate tallado | mate grabado | calabaza tallada",
    "mate burilado"
  ),
  same(
    "mate",
    "mate | calabaza | gourd | mati | huingo",
    "Huingo is the tree gourd of the north and the jungle."
  ),
  same("burilado", "burilado | burilada | engraved"),
  leads("grabado", "grabado | grabada | pirograbado", "burilado"),
  same(
    "piedra-de-huamanga",
    "piedra de Huamanga | alabastro | alabastro de Huamanga | Huamanga stone | alabaster"
  ),
  same("piedra", "piedra | stone | rumi", "Quechua rumi is stone."),
  leads(
    "figura-de-piedra",
    "figura de piedra | escultura en piedra | escultura de piedra | stone carving | stone sculpture | stone figure",
    "piedra de Huamanga"
  ),
  leads("escultura", "escultura | sculpture | estatuilla", "tallado | tallada | talla | piedra de Huamanga"),
  same("tallado", "tallado | tallada | esculpido | carved | carving"),
  leads("talla", "talla en madera | talla de madera | wood carving | madera tallada", "tallado | carved"),
  same("mascara", "máscara | careta | mask"),
  same("diablada", "diablada | danza de los diablos | devil dance"),
  leads("diablo", "diablo | devil | saqra", "diablada | china diabla"),
  same("huacon", "huacón | huaconada | wakon"),
  same("ukuku", "ukuku | ukuko | pablito"),
  same("miniatura", "miniatura | miniature"),
  same("adorno", "adorno | ornament"),
  leads(
    "decoracion",
    "decoración | adorno de casa | decoration",
    "adorno",
    "-ción words are what people type; the goods say adorno."
  ),
  same("azucarera", "azucarera | azucarero | sugar bowl"),
  same("sonaja", "sonaja | maraca | sonajero | rattle | shaker"),
  same("pachamama", "pachamama | madre tierra | mother earth"),
]
