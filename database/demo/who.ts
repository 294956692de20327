import { idOf } from './id-of.ts';

/** People of the story, by the names it uses for them here. The accused have no name anywhere but their code. */
export const WHO = {
  iniya: idOf('person iniya'),
  mother: idOf('person mother of iniya'),
  father: idOf('person father of iniya'),
  accusedMan: idOf('person accused of abduction'),
  reva: idOf('person reva'),
  sheela: idOf('person sheela'),
  anjali: idOf('person anjali'),
  accusedOfKite: idOf('person accused of kite'),
  tara: idOf('person tara'),
  manju: idOf('person manju'),
  kamla: idOf('person kamla'),
  savita: idOf('person savita'),
  rehana: idOf('person rehana'),
  accusedWoman: idOf('person accused of lotus'),
  rajitha: idOf('person rajitha'),
  rubina: idOf('person rubina'),
  sona: idOf('person sona'),
  /** Several, of whom nobody knows a name or a number. */
  captors: idOf('person captors of rajitha'),
} as const;
export type PersonName = keyof typeof WHO;

export const FILE = {
  iniya: idOf('file iniya'),
  reva: idOf('file reva'),
  sheela: idOf('file sheela'),
  anjali: idOf('file anjali'),
  tara: idOf('file tara'),
  manju: idOf('file manju'),
  kamla: idOf('file kamla'),
  savita: idOf('file savita'),
  rehana: idOf('file rehana'),
} as const satisfies Partial<Record<PersonName, string>>;
export type FileName = keyof typeof FILE;

/** Of the second story: the other organisation's. */
export const FILE_B = {
  rajitha: idOf('file rajitha'),
  rubina: idOf('file rubina'),
  sona: idOf('file sona'),
} as const satisfies Partial<Record<PersonName, string>>;

/** What the story happens in: searches, plans, the day itself. */
export const STORY_ID = {
  referral: idOf('referral from govandi'),
  report: idOf('missing report iniya'),
  search: idOf('investigation search for iniya'),
  heron: idOf('operation heron'),
  kiteTip: idOf('tip nalasopara'),
  kiteInvestigation: idOf('investigation nalasopara'),
  kite: idOf('operation kite'),
  kitePlan: idOf('plan of kite'),
  lotusTip: idOf('tip rented house'),
  lotusInvestigation: idOf('investigation rented house'),
  lotus: idOf('operation lotus'),
  lotusPlan: idOf('plan of lotus'),
  hospitalStay: idOf('stay of iniya in hospital'),
  homeStay: idOf('stay of iniya in the home'),
  openingFigure: idOf('declared figure up to march 2024'),
} as const;
