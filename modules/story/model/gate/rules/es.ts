import type { Rules } from './rule-ids.ts';

const KIN =
  '(?:madre|padre|padres|madrastra|padrastro|hermanas?|hermanos?|hermanit[ao]s?|tio|tia|tios|primos?|primas?|marido|esposo|hijos?|hijas?|abuelos?|abuelas?|cunad[ao]s?|familias?|gemel[ao]s)';
const TRADE =
  '(?:fabrica|tienda|taller|puesto|campo|finca|negocio|hotel|bar|garaje|molino|tierras?|ladrillera|empresa|rickshaw|taxi|comercio|granja)';
const MAN =
  '(?:hombre|mujer|chico|joven|muchacho|novio|secuestrador|reclutador|traficante|agente|acusad[oa]|culpable|proxeneta|conocido|vecin[oa]|amig[oa]|persona|trabajador|empleado|pariente|obrero)';
const VENUE =
  '(?:centro de (?:belleza|masajes?|belleza y masajes?|acogida de dia|dia)|salon de (?:belleza|masajes?)|spa|burdel(?:es)?|prostibulos?|pension|hotel|bar de alterne|club|casa (?:alquilada|de alquiler)|barrio rojo|zona roja|barrios rojos|zonas rojas)';

export const ES: Rules = {
  'date-day': [
    '(?:el |desde el |hasta el |dia )*{n} de {m}(?: (?:de |del )?\\d{4})?',
    '(?:ayer|anteayer|hoy por la (?:manana|tarde|noche)|esta manana|esta noche|anoche|la semana pasada|esta semana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: pasado)?)',
  ],
  'date-month': [
    '(?:a |hacia |desde )?(?:principios|comienzos|inicios|mediados|finales|fines) de {m}(?: (?:de |del )?\\d{4})?',
    '(?:en|desde|hasta|durante|antes de|despues de|para|de|este|cada) {m}(?: (?:de |del )?\\d{4})?',
    '{m} (?:de |del )\\d{4}',
    '(?:al |cuando )?(?:empezar|comenzar|empezo|comenzo|terminar) {m}',
    '(?:el|este|al) mes (?:pasado|proximo|siguiente)|este mes',
    '(?:en|durante|antes de|despues de|por|tras) (?:la |el )?{f}',
  ],
  'date-quarter': ['(?:el )?(?:primer|segundo|tercer|cuarto|ultimo) trimestre de \\d{4}'],
  'age-list': ['(?:de )?{n}(?:, ?{n})+,? [ye] {n}(?: anos)?', '(?:de )?{n} [ye] {n} anos'],
  'age-range': ['(?:de |entre )(?:los )?{n} (?:y|a) (?:los )?{n} anos(?: de edad)?'],
  age: [
    '(?:de |con |tenia |tiene |cumplio |a los |solo |apenas |unos )+{n} anos(?: de edad)?(?! (?:despues|antes|de (?:trabajo|carcel|prision|relacion)))',
    // Three years, of themselves, are a time.
    '{n} anos de edad|(?<=, ){n} anos(?=[,.;])',
    '(?:a los|con) {n}(?=[,.;])',
  ],
  'place-fine': ['(?:(?:en|de|a|desde|cerca de|hasta) )?{q}'],
  'place-state': ['(?:(?:en|de|a|desde) )?{s}'],
  'place-abroad': ['(?:(?:en|de|a|desde) )?{c}'],
  route: [
    '(?:(?:de|desde|a|hasta|por) )?{p}(?:,? (?:y |e )?(?:luego|despues|finalmente|mas tarde|de alli))*,? (?:a|hasta|hacia|por|via) {p}(?:,? (?:y |e )?(?:luego |despues |finalmente )?(?:a|hasta|hacia) {p})*',
    '(?:(?:de|desde|a|hasta|por) ){p}{z}(?:luego|despues|finalmente|llevo|llevaron|llevada|trasladada|vendida|alli){z}(?:a|hasta|hacia) {p}',
  ],
  duration: [
    '(?:durante |tras |despues de |en |unas |unos |casi |mas de |de |los |las )*{n} (?:largas |largos |intensos )?(?:horas|dias|semanas|meses)(?: (?:de|despues|mas tarde))?',
    '(?:durante|tras|despues de|hace|casi) {n} anos',
    'una (?:semana|quincena) (?:despues|antes)',
  ],
  'family-work': [
    `(?:que )?(?:trabajaba|trabaja|empleado|obrero|trabajador)?(?: ?(?:como obrero |como trabajador )?en )?(?:la |el |una |un )?(?:pequena |pequeno )?${TRADE} (?:de|del) (?:su |sus |la )?(?:padre|madre|padres|tio|hermano|familia)`,
    `(?:su|sus) (?:padre|madre|padres|familia) (?:tiene|tenia|tienen|tenian|vende|vendia|trabaja|trabajaba|es|era|conduce|conducia) (?:una? |en |como )*(?:{a} )?(?:${TRADE}|campesin[oa]s?|obrer[oa]|sastre|conductor|maestr[oa]|carpintero|pescador|costurera)`,
  ],
  recruiter: [
    `(?:un|una|el|la) ${MAN} de {n}(?: anos)?`,
    `(?:un |una |el |la )?(?:conocid[oa]|amig[oa]|vecin[oa]|pariente|emplead[oa]|trabajador) de (?:la |su )(?:familia|padre|madre)`,
    `(?:un|una|el|la|su) (?:camionero|taxista|conductor(?: de (?:camion|autobus|rickshaw))?|companero de clase|profesor|casero|jefe|cunado|padrastro)|lover ?boy`,
    `(?:un|una|el|la) ${MAN} que (?:trabajaba|trabaja|vendia|vende|conducia|vivia|vive|tenia|alquilaba|era dueno){z}(?=[.,;]|$)`,
    'una (?:mujer|senora) (?:mayor|anciana)|un hombre mayor',
  ],
  schooling: [
    '(?:el |en |de )*(?:primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|\\d{1,2}[.º°]?) (?:grado|curso|ano de (?:primaria|secundaria))',
    '(?:el )?(?:grado|curso) {n}',
    '(?:los |sus )?examenes (?:de|en) {m}',
    '(?:una |la |en )*escuela (?:local|publica|municipal|del pueblo|infantil|cercana)',
  ],
  poverty: [
    '(?:muy |tan |extremadamente )?(?:pobres?(?! chic| nin| muj)|pobreza|indigentes?|mendig[oa]s?|chabolas?|barrio marginal)',
    'endeudad[oa]s?|deudas',
    'analfabet[oa]s?',
  ],
  belief: [
    '(?:hindu|musulman[ae]?s?|cristian[oa]s?|dalit|adivasi|brahman|sij|budista|tribal|(?:de )?(?:alta|baja) casta|casta)',
    '(?:seguir|aceptar|conocio|acepto|creer en|sigue) a? ?(?:cristo|jesus|dios)|bautizad[oa]|conversion',
    '(?:dios|jesus|cristo|el senor|ala)',
    'discapacitad[oa]|discapacidad|sord[oa]|cieg[oa]',
  ],
  body: [
    '(?:estaba |quedo |esta )?(?:embarazada|embarazo|aborto|aborto espontaneo|mortinat[oa]|nacio muert[oa]|nacio sin vida|dio a luz|parto|nacimiento de su (?:hij[oa]|bebe))',
    '(?:su |el |la )bebe(?: (?:nacio|murio))?',
    '(?:vih|sida|tuberculosis|sifilis|hepatitis)|enfermedad(?:es)? de transmision sexual',
    'suicidio|suicidarse|violad[oa]s?|violacion|golpes|palizas?|heridas?|lesiones',
    '(?:mala|mal estado de|delicado estado de) salud',
  ],
  hospital: [
    '(?:llevada |trasladada |ingresada |a |en |al |inmediatamente )*(?:un |el |una |la )?(?:hospital|clinica|sala)(?: (?:local|cercano|publico))?(?:[^.!?;]{0,90}?(?:madre|padre|visit[a-z]+|acompanar[a-z]*))?',
    'visitad[oa] (?:solo |unicamente )?por su (?:madre|padre|familia)|operada|cirugia',
  ],
  'case-papers': [
    '(?:fir|denuncia|caso|expediente|causa)(?: (?:n(?:umero|o|º|°)?\\.?))? ?\\d[\\d/ -]*',
    '(?:la |el |un |una )*(?:fir|denuncia policial|acta de acusacion|magistrad[oa]|juez|jueza|tribunal|juzgado|corte|comite de bienestar infantil|libertad bajo fianza|carcel|prision|comisaria|acusad[oa]|culpable)',
    '(?:el|la) fiscal|sus? abogad[oa]s?',
  ],
  'other-people': [
    `(?:su|sus) ${KIN}`,
    '(?:junto a|con) (?:{n} |otras |otros |varias )+(?:chicas|mujeres|ninas|ninos)',
    '{n} (?:chicas|mujeres|ninas) mas',
    '(?:regresad|vuelt|regres|volv)[a-z]+ (?:a|con) sus? familias?',
  ],
  feature: [
    '(?:un |una |su |el |la )*(?:tatuajes?|cicatri(?:z|ces)|lunar|uniforme(?: escolar)?|trenzas?|pelo (?:largo|corto|rizado)|cojera)',
  ],
  venue: [`(?:un |una |el |la |en |los |las )*${VENUE}`],
  'venue-place': [`(?:un |una |el |la |en )*(?:${VENUE}|casa|habitacion) (?:en|de|cerca de) {q}`],
  'partner-place': [
    '(?:un |una |el |la |otra )*(?:grupo|organizacion|ong|asociacion|entidad|equipo|refugio|hogar|centro|escuela|policia|comisaria|unidad)(?: (?:aliada|local|social|de rescate|de mujeres))? (?:de|en|cerca de) {q}',
  ],
  address: [
    '(?:habitacion|piso|casa|parcela|local)(?: (?:n(?:umero|o|º|°)?\\.?))? ?\\d+',
    '(?:calle|avenida|camino) {a},? (?:n(?:umero|o|º|°)?\\.? ?)?\\d+',
    '(?:codigo postal ?)?(?<!\\d)[1-8]\\d{5}(?! (?:personas|mujeres|victimas))',
  ],
  informant: [
    '(?:gracias a |de |por )*(?:un |una |nuestro )*(?:informantes?|confidentes?|sopl[oó]n|soplo|chivatazo)',
    '(?:un|una|su|la|el) (?:vecin[oa]|tender[oa]|cliente|inquilin[oa]|conductor|residente) (?:nos )?(?:aviso|conto|llamo|informo|dijo|alerto|denuncio)',
    '(?:una )?(?:llamada|carta|denuncia|fuente) (?:anonima|secreta)|se hizo pasar por (?:un )?cliente|cliente falso|encubiert[oa]|senuelo',
  ],
  saviour: [
    '(?:nosotros |nuestro equipo |dios |hemos |hemos podido |pudimos |logramos )*(?:salvamos|rescatamos|liberamos|hemos (?:salvado|rescatado|liberado)|salvo|(?:salvar|liberar|rescatar) a)',
    '(?:tres |dos |{n} )?(?:vidas|chicas|ninas|mujeres) (?:salvadas|rescatadas|liberadas)|gran exito|heroes?|angeles|milagro|dar voz a',
  ],
  pity: [
    '(?:esas |estas |esos |las |los |tantas )?(?:pobres|indefens[oa]s?|desamparad[oa]s?|inocentes|desgraciad[oa]s?|destrozad[oa]s?|rot[oa]s|infelices|desafortunad[oa]s?) (?:chicas?|ninas?|ninos?|mujer(?:es)?|criaturas?|almas?|vidas?|pequenas)',
    '(?:desgarrador[a]?|tragicamente|infierno|lagrimas en (?:los|sus) ojos|inocencia (?:perdida|robada))',
  ],
  hurting: [
    '(?:hij[oa]s de )?(?:prostitutas?|prostitucion|putas?|proxenetas?|chulos?|rameras?|esclavas? sexual(?:es)?|comercio sexual|trata de blancas)',
    '(?:vendia|vender|vendian|venden) su(?:s)? cuerpos?',
    '(?:chicas rescatadas|victimas?(?: de (?:la )?(?:trata|explotacion|un burdel|trafico humano))?)',
    'ilegales|mancillada|deshonrada',
  ],
  claim: [
    '(?:todas|todos)(?: ellas| ellos)?[^.!?;]{0,60}(?:a salvo|segur[oa]s|libres|felices|familias|casa)',
    '(?:esta|estan) (?:ahora |ya )?(?:a salvo|segur[oa]s?|estables?|libres?)|ahora esta (?:bien|estable)',
    '{n} ?(?:%|por ciento)|(?:siempre|la mayor organizacion|la primera|la mayoria de las)',
  ],
};
