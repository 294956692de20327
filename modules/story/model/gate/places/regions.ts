import { foldWord } from '#kernel/fold-letters.ts';
import type { StoryLanguage } from '../../language.ts';

type Region = 'west' | 'north' | 'south' | 'east' | 'north-east' | 'abroad';

/** In which part of India the states and large cities lie: as near as a child's story may come. */
const LISTS: Readonly<Record<Region, string>> = {
  west: 'Maharashtra;Gujarat;Goa;Rajasthan;Mumbai;Pune;Thane;Surat;Ahmedabad;Nagpur;Nashik;Vasai;Virar;Kalyan;Dombivli;Navi Mumbai;Govandi;Nalasopara;Bhiwandi;Kamathipura;Dharavi;Mankhurd;Kurla;Palghar;Raigad;Vadodara;Jaipur;Madhya Pradesh',
  north:
    'Delhi;Punjab;Haryana;Uttar Pradesh;Uttarakhand;Himachal Pradesh;Lucknow;Kanpur;Agra;Ghaziabad;Varanasi;Noida;Gurugram;Chandigarh;Kashmir;Jammu;GB Road',
  south: 'Karnataka;Kerala;Tamil Nadu;Telangana;Andhra Pradesh;Chennai;Bengaluru;Hyderabad;Kochi;Mysuru;Coimbatore',
  east: 'Bihar;Jharkhand;Odisha;West Bengal;Chhattisgarh;Kolkata;Patna;Ranchi;Howrah;Sonagachi;Kalighat;Muzaffarpur;Murshidabad;Raxaul',
  'north-east': 'Assam;Manipur;Meghalaya;Mizoram;Nagaland;Tripura;Sikkim;Arunachal Pradesh;Guwahati;Imphal;Siliguri',
  abroad: 'Nepal;Bangladesh;Myanmar;Bhutan;Sri Lanka;Pakistan',
};

const WORDS: Readonly<Record<Region, Partial<Record<StoryLanguage, string>>>> = {
  west: { en: 'western India', hi: 'पश्चिमी भारत', mr: 'पश्चिम भारतात', es: 'el oeste de la India' },
  north: { en: 'northern India', hi: 'उत्तरी भारत', mr: 'उत्तर भारतात', es: 'el norte de la India' },
  south: { en: 'southern India', hi: 'दक्षिणी भारत', mr: 'दक्षिण भारतात', es: 'el sur de la India' },
  east: { en: 'eastern India', hi: 'पूर्वी भारत', mr: 'पूर्व भारतात', es: 'el este de la India' },
  'north-east': { en: 'north-eastern India', hi: 'पूर्वोत्तर भारत', mr: 'ईशान्य भारतात', es: 'el noreste de la India' },
  abroad: { en: 'a neighbouring country', hi: 'पड़ोसी देश', mr: 'शेजारच्या देशात', es: 'un país vecino' },
};

const REGIONS = new Map(
  Object.entries(LISTS).flatMap(([region, names]) =>
    names.split(';').map((name): [string, Region] => [foldWord(name), region as Region]),
  ),
);

export function regionOf(placeId: string, language: StoryLanguage): string | null {
  const region = REGIONS.get(placeId);
  return region === undefined ? null : (WORDS[region][language] ?? null);
}

/** ISO 3166-1 of the countries that are named in the gazetteer. */
export const COUNTRY_CODES: ReadonlyMap<string, string> = new Map(
  'nepal NP|bangladesh BD|pakistan PK|myanmar MM|sri lanka LK|bhutan BT|thailand TH|malaysia MY|uzbekistan UZ|kuwait KW|saudi arabia SA|oman OM|qatar QA|bahrain BH|united arab emirates AE|dubai AE|singapore SG|afghanistan AF|russia RU|kenya KE|uganda UG'
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, -3), pair.slice(-2)]),
);
