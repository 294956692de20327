import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { EducationStatus } from '#kernel/code-lists/education-status.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { EducationRecord } from './education-record.ts';
import { SCHOOLING_REFUSALS } from './schooling-refusals.ts';

const TEACHERS = ['case-manager', 'education-officer'] as const;

/** Writes down a stretch of schooling. What lies ahead is planned, and says so. */
export const writeSchooling = defineAct({
  name: 'schooling.write-schooling',
  input: z.strictObject({ educationId: AnyId, education: EducationRecord.facts }),
  by: TEACHERS,
  knows: ({ education }) => ({ person: mustKnow(Person, education.personId) }),
  decide({ educationId, education }, { person }, { today }) {
    const { since, untilWhen, planned } = education;
    if (since && untilWhen && isSurelyBefore(untilWhen, since)) return refuse(SCHOOLING_REFUSALS.endsBeforeStart);
    if (since && !planned && isSurelyBefore(day(today), since)) return refuse(SCHOOLING_REFUSALS.notYet);
    return accept(added(EducationRecord, { id: educationId, scopeId: person.id }, education));
  },
});

/** What was planned has come true: she sits in the class, she passed. The plan becomes a fact with its own day. */
export const confirmSchooling = defineAct({
  name: 'schooling.confirm-schooling',
  input: z.strictObject({ educationId: AnyId, status: EducationStatus, since: Dated }),
  by: TEACHERS,
  knows: ({ educationId }) => ({ education: mustKnow(EducationRecord, educationId) }),
  decide({ status, since }, { education }, { today }) {
    if (!education.planned) return refuse(SCHOOLING_REFUSALS.notPlanned);
    if (isSurelyBefore(day(today), since)) return refuse(SCHOOLING_REFUSALS.notYet);
    return accept(changed(EducationRecord, education.id, { planned: false, status, since }));
  },
});
