import { foldWord } from '#kernel/fold-letters.ts';
import type { StoryLanguage } from '../../language.ts';

/** Numbers as they are written in words, in order from nought; several ways of one are parted by a stroke. */
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const EN_FIRST =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ES_FIRST =
  'cero uno|una|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno|veintiun|veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const ES_TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HI =
  'शून्य एक दो तीन चार पांच|पाँच छह|छः|छै|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह|अट्ठारह उन्नीस बीस इक्कीस बाईस|बाइस तेईस|तेइस चौबीस पच्चीस छब्बीस सत्ताईस|सत्ताइस अट्ठाईस|अठाईस उनतीस|उन्तीस तीस इकतीस|इकत्तीस बत्तीस तैंतीस|तेंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस|उन्तालीस चालीस इकतालीस बयालीस|बियालीस तैंतालीस चवालीस|चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन|तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन|अठावन उनसठ साठ इकसठ बासठ तिरसठ|तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी|उनासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी|अठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे|अठानवे निन्यानवे'.split(
    ' ',
  );
const MR =
  'शून्य एक दोन तीन चार पाच सहा सात आठ नऊ दहा अकरा बारा तेरा चौदा पंधरा सोळा सतरा अठरा एकोणीस वीस एकवीस बावीस तेवीस चोवीस पंचवीस सव्वीस सत्तावीस अठ्ठावीस एकोणतीस तीस एकतीस बत्तीस तेहतीस चौतीस पस्तीस छत्तीस सदतीस अडतीस एकोणचाळीस चाळीस एक्केचाळीस बेचाळीस त्रेचाळीस चव्वेचाळीस पंचेचाळीस सेहेचाळीस सत्तेचाळीस अठ्ठेचाळीस एकोणपन्नास पन्नास एक्कावन्न बावन्न त्रेपन्न चोपन्न पंचावन्न छप्पन्न सत्तावन्न अठ्ठावन्न एकोणसाठ साठ एकसष्ट बासष्ट त्रेसष्ट चौसष्ट पासष्ट सहासष्ट सदुसष्ट अडुसष्ट एकोणसत्तर सत्तर एकाहत्तर बहात्तर त्र्याहत्तर चौऱ्याहत्तर पंचाहत्तर शहात्तर सत्याहत्तर अठ्ठ्याहत्तर एकोणऐंशी ऐंशी एक्याऐंशी ब्याऐंशी त्र्याऐंशी चौऱ्याऐंशी पंच्याऐंशी शहाऐंशी सत्त्याऐंशी अठ्ठ्याऐंशी एकोणनव्वद नव्वद एक्याण्णव ब्याण्णव त्र्याण्णव चौऱ्याण्णव पंच्याण्णव शहाण्णव सत्त्याण्णव अठ्ठ्याण्णव नव्याण्णव'.split(
    ' ',
  );
const BN = 'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ কুড়ি|বিশ'.split(' ');
const NE = 'शून्य एक दुई तीन चार पाँच|पांच छ सात आठ नौ दश|दस एघार बाह्र तेह्र चौध पन्ध्र सोह्र सत्र अठार उन्नाइस बीस'.split(' ');

const ROUND: Readonly<Record<StoryLanguage, Readonly<Record<string, number>>>> = {
  en: {
    hundred: 100,
    hundreds: 100,
    dozen: 12,
    dozens: 12,
    thousand: 1000,
    thousands: 1000,
    lakh: 100_000,
    lakhs: 100_000,
    million: 1e6,
    millions: 1e6,
    crore: 1e7,
  },
  es: {
    cien: 100,
    ciento: 100,
    cientos: 100,
    docena: 12,
    docenas: 12,
    doscientos: 200,
    quinientos: 500,
    mil: 1000,
    miles: 1000,
    millon: 1e6,
    millones: 1e6,
  },
  hi: { सौ: 100, सैकड़ों: 100, दर्जन: 12, दर्जनों: 12, हजार: 1000, हजारों: 1000, लाख: 100_000, लाखों: 100_000, करोड़: 1e7 },
  mr: { शंभर: 100, शेकडो: 100, डझन: 12, हजार: 1000, हजारो: 1000, लाख: 100_000, लाखो: 100_000, कोटी: 1e7 },
  bn: { শত: 100, হাজার: 1000, লাখ: 100_000 },
  ne: { सय: 100, हजार: 1000, हजारौं: 1000, लाख: 100_000 },
};

function inOrder(words: readonly string[]): [string, number][] {
  return words.flatMap((ways, value) => ways.split('|').map((way): [string, number] => [foldWord(way), value]));
}

function tensOf(tens: readonly string[], units: readonly string[], from: number, joins: readonly string[]) {
  return tens.flatMap((ten, at): [string, number][] => {
    const base = from + at * 10;
    const joined = units
      .slice(1, 10)
      .flatMap((unit, one) =>
        unit
          .split('|')
          .flatMap((way) => joins.map((join): [string, number] => [`${ten}${join}${way}`, base + one + 1])),
      );
    return [[ten, base], ...joined];
  });
}

const SPOKEN: Readonly<Record<StoryLanguage, readonly [string, number][]>> = {
  en: [...inOrder(EN_FIRST), ...tensOf(EN_TENS, EN_FIRST, 20, ['-', ' ', ''])],
  es: [...inOrder(ES_FIRST), ...tensOf(ES_TENS, ES_FIRST, 30, [' y '])],
  hi: inOrder(HI),
  mr: inOrder(MR),
  bn: inOrder(BN),
  ne: inOrder(NE),
};

/** What each number word means. */
export const NUMBER_WORDS: Readonly<Record<StoryLanguage, ReadonlyMap<string, number>>> = mapped((language) => [
  ...SPOKEN[language],
  ...Object.entries(ROUND[language]).map(([word, value]): [string, number] => [foldWord(word), value]),
]);

function mapped(entriesOf: (language: StoryLanguage) => [string, number][]) {
  const of = (language: StoryLanguage) => new Map(entriesOf(language));
  return { en: of('en'), hi: of('hi'), mr: of('mr'), es: of('es'), bn: of('bn'), ne: of('ne') };
}

/** The words of whole numbers as one form of a regular expression, longest first. */
export function numberForm(language: StoryLanguage): string {
  const words = SPOKEN[language].map(([word]) => word);
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}

export function roundForm(language: StoryLanguage): string {
  return Object.keys(ROUND[language])
    .map(foldWord)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
