import { consentStops } from './consent-stops.ts';
import type { Stop, StopCode } from './finding.ts';
import type { StopFacts, SubjectFacts } from './stop-facts.ts';
import { releasesIn } from './told-numbers.ts';
import { waitOf } from './waiting.ts';

/** So many people of ours must fit what a text still tells. */
export const LEAST_ALIKE = 5;

type Values = Stop['values'];
const hard = (code: StopCode, values: Values = {}, notBefore: string | null = null): Stop => ({
  key: [code, ...Object.values(values)].join(':'),
  code,
  weight: 'hard',
  notBefore,
  values,
});
const soft = (code: StopCode, values: Values = {}): Stop => ({ ...hard(code, values), weight: 'soft' });

/** What stops a story besides its words, each thing once, whomever of several people it concerns. */
export function stopsOf(facts: StopFacts): Stop[] {
  const stops = [
    ...aboutWhom(facts),
    ...consentStops(facts).map((code) => hard(code)),
    ...facts.subjects.flatMap((subject) => timeStops(subject, facts)),
    ...pictureStops(facts),
    ...numberStops(facts),
    ...childStops(facts),
    ...languageStops(facts),
  ];
  return [...latest(stops).values()];
}

/** Of several days the last: before it nothing is told. */
function latest(stops: readonly Stop[]): ReadonlyMap<string, Stop> {
  const found = new Map<string, Stop>();
  for (const stop of stops) {
    const same = stop.code === 'too-soon' ? stop.code : stop.key;
    const before = found.get(same);
    if (!before || (before.notBefore ?? '') < (stop.notBefore ?? '')) found.set(same, stop);
  }
  return found;
}

function aboutWhom({ story, subjects, alike }: StopFacts): Stop[] {
  const isOfSomebody = story.about !== 'nobody' || (story.type === 'story' && !story.composite);
  if (isOfSomebody && subjects.length === 0) return [hard('nobody-linked')];
  if (story.composite || alike === null || alike >= LEAST_ALIKE) return [];
  return [hard('not-enough-alike', { alike, least: LEAST_ALIKE })];
}

/** BNS s.72 with POCSO s.23: of these offences nobody's own story is told, whatever she allows. */
const NAMELESS = /^(?:POCSO |BNS (?:6[4-9]|7[01])(?!\d)|IPC 376)/;

function timeStops(subject: SubjectFacts, { story, today }: StopFacts): Stop[] {
  const stops = subject.liveOperation ? [hard('live-operation')] : [];
  if (!story.composite && subject.proceedings.some(({ sections }) => sections.some((one) => NAMELESS.test(one))))
    stops.push(hard('not-composite'));
  const wait = waitOf(subject, today);
  if (wait.is === 'trial-pending') stops.push(hard('trial-pending'));
  if (wait.is === 'unknown') stops.push(hard('time-unknown'));
  if (wait.is === 'too-soon') stops.push(hard('too-soon', { day: wait.notBefore }, wait.notBefore));
  return stops;
}

function pictureStops({ texts, pictures }: StopFacts): Stop[] {
  const ids = texts.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'picture' ? [one.pictureId] : [])));
  return ids.some((id) => pictures.get(id)?.isEvidence) ? [hard('evidence-as-picture')] : [];
}

function numberStops({ texts, releases }: StopFacts): Stop[] {
  return releasesIn(texts).some((id) => !releases.has(id)) ? [hard('no-release')] : [];
}

function childStops({ story, texts }: StopFacts): Stop[] {
  if (story.about !== 'child') return [];
  const hasAppeal = texts.some(({ blocks }) => blocks.some(({ kind }) => kind === 'appeal'));
  return [
    ...(hasAppeal ? [hard('appeal-beside-child')] : []),
    ...(story.commentsOpen ? [soft('comments-open-on-child')] : []),
  ];
}

/** Of each language: what nobody has read over, and what it does not hold. */
function languageStops({ story, texts, readOver }: StopFacts): Stop[] {
  const first = texts.find(({ language }) => language === story.sourceLanguage);
  return texts.flatMap(({ language, headState, blocks }) => {
    // What was first written here has no mark of its own: its second pair of eyes is the second editor's.
    const isRead =
      (readOver && language === story.sourceLanguage) ||
      (headState === 'reviewed' && blocks.every(({ state }) => state === 'reviewed'));
    const count = first?.blocks.filter(({ id }) => !blocks.some((one) => one.id === id)).length ?? 0;
    return [
      ...(isRead ? [] : [soft('language-not-reviewed', { language })]),
      ...(count > 0 ? [soft('part-missing', { language, count })] : []),
    ];
  });
}
