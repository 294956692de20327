import type { Role } from '#kernel/need-to-know.ts';
import { idOf } from './id-of.ts';

/** The word that opens every door of the demonstration. It is printed at the start; a real organisation never has one. */
export const DEMONSTRATION_PASSWORD = 'demonstration';

export type Tenant = { id: string; selfId: string; name: string; founder: Colleague };

export type Colleague = {
  staffId: string;
  signInName: string;
  name: string;
  role: Role;
  language: 'en' | 'hi' | 'mr' | 'es';
  homeId: string | null;
  tenant: 'mumbai-smiles' | 'india-partners';
};

export const HOMES = {
  banyan: idOf('home banyan'),
  jasmine: idOf('home jasmine'),
  anandalay: idOf('home anandalay'),
  sharanSthan: idOf('home sharan sthan'),
} as const;

function colleague(signInName: string, name: string, role: Role, rest: Partial<Colleague> = {}): Colleague {
  return {
    staffId: idOf(`colleague ${signInName}`),
    signInName,
    name,
    role,
    language: 'en',
    homeId: null,
    tenant: 'mumbai-smiles',
    ...rest,
  };
}

/** Everybody who works in the demonstration, by the name they sign in with. All of them are invented. */
export const COLLEAGUES = {
  meher: colleague('meher', 'Meher Irani', 'administrator'),
  rhea: colleague('rhea', 'Dr. Rhea Nair', 'director'),
  asha: colleague('asha', 'Asha Pawar', 'case-manager'),
  imran: colleague('imran', 'Imran Qureshi', 'investigator', { language: 'hi' }),
  farida: colleague('farida', 'Farida Shaikh', 'operation-lead'),
  lucy: colleague('lucy', 'Sister Lucy', 'shelter-warden', { homeId: HOMES.banyan, language: 'mr' }),
  sunanda: colleague('sunanda', 'Sunanda Gaikwad', 'shelter-warden', { homeId: HOMES.banyan, language: 'mr' }),
  usha: colleague('usha', 'Usha Kale', 'shelter-warden', { homeId: HOMES.jasmine, language: 'mr' }),
  vaishali: colleague('vaishali', 'Vaishali Dongre', 'nurse', { language: 'mr' }),
  kavita: colleague('kavita', 'Kavita More', 'outreach-worker', { language: 'hi' }),
  nisha: colleague('nisha', 'Nisha Rao', 'counsellor'),
  sarita: colleague('sarita', 'Adv. Sarita Bhosale', 'legal-officer'),
  arun: colleague('arun', 'Arun Kulkarni', 'fundraiser'),
  zoya: colleague('zoya', 'Zoya Merchant', 'communications-editor'),
  // Of the partner in Govandi: she sees what is shared with her by name, until a day, and nothing else.
  neela: colleague('neela', 'Neela Gaikwad', 'partner-caseworker'),
  daniel: colleague('daniel', 'Daniel Thomas', 'administrator', { tenant: 'india-partners' }),
  leela: colleague('leela', 'Leela Mathai', 'director', { tenant: 'india-partners' }),
  ruth: colleague('ruth', 'Ruth Pillai', 'case-manager', { tenant: 'india-partners' }),
  mary: colleague('mary', 'Mary D’Souza', 'outreach-worker', { tenant: 'india-partners', language: 'hi' }),
  esther: colleague('esther', 'Esther Fernandes', 'counsellor', { tenant: 'india-partners' }),
  grace: colleague('grace', 'Grace Mathew', 'nurse', { tenant: 'india-partners' }),
  samuel: colleague('samuel', 'Samuel Joseph', 'spiritual-care-worker', { tenant: 'india-partners' }),
  anita: colleague('anita', 'Anita Lobo', 'fundraiser', { tenant: 'india-partners' }),
  joel: colleague('joel', 'Joel Varghese', 'communications-editor', { tenant: 'india-partners' }),
  hannah: colleague('hannah', 'Hannah Lobo', 'shelter-warden', { tenant: 'india-partners', homeId: HOMES.sharanSthan }),
  jaya: colleague('jaya', 'Jaya Kamble', 'shelter-warden', {
    tenant: 'india-partners',
    homeId: HOMES.anandalay,
    language: 'mr',
  }),
} as const satisfies Record<string, Colleague>;
export type ColleagueName = keyof typeof COLLEAGUES;

/** Two organisations that must never see each other's records. */
export const TENANTS = [
  { id: idOf('tenant mumbai smiles'), selfId: idOf('mumbai smiles'), name: 'Mumbai Smiles', founder: COLLEAGUES.meher },
  {
    id: idOf('tenant india partners'),
    selfId: idOf('india partners itself'),
    name: 'India Partners',
    founder: COLLEAGUES.daniel,
  },
] as const satisfies readonly Tenant[];
