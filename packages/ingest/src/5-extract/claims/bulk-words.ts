/** What is the most of all, and the nouns for a part that may be: in the patterns of both files on it. */
export const greatest = '(?:largest|biggest|greatest|highest|leading|main)'
export const part = '(?:share|part|portion|proportion|volume|amount|slice|chunk)'
/** "Most of the gas flowed to", "the lion's share of exports goes to": up to the place of the other end. */
const wholeGoes = new RegExp(
  `(?:^|[,;:] (?:and |while |but )?)(?:most|the (?:bulk|majority)|the lion['’]s share|the ${greatest} ${part})\\b(?! (?:growth|increase|rise|decline|drop|fall|gain|jump|new|of (?:what|which|whom|those)))(?:[^,;.]{0,80}?)\\b(?:came|comes|went|goes|flowed|flows|sent|shipped|sold|exported|imported|delivered|arrived|originated|bought|sourced)\\b[^,;.]{0,12}$`,
  'i',
)
/** "came mostly from", "exported most to" */
const mostly =
  /\b(?:imports?|exports?|exported|imported|shipments|purchases|supplies|deliveries)\b[^;.]{0,40}?(?<![,;] ?)\b(?:most|mostly)\s(?:\w+ )?$/i

type Ways = {
  /** What stands before the preposition of the place. */
  readonly whole: readonly RegExp[]
  readonly link: RegExp
  /** Which of the prepositions tell whence. */
  readonly from: RegExp
}

/** How a language says that most of a flow goes to a country, or comes from one. */
export const goesTo: Readonly<Record<string, Ways>> = {
  en: { whole: [wholeGoes, mostly], link: /\b(to|into|from)(?: the)?\s*$/i, from: /from/i },
  // "Die meisten Importe kamen im Juni aus China", "Der Großteil der Exporte ging in die USA"
  de: {
    whole: [
      /(?:^(?:\S+ ){0,4}|[,;:–] (?:und |während )?)(?:die meisten|das meiste|der (?:größte|überwiegende) Teil|der Großteil|ein Großteil)(?!\p{L})(?:[^,;.]|(?<=\d)[,.](?=\d)){0,90}?(?<!\p{L})(?:kam|kamen|kommen|kommt|gingen?|gehen|geht|stammt|stammten?|stammen|floss|flossen|wurden?|exportiert|importiert)(?!\p{L})(?:[^,;.]|(?<=\d)[,.](?=\d)){0,60}$/iu,
      /(?<!\p{L})(?:kam|kamen|gingen?|stammten?|flossen)(?!\p{L})(?:[^,;.]|(?<=\d)[,.](?=\d)){0,30}(?<!\p{L})(?:die meisten|das meiste|der Großteil)(?!\p{L})(?:[^,;.]|(?<=\d)[,.](?=\d)){0,60}$/iu,
    ],
    link: /(?<!\p{L})(nach|in|aus|von)(?: (?:der|den|die|dem|das))?\s*$/iu,
    from: /aus|von/i,
  },
  // "La mayor parte de las importaciones provino de China"
  es: {
    whole: [
      /(?:^(?:\S+ ){0,4}|[,;:] (?:y |mientras que )?)(?:la mayor parte|la mayoría|el grueso)(?!\p{L})(?:[^,;.]|(?<=\d)[,.](?=\d)){0,90}?(?<!\p{L})(?:proced\p{L}+|prov[ei]n\p{L}+|vino|vinieron|llegó|llegaron|fue|fueron|va|van|se dirig\p{L}+|se destin\p{L}+|salió|salieron)(?!\p{L})(?:[^,;.]|(?<=\d)[,.](?=\d)){0,40}$/iu,
    ],
    link: /(?<!\p{L})(a|al|hacia|de|del|desde)(?: (?:la|el|los|las))?\s*$/iu,
    from: /de/i,
  },
  // «Больше всего угля отправлено в Китай», «основная часть импорта поступила из КНР»
  ru: {
    whole: [
      /(?:^(?:\S+ ){0,4}|[,;:—–] (?:а |и |при этом )?)(?:больше всего|основн\p{L}+ (?:часть|объ[её]м\p{L}*|поток)|больш\p{L}+ часть|львин\p{L}+ доля)(?!\p{L})(?:[^,;.]|(?<=\d)[,.](?=\d)){0,100}$/iu,
    ],
    link: /(?<!\p{L})(в|во|на|из|с|со)\s*$/iu,
    from: /^(?:из|со?)/iu,
  },
}
