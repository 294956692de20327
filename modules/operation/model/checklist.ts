import { z } from 'zod';

/** What the public procedures ask for, by phase (handbook §4.1). Nothing here locks anything: it reminds. */
export const CHECKLIST = {
  before: [
    'second_source',
    'diary_entry',
    'recce',
    'legal_power',
    'team',
    'vehicles',
    'supplies',
    'beds_and_doctor',
    'committee_on_call',
    'briefing',
    'decoy',
  ],
  during: ['search_recorded', 'separated', 'told_free', 'faces_protected', 'age_first', 'belongings'],
  after: [
    'time_out',
    'medical',
    'food_and_rest',
    'woman_interviewer',
    'wish_asked',
    'committee_told',
    'evidence_signed',
    'place_followed_up',
    'debrief',
  ],
} as const;
export type ChecklistPhase = keyof typeof CHECKLIST;

export const CHECKLIST_PHASES: readonly ChecklistPhase[] = ['before', 'during', 'after'];

export const CHECKLIST_ITEMS = [...CHECKLIST.before, ...CHECKLIST.during, ...CHECKLIST.after] as const;
export const ChecklistItem = z.enum(CHECKLIST_ITEMS);
export type ChecklistItem = z.infer<typeof ChecklistItem>;
