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
  { track: 'find' as const, stages: [stage('f', 'Searching with police, partners and local leaders', wentMissing, early, { quiet: true }), stage('f2', 'found', early, early, { quiet: true })] },
  { track: 'operation' as const, stages: [stage('o', 'safe', early, early, { quiet: true })] },
  { track: 'protection' as const, stages: [stage('p', 'Hospital', early, about('2024-04-27', '2024-05-01'), { quiet: true }), stage('p2', 'in the home', about('2024-04-27', '2024-05-01'), null)] },
  { track: 'recovery' as const, stages: [stage('r', 'counselling, her pace', early, null)] },
  { track: 'schooling' as const, stages: [stage('s', 'interrupted in class 7', until('2023-07-01'), wentMissing, { quiet: true }), stage('s2', '', day('2024-05-11'), day('2024-05-13')), stage('s3', 'exams', month('2024-06'), month('2024-06'), { planned: true })] },
  { track: 'legal' as const, stages: [stage('l', 'investigation', early, null)] },
];

export const ENTRIES: TimelineEntryProps[] = [
  { id: 'e1', when: month('2024-06'), track: 'schooling', sentence: 'Exams of class 7', state: 'planned', sources: [{ kind: 'partner', who: 'the school, by phone' }] },
  { id: 'e2', when: day('2024-05-11'), track: 'schooling', sentence: 'The school will let her sit the exams', state: 'pending', sources: [{ kind: 'partner', who: 'the school' }], by: 'Asha Pawar, same day' },
  { id: 'e3', when: about('2024-04-27', '2024-05-01', 'two weeks ago'), track: 'protection', sentence: 'Moved from hospital to a home of ours', sources: [{ kind: 'own-staff' }], missing: ['committee order not recorded'] },
  { id: 'e4', when: early, track: 'protection', sentence: 'Brought to Mumbai and straight to hospital. Only her mother may visit', sources: [{ kind: 'own-staff' }], missing: ['who decided: not recorded'], state: 'clash', stateWords: 'two values: who decided' },
  { id: 'e5', when: early, track: 'legal', sentence: 'Found in Bihar. A man of 30 was arrested, accused of abducting her', sources: [{ kind: 'police', manner: 'written', reliability: 'reliable' }], old: 'Found in Bihar. A man was arrested', state: 'corrected' },
  { id: 'e6', when: after('2023-08-20'), track: 'find', sentence: 'Taken over the border to Nepal', sources: [{ kind: 'police', manner: 'spoken' }] },
  { id: 'e7', when: wentMissing, track: 'find', sentence: 'Went missing in Mumbai', sources: [{ kind: 'partner', manner: 'written' }], withAgo: true },
];

export const ENTRIES_HI: TimelineEntryProps[] = [
  { id: 'e1', when: month('2024-06'), track: 'schooling', sentence: 'सातवीं की परीक्षा', state: 'planned', sources: [{ kind: 'partner', who: 'स्कूल, फ़ोन पर' }] },
  { id: 'e2', when: day('2024-05-11'), track: 'schooling', sentence: 'स्कूल उसे परीक्षा देने देगा', state: 'pending', sources: [{ kind: 'partner', who: 'स्कूल' }] },
  { id: 'e3', when: about('2024-04-27', '2024-05-01', 'दो हफ़्ते पहले'), track: 'protection', sentence: 'अस्पताल से हमारे आश्रय गृह में लाई गई', missing: ['समिति का आदेश दर्ज नहीं'] },
  { id: 'e4', when: partOfMonth('2024-04', 'early', 'अप्रैल की शुरुआत'), track: 'protection', sentence: 'मुंबई लाई गई, सीधे अस्पताल। केवल माँ मिल सकती हैं', sources: [{ kind: 'own-staff' }] },
  { id: 'e5', when: partOfMonth('2024-04', 'early', 'अप्रैल की शुरुआत'), track: 'legal', sentence: 'बिहार में मिली; एक आरोपी गिरफ़्तार' },
];

/** Words of the gallery's screens, so that they can be looked at in two scripts. */
export const SAY = {
  en: {
    day: 'Monday 13 May', seven: 'Seven things for you. One is late. The rest can be done in order.', late: 'Late', today: 'Today', week: 'Later this week',
    debrief: 'Hold the debrief of operation Lotus', debriefRule: 'within 72 hours of its end, our own rule', referral: 'Answer a referral from a partner organisation', referralFact: 'a child, high risk, 18 of 24 hours used',
    school: 'Ask the school for the June exam dates', visit: 'Visit at the home: her mother, 16:00', visitFact: 'only her mother may visit', call: 'Call in the first week at home', andMore: 'and 3 more', report: 'Send the social investigation report', statute: 'JJ Act s.36(2)',
    changed: 'Changed since Friday evening', mine: 'My people', care: 'You have opened 11 heavy entries since Thursday. Nothing is lost if you take ten minutes.', done: 'done', later: 'later',
    name: 'Iniya', open: 'Open', child: 'child, 15 when found', risk: 'Risk, staff view: medium', view: 'Her own view:', words: 'I feel safe here', happened: 'What happened', all: 'All', next: 'Next', motherVisit: 'Mother’s visit', inFile: 'People in this file', mother: 'Mother', accused: 'accused, in custody 12 Apr, police', family: 'family, safe to contact: yes', survivor: 'survivor, missing person', team: '4 people may open this file', teamTitle: 'Team', plan: 'Care plan', write: 'Write',
    route: 'Her route', safe: 'Safe', worry: 'Some worry', notSafe: 'Not safe', notReached: 'Not reached', phone: 'Call', visitWord: 'Visit', through: 'Through someone', reach: 'How did you reach her?', how: 'How is she?', own: 'Her own words', ifShe: 'if she wants', followUp: 'Follow-up', sewing: 'The sewing class starts on Monday',
    nextTrue: 'Next, when it is true', medical: 'Medical care begun', oneTap: 'one tap, the time is kept', statement: 'Statement', handed: 'Handed over', aChild: 'A child', end: 'End', callOff: 'Call it off', safeWithUs: 'safe with us', arrested: 'arrested', arrestedOne: 'One person arrested',
    role: 'Case manager', holds: 'Legal name, birth date, papers, family.', hospital: 'Hospital', schoolWord: 'School', court: 'Court', other: 'Other', since: 'Since when?', home: 'Home', admit: 'Admit', notes: 'What else is known?', speaks: 'Speaks', sees: 'Who may visit?', people: 'people reached safety', period: '1 Apr – 8 May 2024', asOf: '13 May', source: 'own records',
    notToday: 'Not today', only: 'Only her mother may visit, until 30 May. Who decided it is not recorded; the rule holds all the same.', say: 'You can say: “Visits are not possible. Please call the office.” Do not say whether she is here.', refusal: 'Write down the refusal', ask: 'Ask for the rule to change', door: 'Someone is at the door', who: 'Who wants to visit?', uncle: 'An uncle, not on the list',
    empty: 'This file was opened today from a referral. Write the first thing you know.', rule: 'Visit rule', doctor: 'hospital doctor', committee: 'committee', offlineFrom: 'this phone, without network', consents: 'Consents', idea: 'Idea', draft: 'Draft', legalStep: 'Legal', second: 'Second editor', public: 'Public',
  },
  hi: {
    day: 'सोमवार, 13 मई', seven: 'आपके सात काम। एक में देर हो चुकी है।', late: 'देर हुई', today: 'आज', week: 'इस हफ़्ते',
    debrief: '‘कमल’ अभियान की समीक्षा बैठक करें', debriefRule: 'अंत के 72 घंटे में, हमारा नियम', referral: 'साथी संस्था के रेफ़रल का जवाब दें', referralFact: 'बच्चा, अधिक जोखिम',
    school: 'स्कूल से जून की परीक्षा की तारीख़ें पूछें', visit: 'आश्रय गृह में मुलाक़ात: उसकी माँ', visitFact: 'केवल माँ', call: 'घर लौटने के पहले हफ़्ते में फ़ोन करें', andMore: 'और 4 लोग', report: 'सामाजिक जाँच रिपोर्ट भेजें', statute: 'JJ Act s.36(2)',
    changed: 'शुक्रवार शाम से बदला', mine: 'मेरे लोग', care: 'गुरुवार से आपने 11 भारी प्रविष्टियाँ खोली हैं। दस मिनट रुकने से कुछ नहीं खोता।', done: 'हो गया', later: 'बाद में',
    name: 'इनिया', open: 'खुली', child: 'मिलने के समय 15 वर्ष की बच्ची', risk: 'जोखिम, स्टाफ़ की राय: मध्यम', view: 'उसकी अपनी राय:', words: 'मैं यहाँ सुरक्षित महसूस करती हूँ', happened: 'क्या-क्या हुआ', all: 'सब', next: 'आगे', motherVisit: 'माँ की मुलाक़ात', inFile: 'इस फ़ाइल के लोग', mother: 'माँ', accused: 'आरोपी, हिरासत में', family: 'परिवार, संपर्क सुरक्षित', survivor: 'उत्तरजीवी', team: '4 लोग यह फ़ाइल खोल सकते हैं', teamTitle: 'टीम', plan: 'देखभाल योजना', write: 'लिखें',
    route: 'उसका रास्ता', safe: 'सुरक्षित', worry: 'कुछ चिंता', notSafe: 'सुरक्षित नहीं', notReached: 'संपर्क नहीं हुआ', phone: 'फ़ोन', visitWord: 'मुलाक़ात', through: 'किसी के ज़रिए', reach: 'आपने कैसे संपर्क किया?', how: 'वह कैसी है?', own: 'उसके अपने शब्द', ifShe: 'यदि वह चाहे', followUp: 'फ़ॉलो-अप', sewing: 'सिलाई की कक्षा सोमवार से है',
    nextTrue: 'अगला क़दम, जब हो जाए', medical: 'चिकित्सा शुरू हुई', oneTap: 'एक बार छुएँ, समय दर्ज होगा', statement: 'बयान', handed: 'सौंपा गया', aChild: 'कोई बच्चा', end: 'समाप्त', callOff: 'रोक दें', safeWithUs: 'सुरक्षित', arrested: 'गिरफ़्तार', arrestedOne: 'एक व्यक्ति गिरफ़्तार',
    role: 'केस प्रबंधक', holds: 'क़ानूनी नाम, जन्म तिथि, काग़ज़ात, परिवार।', hospital: 'अस्पताल', schoolWord: 'स्कूल', court: 'अदालत', other: 'अन्य', since: 'कब से?', home: 'आश्रय गृह', admit: 'दाख़िल करें', notes: 'और क्या मालूम है?', speaks: 'भाषाएँ', sees: 'कौन मिल सकता है?', people: 'लोग सुरक्षित पहुँचे', period: '1 अप्रैल – 8 मई 2024', asOf: '13 मई', source: 'अपने अभिलेख',
    notToday: 'आज नहीं', only: '30 मई तक केवल माँ मिल सकती हैं। किसने तय किया, दर्ज नहीं; नियम फिर भी लागू है।', say: 'आप कह सकते हैं: “मुलाक़ात संभव नहीं है। कृपया कार्यालय में फ़ोन करें।”', refusal: 'मना करना दर्ज करें', ask: 'नियम बदलने को कहें', door: 'दरवाज़े पर कोई है', who: 'कौन मिलना चाहता है?', uncle: 'एक चाचा, सूची में नहीं',
    empty: 'यह फ़ाइल आज एक रेफ़रल से खुली। जो पहली बात मालूम है, लिखें।', rule: 'मुलाक़ात का नियम', doctor: 'अस्पताल की डॉक्टर', committee: 'समिति', offlineFrom: 'यह फ़ोन, बिना नेटवर्क', consents: 'सहमतियाँ', idea: 'विचार', draft: 'मसौदा', legalStep: 'क़ानूनी', second: 'दूसरा संपादक', public: 'सार्वजनिक',
  },
} as const;
export type Say = Record<keyof (typeof SAY)['en'], string>;
