import type { Rules } from './rule-ids.ts';

const KIN =
  '(?:(?:step|foster|grand|elder |younger |older |little |big )?(?:mother|father|parents?|sisters?|brothers?|siblings?|aunt|uncle|cousins?|husband|son|daughter|in-laws)|mothers|fathers|children|twins?|famil(?:y|ies))';
const HER = '(?:her|his|their|the|a|an|my)';
const TRADE =
  '(?:factory|shop|stall|farm|field|workshop|business|tea stall|hotel|dhaba|garage|mill|rickshaw|taxi|land|fields|brick kiln|kiln|tailoring|store|company)';
const BAD_MAN =
  '(?:man|men|boy|boyfriend|youth|lover|kidnapp?er|recruiter|trafficker|agent|accused|culprit|pimp|acquaintance|neighbou?r|colleague|person|woman|friend|relative|worker)';

export const EN: Rules = {
  'date-day': [
    "(?:on |by |since |until |of |the )*{n}(?:st|nd|rd|th)?(?: of)? {m}(?:,? (?:of )?\\d{4}| '?\\d{2}(?! ))?",
    '(?:on |by |since |until )?{m} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?(?! {m})',
    '(?:yesterday|earlier today|this morning|this evening|tonight|last night|the day before yesterday|last week|this week|(?:on|last|this|next) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|evening|night))?)',
  ],
  'date-month': [
    '(?:the )?(?:(?:as|when|before|after) {m} (?:began|started|ended|came))',
    '(?:(?:at|by|from|since|in|until|till|of|during|around|before|after) )?(?:(?:the )?(?:early|mid|late|middle of|end of|beginning of|start of)[- ])?{m},? (?:of )?\\d{4}',
    '(?:at |by |since |in )?(?:(?:the )?(?:early|mid|late|middle of|end of|beginning of|start of)[- ]){m}',
    '(?:in|by|since|until|till|of|during|around|before|after|from|last|this|next|every) {m}(?! (?:be|have|not|god))',
    '(?:at|in|by) the (?:beginning|start|end|middle) of (?:the )?(?:month|{m})',
    '(?:last|this|next) month',
    '(?:(?:just|a day|a week|two days|days|weeks) )?(?:on|at|during|before|after|around|by) {f}',
  ],
  'date-quarter': ['(?:the )?(?:first|second|third|fourth|last) quarter of \\d{4}', 'q[1-4] \\d{4}'],
  'age-list': [
    '(?:aged |ages |of |between )?{n}(?:, ?{n})+,? (?:and|&|or) {n}(?: years?(?: old| of age)?)?',
    '(?:aged|ages) {n} (?:and|&|or) {n}',
    '(?:of|aged|ages)? ?{n},? (?:and|&) {n} years?(?: old| of age)',
  ],
  'age-range': [
    '(?:aged |ages |of )?(?:between|from) {n} (?:and|to|-) {n} years?(?: old| of age)?',
    'aged (?:between |from )?{n} ?(?:to|-|–|and) ?{n}',
  ],
  age: [
    '(?:of |a |an |only |just |barely )*{n}[- ]years?[- ](?:olds?|of age)',
    '(?:aged?|age of|at the age of|at age) (?:only |just |about |barely )?{n}',
    '(?<=(?:was|is|turned|turning|only|just|barely|about) )(?!one){n}(?= (?:and|when|at the time|then|years|but)|[.,;:!?]|$)',
    'at (?:only |just )?{n} years',
    '{n}(?:-| )?(?:yo|yrs?|yr[- ]olds?)',
    '(?:a |the )?(?:man|woman|girl|boy|child|person|baby|daughter|son|sister|brother) of {n}',
  ],
  'place-fine': ['(?:(?:in|at|from|near|around|outside|to|of) )?(?:the )?{q}'],
  'place-state': ['(?:(?:in|from|to) )?{s}'],
  'place-abroad': ['(?:(?:in|from|to) )?{c}'],
  route: [
    '(?:(?:from|to|into|through|via|in) )?{p}(?:,? (?:and )?(?:then|from there|later|on|finally|onwards?|via|through|back|across))*(?:,? (?:to|into|through|on to|via) (?:the )?{p})+(?:,? (?:and )?(?:then |finally |later )?(?:to|into|through|via) (?:the )?{p})*',
    '(?:(?:from|to|into|through|via) )(?:the )?{p}{z}(?:then|finally|later|from there|onwards?|took|taken|brought|sent|moved|sold){z}(?:(?:to|into|through|via) )(?:the )?{p}',
  ],
  duration: [
    '(?!one day)(?:for |in |after |over |within |of |the |almost |nearly |about |spending )*{n} (?:and a half )?(?:long |intense |whole |full )?(?:hours?|days?|weeks?|months?)(?! old)',
    '(?:for |after |over |within |almost |nearly |about )+{n} (?:long |intense |whole |full )?years(?! old| of age)',
    '(?:a|one) (?:week|fortnight|month)(?= (?:later|after|before|in))',
  ],
  'family-work': [
    `(?:(?:who |that )?(?:was |is |as )?(?:a )?(?:work(?:s|ed|ing|er)|employed|labourer|helper)(?: as a worker)? (?:in|at|for|with) )?(?:(?:her|his|their) (?:father|mother|parents|family|uncle|brother)(?:'s?| s)?(?: own)? (?:{a} )?${TRADE})`,
    `(?:her|his|their) (?:father|mother|parents?|family|uncle|brother) (?:owns?|owned|runs?|ran|has|had|sells?|sold|drives?|drove|works?|worked|is a|was a|are|were) (?:a |an |as |in |at |the )*(?:{a} )?(?:${TRADE}|driver|labourers?|farmers?|weavers?|tailors?|teacher|carpenter|mason|vegetables|fish|tea|construction|cook|guard|maid)`,
    `(?:from|in) (?:a )?(?:family|household) of (?:farmers|labourers|weavers|fishermen|potters|tailors)`,
  ],
  recruiter: [
    `(?:a|an|the|her|another) (?:\\d+-year-old |young |older |married )?${BAD_MAN} of {n}(?:,? (?:who|that))?`,
    `(?:a|an|the|her) {n}[- ]years?[- ]old ${BAD_MAN}(?! accused)`,
    `(?:a|an|the|her|of the) (?:${BAD_MAN}|kidnapp?er)?,? ?(?:is |was )?(?:an |a )?(?:acquaintance|friend|relative|neighbou?r|cousin|colleague|employee|worker) of (?:the |her |his )(?:family|father|mother|brother|parents)`,
    `(?:a|an|the|her) (?:${BAD_MAN}) who (?:had )?(?:works?|worked|drove|drives|sold|sells|ran|runs|owned|owns|lived|lives|rented|taught) {z}(?=[.,;]|$)`,
    '(?:a|an|the|her) (?:truck|taxi|rickshaw|bus|auto) driver|(?:a|an|the) (?:tea|vegetable|fruit) seller|her (?:class ?mate|tutor|employer|boss|landlord|brother-in-law|uncle|stepfather)',
    'lover ?boy',
    '(?:an?|the) older woman(?= (?:who|ran|in))|(?:an?|the) older woman',
  ],
  schooling: [
    '(?:the )?(?:class|grade|standard|std) (?:{n}|[ivx]+)',
    '(?:the |in |start |started |starting )*(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[- ](?:grade|class|standard|form)',
    '(?:the )?{m} (?:exams?|examinations?|tests?)',
    '(?:her |the |his |take |sit )*(?:exams?|examinations?) (?:in|of|next|this|last) (?:{m}|month|week)',
    '(?:a |the |her |at |in )*(?:local |government |municipal |nearby |village |nursery |boarding )+school',
  ],
  poverty: [
    '(?:so |very |extremely |desperately )?(?:poor|destitute|penniless|impoverished|poverty|slums?|beggars?)(?! girls?| things?| children| women| health| souls?)',
    '(?:in|of) debt',
    'below the poverty line',
    'illiterate',
  ],
  belief: [
    '(?:hindu|muslim|christian|dalit|adivasi|brahmin|sikh|buddhist|jain|tribal|harijan|scheduled (?:caste|tribe)|(?:upper|lower|backward|low|high)[- ]caste|caste)s?(?: (?:girl|woman|family|community))?',
    '(?:follow|accept(?:ed)?|believe in|know|met|found) (?:christ|jesus|god|islam|allah|krishna)|(?:was |been |be )?(?:baptis|baptiz)ed|conver(?:ted|sion)|desire to follow christ',
    "(?:god|the lord|jesus|christ)(?:'s| is| has| was| strengthened| kept)?",
    'disab(?:led|ility)|deaf|blind|(?:mentally|physically) (?:ill|challenged|handicapped)',
  ],
  body: [
    '(?:had |was |is |become |became |fell |got )*(?:pregnan(?:t|cy)|expecting (?:a )?(?:child|baby)|miscarri(?:ed|age)|abort(?:ed|ion)|still ?born|stillbirth|gave birth|(?:the )?birth of (?:her|the|a) (?:child|baby|son|daughter))',
    '(?:the|her) (?:baby|newborn|infant)(?: (?:was|is|died))?(?: still ?born)?',
    '(?:hiv|aids|tuberculosis|tb|syphilis|hepatitis|std|sti)(?:[- ]positive)?|sexually transmitted (?:disease|infection)s?',
    'suicid(?:e|al)|tried to kill herself|self-harm|raped?|gang-?raped?|semen|virginity',
    '(?:her )?poor health|injur(?:y|ies)|wounds?|beatings|beaten',
  ],
  hospital: [
    `(?:(?:immediately )?taken |brought |rushed |admitted )?(?:(?:to|in|at|into) )?(?:a |an |the |that )?(?:local |nearby |government |private |city |district |public )*(?:hospital|clinic|ward|nursing home|icu)(?:(?: (?:due|because|for|where|which)|, (?:where|and))[^.!?;]{0,90}?(?:mother|father|visit(?:ed|s)?|health)(?: (?:could|can|was allowed to|sat|was) [a-z ]{0,40}?(?:her|him|them))?)?(?: (?:by|with) (?:her|his)(?: (?:mother|father))?)?`,
    `visit(?:ed|s)? (?:only )?by (?:only )?(?:her|his) (?:mother|father|parents|family|sister|aunt)`,
    'operated on|surgery|stitches',
  ],
  'case-papers': [
    '(?:fir|f\\.i\\.r\\.?|first information report|case|crime|cnr|petition)(?: (?:no|number|nr)\\.?| #)? ?\\d[\\d/ -]*',
    '(?:the |a |an )?(?:fir|first information report|charge ?sheet|pocso|itpa|magistrate|public prosecutor|judge|sessions court|high court|supreme court|special court|court|child welfare committee|cwc|bail|remand(?:ed)?|in jail|in prison|police station)',
    '(?:her|his|their|our) (?:advocate|lawyer)s?|adv\\. {a}',
    '(?:the |a )?(?:accused|culprit|convict)(?: person)?(?: is| was)?(?: in (?:jail|custody))?',
  ],
  'other-people': [
    `(?:her|his|their) ${KIN}`,
    `${HER} (?:other )?(?:girls?|women|children) (?:rescued|found|freed|saved) (?:with|beside|alongside)(?: her| him)?`,
    `(?:with|and|alongside) (?:{n}|two|three|several|other) other (?:girls|women|children)`,
    '(?:returned|gone|went|sent) (?:back )?(?:to|home to) (?:her|their|the) famil(?:y|ies)',
    `(?:the )?${KIN} of (?:the |a |one |this |that )?(?:girls?|child(?:ren)?|boys?|victims?|survivors?|wom[ae]n)`,
    '(?:their|the) mothers|(?:the )?children of (?:prostitutes|sex workers|women)',
  ],
  feature: [
    '(?:a |her |his |the )*(?:tattoos?|scars?|birthmarks?|(?:school )?uniforms?|(?:long|short|curly|red) hair|pigtails|limp|burn marks?|mole|nose ring)',
    '(?:wearing|dressed in|wore) (?:a |an |her )?{a}',
  ],
  venue: [
    "(?:a |an |the |at |in )*(?:beauty (?:and|&) massage (?:cent(?:re|er)|parlou?r)|beauty parlou?r|massage (?:parlou?r|cent(?:re|er))|spa|brothels?|lodge|dance bar|guest ?house|hotel|red[- ]light (?:area|district)s?|(?:rented |her own )+(?:house|room|flat|place)|ladies'? bar|drop[- ]in cent(?:re|er))",
  ],
  'venue-place': [
    '(?:a |an |the |at |in )*(?:beauty (?:and|&) massage (?:cent(?:re|er)|parlou?r)|beauty parlou?r|massage (?:parlou?r|cent(?:re|er))|spa|brothels?|lodge|dance bar|guest ?house|hotel|red[- ]light (?:area|district)s?|drop[- ]in cent(?:re|er)|house|room)(?: (?:in|at|of|near))? (?:the )?{q}',
    "(?:in |of |the )*{q}(?:'s|’s)? (?:red[- ]light (?:area|district)s?|brothels?|dance bars?)",
  ],
  'partner-place': [
    '(?:an? |the |our |another )?(?:local |partner |small |women.?s )*(?:group|organi[sz]ation|partner|ngo|charity|trust|team|shelter(?: home)?|home|centre|center|school|police(?: station)?|unit) (?:in|from|at|of|near|based in|working in) (?:the )?{q}',
    '(?:the |our )?{q} (?:police(?: station)?|rescue team|organi[sz]ation|ngo|unit|team|shelter|school|office)',
  ],
  address: [
    '(?:room|flat|house|plot|door|shop|chawl|gala)(?: (?:no|number)\\.?| #) ?\\d+[a-z]?',
    '(?:{a} )?(?:road|street|lane|marg|nagar|chawl|chowk|galli|gali)(?: (?:no\\.?|number) ?\\d+)?, {a}',
    '(?:pin(?: ?code)?:? ?)?[1-8]\\d{5}(?! (?:people|women|girls|children|victims|rupees))',
  ],
  informant: [
    '(?:thanks to |from |by )*(?:an? |our |the )*(?:anonymous |local |secret |police )*(?:informants?|informers?|tip[- ]?offs?|whistle-?blowers?)(?: in (?:this|the|that) (?:region|area|building|lane))?',
    '(?:an? |the |her |one )(?:neighbou?r|shopkeeper|customer|client|resident|driver|teacher|passer-by|tenant|former victim) (?:had )?(?:told|tipped|informed|called|alerted|reported|warned|phoned)(?: us| the police| our team)?',
    '(?:an? )?(?:anonymous|secret) (?:call|caller|letter|message|source)',
    '(?:posed|posing|acted|acting) as (?:a |an )?(?:client|customer|buyer)s?|decoys?|undercover',
    '(?:someone|somebody) (?:from |in |living in )(?:the|that|her) (?:area|building|lane|neighbou?rhood|street) (?:told|called|informed)',
  ],
  saviour: [
    '(?:we|our (?:rescue )?team|our staff|god|us)(?: (?:have|has|had|is|are|were|was))?(?: (?:been|also|able to|proudly|working through (?:{a} )?to))*[ ,]*(?:sav(?:e|ed|ing)|rescu(?:e|ed|ing)|free(?:d|ing)?|liberat(?:e|ed|ing)|gave (?:her|them) (?:back )?(?:a |her |their )?(?:life|voice|hope|future))',
    '(?:our |the )?(?:rescue )?team {z}(?:saved|freed)|(?:lives|girls|women|children) saved|we can (?:continue |keep )?(?:freeing|saving|rescuing)',
    '(?:great success|heroes?|heroic|angels?|our heroes|miracle|to the rescue|if no one had come to rescue them|voice (?:for|of) the voiceless)',
    '(?:success of {a} )?in rescuing (?:the )?victims',
    'offers? (?:them|her) freedom|safe thanks to us',
    'saved \\d+ (?:girls|women|children)|free \\d+ (?:girls|women)',
  ],
  pity: [
    '(?:those|these|the|such|many|so many)? ?(?:poor|helpless|broken|shattered|ruined|innocent|hopeless|voiceless|unfortunate|pitiful|wretched|damaged|fallen|stolen|suffering|completely vulnerable|vulnerable) (?:little |young )?(?:girls?|child(?:ren)?|women|woman|things?|souls?|lives|life|creatures?|childhoods?|innocence|boys?)(?: and (?:boys|girls|children|women))?',
    '(?:heart-?breaking|tragic(?:ally)?|tears in (?:her|their) eyes|hell on earth|living hell|completely vulnerable|lost innocence|her innocence|need(?:s)? you now)',
    'web of the sex trade|fall(?:ing)? (?:back )?into slavery|no (?:one|body) to love (?:her|them)|(?:or )?even love',
  ],
  hurting: [
    '(?:(?:children|web|life|lives|victim|victims) of )?(?:child )?prostitut(?:es?|ion)',
    '(?:second-generation |forced (?:her |them )?into |into |from |of |practi[cs]ing )*prostitution',
    "pimps?(?:'s girl)?|whores?|hookers?|call girls?|sex slaves?|sex trade|flesh trade",
    '(?:sold|selling|sells) (?:her|their) bod(?:y|ies)',
    'rescued (?:girls|victims)|(?:human trafficking |trafficked )?victims?(?: of (?:a |the )?(?:brothel|sex trade|human trafficking|trafficking|exploitation))?',
    '(?:illegal|illegals)(?: migrants?)?|spoiled|used goods|tainted|ruined|captors|web of',
  ],
  claim: [
    '(?:all|every one|each|both) (?:of (?:them|the \\w+) )?(?:have|are|is|has)[^.!?;]{0,60}(?:safe|free|well|home|happy|healed|families)',
    '(?:is|are|was|were) now (?:safe|stable|free|happy|healed)|(?:are|is) safe(?= (?:in|and|with|at|now)|[.,;])',
    '(?:always|never before|the (?:first|largest|biggest|only|most) (?:ever|in india|organi[sz]ation|ngo))|{n} ?(?:%|percent|per cent)',
    '(?:would|could) probably have been|most (?:girls|women|victims|of them)|nobody else|everyone knows',
  ],
};
