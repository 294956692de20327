import type { Compartment, Role } from '#kernel/need-to-know.ts';
import type { Tier } from '#kernel/tiers.ts';

/** What a supervisor reads, who has to sign for it: no word of ours is left unexplained. */
export const ROLE_WORDS: Record<Role, string> = {
  'outreach-worker': 'Outreach worker',
  'informant-handler': 'Informant handler',
  investigator: 'Investigator',
  'operation-lead': 'Operation lead',
  'police-liaison': 'Police liaison',
  'case-manager': 'Case manager',
  counsellor: 'Counsellor',
  nurse: 'Nurse',
  'shelter-warden': 'Shelter warden',
  'education-officer': 'Education officer',
  'legal-officer': 'Legal officer',
  'm-and-e-officer': 'Monitoring officer',
  'communications-editor': 'Communications editor',
  fundraiser: 'Fundraiser',
  'spiritual-care-worker': 'Spiritual care worker',
  director: 'Director',
  administrator: 'Administrator',
  'partner-caseworker': 'Caseworker of a partner organisation',
};

export const COMPARTMENT_WORDS: Record<Compartment, string> = {
  directory: 'organisations, homes by code name and city, colleagues',
  desk: 'tasks on a colleague’s own desk',
  intake: 'tips and referrals before they are answered',
  person: 'display code, name used, age, languages, own wish, safe contact, relations',
  identity: 'legal name, papers, origin, photo: one person at a time, for a purpose',
  case: 'the case file, its people, stages and entries; what was done to a person',
  search: 'missing reports, sightings, routes',
  investigation: 'leads, code-named intelligence, activities, the go decision',
  evidence: 'evidence, its files, who held it',
  'ops-plan': 'the plan of an operation, its team, decoys',
  operation: 'an operation by its code name: what happened, who was freed, who was arrested',
  placement: 'where a person stays, visit rules and visits',
  health: 'what nurses, doctors and hospitals did or saw',
  medicines: 'what is to be handed out, how much and when, and whether it was',
  counselling: 'session notes of a counsellor',
  schooling: 'school history, requests to schools, examinations',
  children: 'children in the care of a person we help',
  services: 'what was given or refused, follow-up visits',
  legal: 'proceedings, hearings, statements, compensation',
  witness: 'how a witness is protected, and from whom',
  outreach: 'contacts of outreach, by alias',
  spiritual: 'prayer and visits a person asked for',
  complaint: 'what is said against a colleague, a home or the work',
  donor: 'donors and gifts',
  publishing: 'drafts of stories, before their gate',
  figures: 'declared figures, public statements, contradictions',
  journal: 'who did, read and was refused what',
  protection: 'what waits for a second person, broken glass, conflicts of interest, alerts',
};

export const TIER_WORDS: Record<Tier, string> = {
  P0: 'public',
  P1: 'internal',
  P2: 'personal',
  P3: 'sensitive personal',
};
