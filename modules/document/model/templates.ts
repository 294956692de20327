import type { Paper } from './paper.ts';
import { blank, heading, line, lines, PAGE, RULE, sign, small, space, type Template, text, ticks } from './piece.ts';

const WHO = lines('name', 'otherNames', 'gender', 'age', 'born', 'bornBasis', 'languages', 'nationality', 'origin');
const FAMILY = lines('mother', 'father', 'guardian');
const SIGNED = [RULE, line('place'), line('today'), line('colleague'), line('organisation')];

/** Juvenile Justice (Care and Protection of Children) Model Rules 2016, Form 17; handbook §2.7. States print their own. */
const PRODUCTION: Template = {
  title: 'production',
  under: 'productionUnder',
  pieces: [
    line('to'),
    blank('caseNumber'),
    text('productionText'),
    heading('producer'),
    ...lines('colleague', 'organisation'),
    blank('designation'),
    blank('contact'),
    heading('child'),
    ...WHO,
    blank('marks'),
    ...lines('documents'),
    heading('family'),
    ...FAMILY,
    space('familyContact', 1),
    heading('found'),
    ...lines('rescuedAt', 'rescuedPlace', 'foundWhen', 'foundPlace', 'missingSince', 'lastSeen', 'fir'),
    space('foundWith', 1),
    space('circumstances', 3),
    space('allegation', 2),
    space('condition', 2),
    ...lines('belongings'),
    ...lines('home', 'admitted'),
    space('tracing', 2),
    space('treatment', 2),
    ticks('policeTold', 'yes', 'no'),
    space('whyLate', 1),
    line('wish'),
    ...SIGNED,
    sign('signChild'),
    sign('signProducer'),
  ],
};

/** Form 22, made within fifteen days of the committee's order. What is judged of a child is written by a hand that saw her. */
const SOCIAL_INVESTIGATION: Template = {
  title: 'sir',
  under: 'sirUnder',
  pieces: [
    line('to'),
    blank('caseNumber'),
    blank('orderOf'),
    heading('child'),
    ...WHO,
    ...lines('documents', 'home', 'admitted', 'order'),
    heading('family'),
    ...FAMILY,
    space('household', 4),
    space('familyRelations', 3),
    space('familyWork', 2),
    space('familyHome', 2),
    ticks('safeAtHome', 'yes', 'no', 'notKnown'),
    heading('schooling'),
    ...lines('school', 'schoolLevel', 'schoolStatus', 'interrupted'),
    space('schoolReport', 2),
    heading('history'),
    ...lines('missingSince', 'lastSeen', 'foundWhen', 'foundPlace', 'fir', 'sections'),
    space('circumstances', 3),
    space('healthHistory', 2),
    space('friends', 2),
    heading('voice'),
    line('wish'),
    space('ownWords', 3),
    heading('inquiry'),
    ...['sourcesUsed', 'analysis', 'risks', 'strengths'].map((words) => space(words, 3)),
    space('recommendation', 4),
    small('sirSafe'),
    ...SIGNED,
    sign('signWorker'),
  ],
};

/** Section 95: a child of another district or state goes home with an escort, never alone and never with a stranger. */
const ESCORT: Template = {
  title: 'escort',
  under: 'escortUnder',
  pieces: [
    line('to'),
    blank('caseNumber'),
    text('escortText'),
    ...WHO,
    ...FAMILY,
    ...lines('home', 'admitted', 'order', 'fir', 'station'),
    heading('journey'),
    ...['receivingCommittee', 'from', 'destination', 'receiver', 'means'].map(blank),
    ticks('escortBy', 'womanOfficer', 'officer', 'ourWorker'),
    small('escortGirl'),
    ticks('onTheWay', 'medicine', 'food', 'papersCopied', 'photoHandover'),
    space('risksOnWay', 2),
    line('wish'),
    ...SIGNED,
    sign('signWorker'),
  ],
};

/** Section 98(1): leave for an examination, a marriage, a death, an accident, a serious illness; generally seven days. */
const LEAVE: Template = {
  title: 'leave',
  under: 'leaveUnder',
  pieces: [
    line('to'),
    blank('caseNumber'),
    text('leaveText'),
    ...lines('name', 'gender', 'age', 'home', 'admitted', 'order'),
    ticks('leaveFor', 'examination', 'funeral', 'illness', 'accident', 'emergency'),
    ...lines('school', 'schoolLevel', 'exam'),
    ...['leaveFrom', 'leaveUntil', 'journeyTime', 'staysWith', 'escortName', 'reachedAt'].map(blank),
    small('leaveDays'),
    space('risksOnWay', 2),
    line('wish'),
    ...SIGNED,
    sign('signWorker'),
  ],
};

/** To a legal services authority, or to the Special Court where a child was harmed. Sums and bank details are written by hand. */
const COMPENSATION: Template = {
  title: 'compensation',
  under: 'compensationUnder',
  pieces: [
    line('to'),
    ticks('scheme', 'schemeAdult', 'schemeChild', 'schemeOld', 'schemeState'),
    small('schemeNote'),
    heading('applicant'),
    ...WHO,
    ...FAMILY,
    blank('addressForLetters'),
    heading('offence'),
    ...lines('offenceDay', 'fir', 'station', 'sections', 'court', 'cnr', 'stage', 'advocate'),
    heading('harm'),
    ticks(
      'harmKinds',
      'harmLife',
      'harmRape',
      'harmInjury',
      'harmMind',
      'harmPregnancy',
      'harmFoetus',
      'harmBurns',
      'harmOther',
    ),
    space('harmWords', 4),
    line('claim'),
    heading('money'),
    ticks('asks', 'interim', 'final'),
    ...['expenses', 'earlierRelief', 'guardianAccount'].map(blank),
    small('bankNote'),
    ticks('enclosed', 'copyFir', 'copyMedical', 'copyAge', 'copyCharge', 'copyOrder'),
    ...SIGNED,
    sign('signApplicant'),
  ],
};

/** To a school. Who reads it at the school gate must learn nothing but that a pupil asks to learn: no shelter, no case, no us. */
const SCHOOL_LETTER: Template = {
  title: 'schoolLetter',
  under: null,
  neutral: true,
  pieces: [
    line('today'),
    line('to'),
    text('schoolGreeting'),
    text('schoolText'),
    ...lines('name', 'born', 'school', 'schoolLevel', 'schoolStatus'),
    ticks('schoolAsks', 'sitExam', 'takeBack', 'promote', 'certificate', 'quietPlace'),
    line('exam'),
    line('schoolRequest'),
    text('schoolRight'),
    text('schoolClose'),
    line('colleague'),
    blank('contact'),
    sign('signWriter'),
  ],
};

/** The least that a partner must know to receive her well. Identity, exploitation and health are not in it. */
const REFERRAL_PACKET: Template = {
  title: 'packet',
  under: 'packetUnder',
  pieces: [
    line('to'),
    line('organisation'),
    line('today'),
    heading('packetWho'),
    ...lines('code', 'nameUsed', 'gender', 'age', 'languages'),
    heading('packetNeeds'),
    line('servicesPlanned'),
    space('packetReason', 3),
    line('wish'),
    heading('packetSafe'),
    ...lines('safeContact', 'neverContact'),
    heading('packetConsent'),
    ticks('consentKinds', 'consentShelter', 'consentHealth', 'consentLegal', 'consentSchool', 'consentWork'),
    ...['consentBy', 'consentUntil'].map(blank),
    small('packetNot'),
    PAGE,
    heading('receipt'),
    text('receiptText'),
    ...['receivedBy', 'receivedAt', 'answerUntil'].map(blank),
    ...SIGNED,
    sign('signGiver'),
    sign('signReceiver'),
  ],
};

export const TEMPLATES: Readonly<Record<Paper, Template>> = {
  production: PRODUCTION,
  'social-investigation': SOCIAL_INVESTIGATION,
  escort: ESCORT,
  leave: LEAVE,
  compensation: COMPENSATION,
  'school-letter': SCHOOL_LETTER,
  'referral-packet': REFERRAL_PACKET,
};
