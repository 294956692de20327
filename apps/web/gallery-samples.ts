import { about, after, type Dated, day, month, partOfMonth } from '#kernel/dated.ts';
import type { Stage } from '#platform/design/ribbon-layout.ts';
import type { TimelineEntryProps } from '#platform/design/timeline-entry.tsx';
import type { PaletteItem, Room } from '#platform/web/shell/kinds.ts';

/** Invented people and words for looking at the components. Everything here is read aloud nowhere else. */
export const TODAY = '2024-05-13';
export const NOW = '2024-05-13T04:11:00Z';

const ROOM_WORDS = {
  en: ['Today', 'Inbox', 'Case files', 'People', 'Who is where', 'Clocks', 'Schooling', 'Figures'],
  hi: ['आज', 'इनबॉक्स', 'फ़ाइलें', 'लोग', 'कौन कहाँ है', 'समय-सीमाएँ', 'शिक्षा', 'आँकड़े'],
};
const ROOM_ICONS = ['today', 'inbox', 'case-files', 'people', 'placements', 'clocks', 'school', 'figures'] as const;
const ROOM_LETTERS = ['t', 'b', 'c', 'p', 'w', 'k', 'e', 'q'];

export type SampleLanguage = keyof typeof ROOM_WORDS;

export function sampleRooms(language: SampleLanguage): Room[] {
  return ROOM_WORDS[language].map((label, place) => ({
    letter: ROOM_LETTERS[place] ?? 't',
    label,
    icon: ROOM_ICONS[place] ?? 'today',
    to: `/${ROOM_LETTERS[place]}`,
    count: place === 1 ? 2 : place === 5 ? 3 : undefined,
  }));
}

export const LONG_NAME = 'Anjali Shrivastava-Deshpande';

export const PEOPLE: PaletteItem[] = [
  { id: '1', label: 'Iniya', code: 'NEEM-214', to: '/p/1', alsoKnown: ['इनिया'] },
  { id: '2', label: 'Reva', code: 'PALASH-033', to: '/p/2' },
  { id: '3', label: 'Sheela', code: 'CHAMPA-071', to: '/p/3' },
  { id: '4', label: 'Anjali Shrivastava-Deshpande', code: 'KANER-260', to: '/p/4' },
];

const early = partOfMonth('2024-04', 'early', 'beginning of April');
const wentMissing = day('2023-08-20');
const until = (to: string): Dated => day(to);

function stage(id: string, label: string, from: Dated, to: Dated | null, more: Partial<Stage> = {}): Stage {
  return { id, label, from, to, ...more };
}

export const TRACKS = [
  {
    track: 'find' as const,
    stages: [
      stage('f', 'Searching with police, partners and local leaders', wentMissing, early, { quiet: true }),
      stage('f2', 'found', early, early, { quiet: true }),
    ],
  },
  { track: 'operation' as const, stages: [stage('o', 'safe', early, early, { quiet: true })] },
  {
    track: 'protection' as const,
    stages: [
      stage('p', 'Hospital', early, about('2024-04-27', '2024-05-01'), { quiet: true }),
      stage('p2', 'in the home', about('2024-04-27', '2024-05-01'), null),
    ],
  },
  { track: 'recovery' as const, stages: [stage('r', 'counselling, her pace', early, null)] },
  {
    track: 'schooling' as const,
    stages: [
      stage('s', 'interrupted in class 7', until('2023-07-01'), wentMissing, { quiet: true }),
      stage('s2', '', day('2024-05-11'), day('2024-05-13')),
      stage('s3', 'exams', month('2024-06'), month('2024-06'), { planned: true }),
    ],
  },
  { track: 'legal' as const, stages: [stage('l', 'investigation', early, null)] },
];

export const ENTRIES: TimelineEntryProps[] = [
  {
    id: 'e1',
    when: month('2024-06'),
    track: 'schooling',
    sentence: 'Exams of class 7',
    state: 'planned',
    sources: [{ kind: 'partner', who: 'the school, by phone' }],
  },
  {
    id: 'e2',
    when: day('2024-05-11'),
    track: 'schooling',
    sentence: 'The school will let her sit the exams',
    state: 'pending',
    sources: [{ kind: 'partner', who: 'the school' }],
    by: 'Asha Pawar, same day',
  },
  {
    id: 'e3',
    when: about('2024-04-27', '2024-05-01', 'two weeks ago'),
    track: 'protection',
    sentence: 'Moved from hospital to a home of ours',
    sources: [{ kind: 'own-staff' }],
    missing: ['committee order not recorded'],
  },
  {
    id: 'e4',
    when: early,
    track: 'protection',
    sentence: 'Brought to Mumbai and straight to hospital. Only her mother may visit',
    sources: [{ kind: 'own-staff' }],
    missing: ['who decided: not recorded'],
    state: 'clash',
    stateWords: 'two values: who decided',
  },
  {
    id: 'e5',
    when: early,
    track: 'legal',
    sentence: 'Found in Bihar. A man of 30 was arrested, accused of abducting her',
    sources: [{ kind: 'police', manner: 'written', reliability: 'reliable' }],
    old: 'Found in Bihar. A man was arrested',
    state: 'corrected',
  },
  {
    id: 'e6',
    when: after('2023-08-20'),
    track: 'find',
    sentence: 'Taken over the border to Nepal',
    sources: [{ kind: 'police', manner: 'spoken' }],
  },
  {
    id: 'e7',
    when: wentMissing,
    track: 'find',
    sentence: 'Went missing in Mumbai',
    sources: [{ kind: 'partner', manner: 'written' }],
    withAgo: true,
  },
];

export const ENTRIES_HI: TimelineEntryProps[] = [
  {
    id: 'e1',
    when: month('2024-06'),
    track: 'schooling',
    sentence: 'सातवीं की परीक्षा',
    state: 'planned',
    sources: [{ kind: 'partner', who: 'स्कूल, फ़ोन पर' }],
  },
  {
    id: 'e2',
    when: day('2024-05-11'),
    track: 'schooling',
    sentence: 'स्कूल उसे परीक्षा देने देगा',
    state: 'pending',
    sources: [{ kind: 'partner', who: 'स्कूल' }],
  },
  {
    id: 'e3',
    when: about('2024-04-27', '2024-05-01', 'दो हफ़्ते पहले'),
    track: 'protection',
    sentence: 'अस्पताल से हमारे आश्रय गृह में लाई गई',
    missing: ['समिति का आदेश दर्ज नहीं'],
  },
  {
    id: 'e4',
    when: partOfMonth('2024-04', 'early', 'अप्रैल की शुरुआत'),
    track: 'protection',
    sentence: 'मुंबई लाई गई, सीधे अस्पताल। केवल माँ मिल सकती हैं',
    sources: [{ kind: 'own-staff' }],
  },
  {
    id: 'e5',
    when: partOfMonth('2024-04', 'early', 'अप्रैल की शुरुआत'),
    track: 'legal',
    sentence: 'बिहार में मिली; एक आरोपी गिरफ़्तार',
  },
];
