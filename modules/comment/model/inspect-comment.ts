/** What stands out in a stranger's words besides what the gate finds. `hard`: it is not shown while it stands there. */
export const MARK_CODES = ['link', 'phone', 'mail', 'contact-offer', 'hate', 'self-harm', 'danger'] as const;
export type MarkCode = (typeof MARK_CODES)[number];
export type Mark = { code: MarkCode | string; from: number; to: number; hard: boolean };

type Rule = { code: MarkCode; hard: boolean; of: RegExp };

const word = (some: string) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${some})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');

/**
 * Words of four languages that a moderator must see. Long lists of insults would be a collection of them: these are the
 * stems that our readers' worlds use against women who were sold.
 */
const RULES: readonly Rule[] = [
  {
    code: 'link',
    hard: true,
    of: /(?:https?:\/\/|www\.)\S{1,500}|(?<![a-z0-9-])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,5}\.(?:com|org|net|in|io|me|ru|info|biz|xyz|link|app|co)\b\S{0,500}/giu,
  },
  {
    code: 'mail',
    hard: true,
    of: /(?:(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}|[\p{L}\p{N}])\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\p{N}-]{1,63}\.){1,5}[\p{L}]{2,24}/giu,
  },
  { code: 'phone', hard: true, of: /(?<![\p{N}])\+?[\p{Nd}](?:[\s().-]?[\p{Nd}]){7,14}(?![\p{N}])/giu },
  {
    code: 'contact-offer',
    hard: true,
    of: word(
      [
        '(?:call|text|message|dm|write to|write|contact|reach|whatsapp|phone) me',
        'my (?:number|whatsapp|telegram|instagram|insta)',
        '(?:i (?:can|could|will|would like to|want to) )?(?:meet|visit|adopt|marry|see) (?:her|them|these girls|this girl)',
        '(?:meet|contact) (?:with )?me',
        'give me her (?:number|address|name)',
        'where (?:does she live|is she now|can i (?:meet|find|see) her)',
        'whats ?app|telegram|signal number',
        'मुझे (?:फ़ोन|फोन|कॉल|मैसेज|संदेश) (?:करो|करें|करना)',
        '(?:उस|इस|उन)(?:से|को)? (?:मिलना|मिलने)(?: चाहता| चाहती)?',
        'व्हाट्स ?ए?प|टेलीग्राम',
        'मला (?:फोन|कॉल|मेसेज|संदेश) करा',
        '(?:तिला|तिच्याशी|त्यांना) भेटायच[ें]|तिला भेटू',
        '(?:ll[aá]mame|escr[ií]beme|cont[aá]ctame|mi n[uú]mero|mi whatsapp)',
        '(?:quiero|puedo|quisiera) (?:conocerla|verla|visitarla|adoptarla|casarme con ella)',
      ].join('|'),
    ),
  },
  {
    code: 'hate',
    hard: true,
    of: word(
      [
        'whores?|sluts?|hookers?|prostitutes? deserve|she (?:asked for it|deserved it|wanted it)|they (?:asked for it|deserve it)',
        '(?:those|these|filthy|dirty) (?:people|muslims|hindus|christians|dalits|nepalis|bangladeshis) (?:should|are|deserve)',
        'kill (?:them|her|him|all)|should be (?:hanged|killed|burnt|shot)|subhuman|vermin',
        'रंडी|वेश्या|छिनाल|कुलटा|इसी लायक|मार डालो|फाँसी दो|फांसी दो',
        'रांड|छिनाल|वेश्या|हीच लायकी|ठार मारा',
        'putas?|zorras?|rameras?|se lo (?:busc[oó]|merec[ií]a|merece)|m[aá]tenlos|merecen morir',
      ].join('|'),
    ),
  },
  {
    code: 'self-harm',
    hard: false,
    of: word(
      [
        '(?:i )?(?:want|wish|going) to (?:die|end it|end my life)|kill myself|hurt myself|no reason to live|suicid(?:e|al)|i cannot go on',
        'मर(?:ना)? (?:चाहता|चाहती|जाऊँ|जाऊं)|आत्महत्या|जीना नहीं चाहत[ाी]|अपनी जान',
        'आत्महत्या|मरायच[ंे] आहे|जगायचं नाही|जगावंसं वाटत नाही',
        'suicid(?:io|arme)|quiero morir|matarme|no quiero vivir',
      ].join('|'),
    ),
  },
  {
    code: 'danger',
    hard: false,
    of: word(
      [
        'i know (?:a girl|someone|somebody|a woman|a child|where)|(?:is|are) being (?:held|kept|sold|beaten)|they (?:took|sold|keep|hold) (?:my|her|a)',
        '(?:help|save) (?:me|her|my (?:sister|daughter|friend))|my (?:sister|daughter|cousin|friend) (?:is|was|has been) (?:missing|taken|sold)|locked (?:up|in)',
        'मेरी (?:बहन|बेटी|सहेली)|बेच दिया|बंद (?:करके|कर) रखा|मदद कीजिए|बचाइए|बचाओ',
        'माझी (?:बहीण|मुलगी|मैत्रीण)|विकल[ेंंी]|कोंडून|मदत करा|वाचवा',
        'mi (?:hermana|hija|amiga)|la (?:tienen|vendieron|encerraron)|ay[uú]d(?:a|e)(?:me|nme|la|nla)|conozco a una',
      ].join('|'),
    ),
  },
];

/** The places in a stranger's words that a moderator must see, in the order of the text. */
export function inspectComment(words: string): Mark[] {
  const found = RULES.flatMap(({ code, hard, of }) =>
    [...words.matchAll(of)].map((match) => ({ code, hard, from: match.index, to: match.index + match[0].length })),
  );
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Addresses of other places do not reach anybody: what a reader sends is kept without them. */
export function withoutLinks(words: string): string {
  const link = RULES[0]?.of ?? /$^/;
  return words
    .replaceAll(link, '')
    .replaceAll(/[^\S\n]{2,}/g, ' ')
    .trim();
}
