import type { Dimensions, StoryText } from './inspect.ts';
import { fold } from './text/fold.ts';

/** One person of our records, in open codes and years alone. `subject`: of whom the story tells; null for everybody else. */
export type Like = {
  subject: string | null;
  gender: string;
  child: boolean | null;
  years: readonly number[];
  missing: boolean;
  school: boolean;
  countries: readonly string[];
  /** Places as the gazetteer calls them. */
  places: readonly string[];
};

const AROUND = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'u');

const SAYS = {
  gender: AROUND(
    'she|her|girl|woman|he|his|him|boy|daughter|son|mother|father|wife|लड़की|किशोरी|महिला|बेटी|औरत|लड़का|बेटा|पुरुष|मुलगी|मुलगा|तिचा|तिची|तिला|त्याचा|त्याला|chica|nina|mujer|ella|hija|una|chico|nino|hombre|el|hijo|মেয়ে|ছেলে|মহিলা|केटी|केटा'
      .split('|')
      .map((word) => fold(word).text)
      .join('|'),
  ),
  missing: AROUND(
    [
      'missing',
      'disappear\\p{L}*',
      ...['लापता', 'गुमशुदा', 'गायब', 'बेपत्ता', 'হারিয়ে', 'নিখোঁজ', 'हराएको'].map((word) => fold(word).text),
      'desaparec\\p{L}*',
    ].join('|'),
  ),
  school: AROUND(
    [
      'schools?',
      'stud(?:y|ies|ying|ied|ent)',
      'escuela',
      'estudi\\p{L}*',
      ...['पढ़ाई', 'पढ़', 'स्कूल', 'शिक्षा', 'शिकत', 'शिक्षण', 'शाळा', 'शाळेत', 'পড়াশোনা', 'স্কুল', 'पढाइ', 'विद्यालय'].map(
        (word) => fold(word).text,
      ),
    ].join('|'),
  ),
} as const;

/** Which sides of somebody a story shows at all, in any of its languages. */
export function saidOf(texts: readonly StoryText[]): { gender: boolean; missing: boolean; school: boolean } {
  const all = texts.flatMap(({ title, summary, blocks }) => [
    title,
    summary ?? '',
    ...blocks.map((block) => ('words' in block ? block.words : '')),
  ]);
  const whole = fold(all.join('\n')).text;
  return { gender: SAYS.gender.test(whole), missing: SAYS.missing.test(whole), school: SAYS.school.test(whole) };
}

type Side = (one: Like, subject: Like) => boolean;

/** How many fit what is told, of the person whom the fewest fit; null where a story is about nobody. Not known is not alike. */
export function countAlike(people: readonly Like[], texts: readonly StoryText[], told: Dimensions): number | null {
  const subjects = people.filter(({ subject }) => subject !== null);
  if (subjects.length === 0) return null;
  const sides = sidesOf(saidOf(texts), told);
  return Math.min(
    ...subjects.map((subject) => people.filter((one) => sides.every((side) => side(one, subject))).length),
  );
}

function sidesOf(said: ReturnType<typeof saidOf>, { years, places, countries }: Dimensions): Side[] {
  const sides: Side[] = [(one, subject) => one === subject || (one.child !== null && one.child === subject.child)];
  if (said.gender) sides.push((one, subject) => one.gender === subject.gender);
  if (said.missing) sides.push((one, subject) => one.missing === subject.missing);
  if (said.school) sides.push((one, subject) => one.school || one === subject);
  const shares = (of: (like: Like) => readonly (string | number)[], wanted: readonly (string | number)[]): Side => {
    return (one, subject) =>
      one === subject || wanted.every((value) => !of(subject).includes(value) || of(one).includes(value));
  };
  sides.push(
    shares((like) => like.years, years),
    shares((like) => like.countries, countries),
  );
  // Where a place is told that her record does not name, nobody else can be said to fit it.
  for (const place of places)
    sides.push((one, subject) => one === subject || (one.places.includes(place) && subject.places.includes(place)));
  return sides;
}
