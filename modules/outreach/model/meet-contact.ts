import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { ObservedAge } from '#kernel/age.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, accessGiven, added, changed, refuse, scopeOpened, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import type { Compartment } from '#kernel/need-to-know.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Task } from '#modules/task/model/task.ts';
import { refuseColleague } from './keep-areas.ts';
import { DropInCentre, OutreachArea } from './outreach-area.ts';
import { OutreachContact, outreachContactFacts, TrustStep } from './outreach-contact.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';

/** What the workers of an area may know of a woman who said that they may. Of `person` there are only rules of safe contact here. */
const CARRIED_TO_AREA = ['outreach', 'children', 'person'] as const satisfies Compartment[];

const { alias, languages, safeContact, neverContact } = outreachContactFacts.shape;

/** Somebody was met for the first time. An alias is enough; her name is not asked. */
export const meetContact = defineAct({
  name: 'outreach.meet-contact',
  input: z.strictObject({
    contactId: AnyId,
    stepId: AnyId,
    alias,
    areaId: AnyId,
    centreId: AnyId.nullable(),
    firstContact: Dated,
    age: ObservedAge.nullable(),
    languages,
    safeContact,
    neverContact,
    /** She was asked whether the others who work here may know her. */
    forArea: z.boolean(),
  }),
  by: ['outreach-worker'],
  knows: ({ areaId, centreId }) => ({
    area: mustKnow(OutreachArea, areaId),
    centre: mayKnow(DropInCentre, { id: centreId ?? areaId }),
  }),
  decide({ contactId, stepId, forArea, ...met }, { area, centre }, { actor, today, drawCode }) {
    if (area.workedUntil !== null) return refuse(OUTREACH_REFUSALS.areaOver);
    if (met.centreId !== null && centre?.areaId !== met.areaId) return refuse(OUTREACH_REFUSALS.otherArea);
    if (isSurelyBefore(day(today), met.firstContact)) return refuse(OUTREACH_REFUSALS.notYet);
    const nothingPlanned = { nextOn: null, nextFrom: null, nextUntil: null, nextPlace: null, nextWords: null };
    const contact = {
      ...met,
      displayCode: drawCode?.([met.alias]) ?? 'CODE-000',
      workerId: actor.staffId,
      wish: null,
      wishLang: null,
      wishSaid: null,
      ...nothingPlanned,
    };
    const first = { contactId, stage: 'first_contact' as const, since: met.firstContact, reason: null };
    return accept(
      scopeOpened(OutreachContact, contactId),
      ...(forArea ? [scopesLinked(met.areaId, contactId, CARRIED_TO_AREA)] : []),
      added(OutreachContact, { id: contactId }, contact),
      added(TrustStep, { id: stepId, scopeId: contactId }, { ...first, herWords: null, lang: null, source: OWN_STAFF }),
    );
  },
});

/** Whether the others of her area may know her: she decides, and may change her mind. */
export const shareWithArea = defineAct({
  name: 'outreach.share-with-area',
  input: z.strictObject({ contactId: AnyId, may: z.boolean() }),
  by: ['outreach-worker'],
  notedAs: 'grant',
  answeredBy: 'server',
  knows: ({ contactId }) => ({ contact: mustKnow(OutreachContact, contactId) }),
  decide({ may }, { contact }) {
    const { areaId, id } = contact;
    return accept(may ? scopesLinked(areaId, id, CARRIED_TO_AREA) : { is: 'scopes-unlinked', from: areaId, to: id });
  },
});

/**
 * Lets one colleague know one woman, for a reason: another worker so that she is not lost when one is ill, the case manager
 * when she has decided to leave. A task on the colleague's desk is the hand-over; done, it is the receipt.
 */
export const letIntoContact = defineAct({
  name: 'outreach.let-into-contact',
  input: z.strictObject({
    contactId: AnyId,
    staffId: AnyId,
    taskId: AnyId,
    until: Moment.nullable(),
    reason: z.string().trim().min(1).max(300),
  }),
  by: ['outreach-worker'],
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ contactId, staffId }) => ({
    contact: mustKnow(OutreachContact, contactId),
    colleague: mustKnow(StaffMember, staffId),
  }),
  decide({ staffId, taskId, until, reason }, { contact, colleague }, { actor, now }) {
    const wrong = refuseColleague(colleague);
    if (wrong) return refuse(wrong);
    if (until !== null && until <= now) return refuse(OUTREACH_REFUSALS.accessOver);
    const task = {
      titleKey: 'outreach:task.letIn',
      titleValues: {},
      words: null,
      track: 'find' as const,
      personId: null,
      aboutKind: OutreachContact.kind,
      aboutId: contact.id,
      dueOn: null,
      dueAt: null,
      givenBy: actor.staffId,
      doneAt: null,
      letGoReason: null,
      passedTo: null,
    };
    return accept(accessGiven(contact.id, staffId, reason, until), added(Task, { id: taskId, scopeId: staffId }, task));
  },
});

/** Another colleague goes to her from now on. She must know her already. */
export const passOnContact = defineAct({
  name: 'outreach.pass-on-contact',
  input: z.strictObject({ contactId: AnyId, staffId: AnyId, reason: z.string().trim().min(1).max(300) }),
  by: ['outreach-worker'],
  notedAs: 'grant',
  answeredBy: 'server',
  knows: ({ contactId, staffId }) => ({
    contact: mustKnow(OutreachContact, contactId),
    colleague: mustKnow(StaffMember, staffId),
  }),
  decide({ contactId, staffId, reason }, { colleague }) {
    const wrong = refuseColleague(colleague);
    if (wrong) return refuse(wrong);
    if (!colleague.roles.includes('outreach-worker')) return refuse(OUTREACH_REFUSALS.reachesNothing);
    return accept(accessGiven(contactId, staffId, reason), changed(OutreachContact, contactId, { workerId: staffId }));
  },
});
