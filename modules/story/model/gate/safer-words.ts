import type { StoryLanguage } from '../language.ts';
import type { TellId } from './table.ts';

/** What may stand instead, for a child and for an adult. '' is: better left out. What is not here nobody can say for the writer. */
type Safer = { minor: string; adult: string };
type InLanguages = Partial<Record<StoryLanguage, Safer>>;

const same = (words: string): Safer => ({ minor: words, adult: words });
const OUT: InLanguages = Object.fromEntries(
  ['en', 'hi', 'mr', 'es', 'bn', 'ne'].map((language) => [language, same('')]),
);

const A_PARTNER: InLanguages = {
  en: same('a partner'),
  hi: same('एक सहयोगी संस्था'),
  mr: same('एक सहयोगी संस्था'),
  es: same('una organización aliada'),
  bn: same('একটি সহযোগী সংস্থা'),
  ne: same('एउटा सहयोगी संस्था'),
};

const A_BUSINESS: InLanguages = {
  en: { minor: '', adult: 'a business' },
  hi: { minor: '', adult: 'एक व्यवसाय' },
  mr: { minor: '', adult: 'एक व्यवसाय' },
  es: { minor: '', adult: 'un negocio' },
};

const SOMEONE_KNOWN: InLanguages = {
  en: { minor: 'someone trusted', adult: 'someone known' },
  hi: same('भरोसे का एक व्यक्ति'),
  mr: same('विश्वासातील एक व्यक्ती'),
  es: same('alguien de confianza'),
};

export const SAFER: Readonly<Partial<Record<TellId, InLanguages>>> = {
  'date-day': {
    en: same('some time ago'),
    hi: same('कुछ समय पहले'),
    mr: same('काही काळापूर्वी'),
    es: same('hace algún tiempo'),
    bn: same('কিছু দিন আগে'),
    ne: same('केही समयअघि'),
  },
  'date-month': {
    en: same('some time ago'),
    hi: same('कुछ समय पहले'),
    mr: same('काही काळापूर्वी'),
    es: same('hace algún tiempo'),
    bn: same('কিছু দিন আগে'),
    ne: same('केही समयअघि'),
  },
  'date-quarter': {
    en: same('some time ago'),
    hi: same('कुछ समय पहले'),
    mr: same('काही काळापूर्वी'),
    es: same('hace algún tiempo'),
  },
  age: {
    en: { minor: 'a teenager', adult: 'an adult' },
    hi: { minor: 'किशोर उम्र', adult: 'वयस्क' },
    mr: { minor: 'किशोरवयीन', adult: 'प्रौढ' },
    es: { minor: 'adolescente', adult: 'de edad adulta' },
    bn: { minor: 'কিশোর বয়সী', adult: 'প্রাপ্তবয়স্ক' },
    ne: { minor: 'किशोर उमेर', adult: 'वयस्क' },
  },
  'age-list': {
    en: same('of different ages'),
    hi: same('अलग-अलग उम्र की'),
    mr: same('वेगवेगळ्या वयाच्या'),
    es: same('de distintas edades'),
    bn: same('নানা বয়সের'),
    ne: same('फरक-फरक उमेरका'),
  },
  'age-range': {
    en: same('of different ages'),
    hi: same('अलग-अलग उम्र की'),
    mr: same('वेगवेगळ्या वयाच्या'),
    es: same('de distintas edades'),
  },
  'place-fine': {
    en: { minor: 'in another part of the country', adult: 'in a large city' },
    hi: { minor: 'देश के एक हिस्से में', adult: 'एक बड़े शहर में' },
    mr: { minor: 'देशाच्या एका भागात', adult: 'एका मोठ्या शहरात' },
    es: { minor: 'en otra parte del país', adult: 'en una gran ciudad' },
    bn: { minor: 'দেশের এক অংশে', adult: 'এক বড় শহরে' },
    ne: { minor: 'देशको एक भागमा', adult: 'एउटा ठूलो सहरमा' },
  },
  'place-state': {
    en: same('in another part of the country'),
    hi: same('देश के एक हिस्से में'),
    mr: same('देशाच्या एका भागात'),
    es: same('en otra parte del país'),
  },
  'place-abroad': {
    en: same('across a border'),
    hi: same('सीमा पार'),
    mr: same('सीमेपलीकडे'),
    es: same('al otro lado de una frontera'),
  },
  route: {
    en: same('across state lines and a border'),
    hi: same('राज्यों की सीमाओं के पार'),
    mr: same('राज्यांच्या सीमांपलीकडे'),
    es: same('a través de fronteras'),
    bn: same('রাজ্যের সীমানা পেরিয়ে'),
    ne: same('राज्यको सिमाना पारि'),
  },
  duration: {
    en: { minor: 'several months', adult: 'some time' },
    hi: { minor: 'कई महीनों', adult: 'कुछ समय' },
    mr: { minor: 'अनेक महिने', adult: 'काही काळ' },
    es: { minor: 'varios meses', adult: 'un tiempo' },
  },
  'family-work': SOMEONE_KNOWN,
  recruiter: SOMEONE_KNOWN,
  schooling: {
    en: same('back in school'),
    hi: same('फिर से पढ़ाई'),
    mr: same('पुन्हा शिक्षण'),
    es: same('de nuevo en los estudios'),
  },
  poverty: OUT,
  belief: OUT,
  body: OUT,
  hospital: OUT,
  'case-papers': OUT,
  document: OUT,
  'other-people': OUT,
  feature: OUT,
  school: { en: same('school'), hi: same('स्कूल'), mr: same('शाळा'), es: same('la escuela') },
  facility: {
    en: same('a safe place'),
    hi: same('एक सुरक्षित जगह'),
    mr: same('एक सुरक्षित ठिकाण'),
    es: same('un lugar seguro'),
    bn: same('একটি নিরাপদ জায়গা'),
    ne: same('एउटा सुरक्षित ठाउँ'),
  },
  partner: A_PARTNER,
  'partner-place': A_PARTNER,
  venue: A_BUSINESS,
  'venue-place': A_BUSINESS,
  address: OUT,
  phone: OUT,
  'phone-any': OUT,
  informant: OUT,
  saviour: {
    en: same('with the police, people reached safety'),
    hi: same('पुलिस के साथ लोग सुरक्षा तक पहुँचे'),
    mr: same('पोलिसांच्या मदतीने लोक सुरक्षिततेपर्यंत पोहोचले'),
    es: same('con la policía, hubo personas que llegaron a un lugar seguro'),
    bn: same('পুলিশের সঙ্গে মানুষ নিরাপদ জায়গায় পৌঁছেছেন'),
    ne: same('प्रहरीसँग मानिसहरू सुरक्षित ठाउँमा पुगे'),
  },
  pity: {
    en: same('those who were trafficked'),
    hi: same('तस्करी झेल चुके लोग'),
    mr: same('तस्करीला सामोरे गेलेले लोक'),
    es: same('quienes sufrieron la trata'),
    bn: same('যাঁরা পাচারের মুখে পড়েছিলেন'),
    ne: same('बेचबिखन भोगेका मानिसहरू'),
  },
  hurting: {
    en: same('survivors'),
    hi: same('सर्वाइवर'),
    mr: same('सर्व्हायव्हर'),
    es: same('sobrevivientes'),
    bn: same('সারভাইভার'),
    ne: same('सर्भाइभर'),
  },
};
