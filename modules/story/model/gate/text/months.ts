import { foldWord } from '#kernel/fold-letters.ts';
import type { StoryLanguage } from '../../language.ts';

/** January first; several ways of one month are parted by a stroke. */
const MONTHS: Readonly<Record<StoryLanguage, string>> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  hi: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  mr: 'जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर|सप्टेम्बर ऑक्टोबर नोव्हेंबर|नोव्हेम्बर डिसेंबर|डिसेम्बर',
  bn: 'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  ne: 'जनवरी फेब्रुअरी|फेब्रुवरी मार्च अप्रिल मे जुन जुलाई अगस्ट|अगस्त सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
};

/** Months and feasts of other calendars: they tell a week as surely as a date does. */
const FEASTS: Readonly<Record<StoryLanguage, string>> = {
  en: 'diwali|deepavali|holi|eid|ramadan|ramzan|navratri|dussehra|christmas|easter|dashain|tihar|ganesh chaturthi|durga puja|raksha bandhan|makar sankranti|onam|pongal|republic day|independence day',
  es: 'diwali|holi|ramadan|navidad|semana santa',
  hi: 'दिवाली|दीवाली|दीपावली|होली|ईद|रमजान|नवरात्रि|दशहरा|क्रिसमस|गणेश चतुर्थी|दुर्गा पूजा|रक्षाबंधन|मकर संक्रांति|चैत्र|बैसाख|वैशाख|ज्येष्ठ|आषाढ़|सावन|भादो|कार्तिक|फाल्गुन|छठ पूजा|पंद्रह अगस्त',
  mr: 'दिवाळी|होळी|ईद|रमजान|नवरात्र|दसरा|नाताळ|गणेशोत्सव|गणेश चतुर्थी|मकर संक्रांत|चैत्र|वैशाख|आषाढ|श्रावण|भाद्रपद|कार्तिक|फाल्गुन',
  bn: 'দুর্গাপূজা|দুর্গা পূজা|ঈদ|রমজান|পয়লা বৈশাখ|বৈশাখ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র',
  ne: 'दसैं|दशैं|तिहार|वैशाख|जेठ|असार|साउन|भदौ|असोज|कात्तिक|मंसिर|माघ|फागुन|चैत',
};

export const feastForm = (language: StoryLanguage): string => foldWord(FEASTS[language]);

/** Which month a folded word means, from 1. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months) =>
    foldWord(months)
      .split(' ')
      .flatMap((ways, at) => ways.split('|').map((way): [string, number] => [way, at + 1])),
  ),
);
