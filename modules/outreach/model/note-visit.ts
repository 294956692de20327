import { z } from 'zod';
import { type Asking, allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, type Happening, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { Despite, rulesAbout } from '#modules/person/model/check-contact.ts';
import { checkNext, NextContact, refuseNext } from './keep-contact.ts';
import { DropInCentre, OutreachArea } from './outreach-area.ts';
import { OutreachContact, type OutreachContactFacts, TrustStep } from './outreach-contact.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';
import { ChildSeen, childSeenFacts, OutreachVisit, outreachVisitFacts } from './outreach-visit.ts';
import { lastStep } from './trust-lifecycle.ts';

const { company, partOfDay, signs, age, alias } = childSeenFacts.shape;

/** A child who was seen on the way. When and where is the visit's. */
const SeenOnTheWay = z.strictObject({
  childId: AnyId,
  alias,
  age,
  company,
  partOfDay,
  signs,
  words: childSeenFacts.shape.words,
});
type SeenOnTheWay = z.infer<typeof SeenOnTheWay>;

const { contactId: _contact, areaId: _area, reached, source: _source, ...noted } = outreachVisitFacts.shape;
const VisitNote = z.strictObject(noted);
type VisitNote = z.infer<typeof VisitNote>;

/** Somebody went to her: what was seen, given and said, and when she can next be met. Short enough for a lane at night. */
export const noteVisit = defineAct({
  name: 'outreach.note-visit',
  input: z.strictObject({
    visitId: AnyId,
    contactId: AnyId,
    visit: VisitNote,
    child: SeenOnTheWay.nullable(),
    /** Null leaves the next meeting as it was planned. */
    next: NextContact.nullable(),
    despite: Despite,
  }),
  by: ['outreach-worker'],
  knows: ({ contactId, visit }) => ({
    rules: rulesAbout(contactId),
    contact: mustKnow(OutreachContact, contactId),
    steps: allKnown(TrustStep, { contactId }),
    centre: mayKnow(DropInCentre, { id: visit.centreId ?? contactId }),
  }),
  decide({ visitId, visit, child, next, despite }, { contact, steps, centre, rules }, asking) {
    const wrong =
      refuseVisit(visit, contact.areaId, centre, asking) ??
      (isSurelyBefore(visit.happened, contact.firstContact) ? OUTREACH_REFUSALS.beforeFirst : null) ??
      (next ? refuseNext(next, lastStep(steps)?.stage ?? null, asking.today) : null);
    if (wrong) return refuse(wrong);
    const { areaId, id: contactId } = contact;
    const { today, newId } = asking;
    const checked = next ? checkNext(next, rules, despite, { aboutId: contactId, today, newId }) : NOTHING_PLANNED;
    if (checked.refusal) return refuse(checked.refusal);
    const facts = { ...visit, contactId, areaId, reached: null, source: OWN_STAFF };
    return accept(
      added(OutreachVisit, { id: visitId, scopeId: contactId }, facts),
      ...(child ? [childSeen(child, visit, { contactId, areaId, visitId, scopeId: contactId })] : []),
      ...planned(contact, visit, next),
      ...checked.events,
    );
  },
});

/** A round through an area: how many were met, what was given, which child was alone. About nobody in particular. */
export const noteRound = defineAct({
  name: 'outreach.note-round',
  input: z.strictObject({
    visitId: AnyId,
    areaId: AnyId,
    visit: VisitNote,
    reached,
    child: SeenOnTheWay.nullable(),
  }),
  by: ['outreach-worker'],
  knows: ({ areaId, visit }) => ({
    area: mustKnow(OutreachArea, areaId),
    centre: mayKnow(DropInCentre, { id: visit.centreId ?? areaId }),
  }),
  decide({ visitId, areaId, visit, reached, child }, { area, centre }, asking) {
    const wrong = refuseVisit(visit, area.id, centre, asking);
    if (wrong) return refuse(wrong);
    const facts = { ...visit, contactId: null, areaId, reached, source: OWN_STAFF };
    return accept(
      added(OutreachVisit, { id: visitId, scopeId: areaId }, facts),
      ...(child ? [childSeen(child, visit, { contactId: null, areaId, visitId, scopeId: areaId })] : []),
    );
  },
});

const { met, services, dangerSigns, herWords, words, lang, happened } = outreachVisitFacts.shape;

/** What was written of a visit is put right; what stood there stays in its history. A child that was seen has its own record. */
export const correctVisit = defineAct({
  name: 'outreach.correct-visit',
  input: z.strictObject({
    visitId: AnyId,
    contactId: AnyId.nullable(),
    changes: z.strictObject({
      happened: happened.exactOptional(),
      met: met.exactOptional(),
      services: services.exactOptional(),
      dangerSigns: dangerSigns.exactOptional(),
      reached: reached.exactOptional(),
      herWords: herWords.exactOptional(),
      words: words.exactOptional(),
      lang: lang.exactOptional(),
    }),
  }),
  by: ['outreach-worker'],
  merges: true,
  knows: ({ visitId, contactId }) => ({
    visit: mustKnow(OutreachVisit, visitId),
    contact: mayKnow(OutreachContact, { id: contactId ?? visitId }),
  }),
  decide({ visitId, changes }, { visit, contact }, asking) {
    if (Object.keys(changes).length === 0) return refuse(OUTREACH_REFUSALS.nothingChanged);
    const after = { ...visit, ...changes };
    if (after.contactId !== null && after.reached !== null) return refuse(OUTREACH_REFUSALS.oneWoman);
    const wrong = refuseVisit({ ...after, centreId: null }, after.areaId, null, asking);
    if (wrong) return refuse(wrong);
    const known = contact?.id === after.contactId ? contact : null;
    if (known && isSurelyBefore(after.happened, known.firstContact)) return refuse(OUTREACH_REFUSALS.beforeFirst);
    return accept(changed(OutreachVisit, visitId, changes));
  },
});

const NOTHING_PLANNED = { refusal: null, events: [] };

type Centre = { areaId: string } | null;

type Said = Pick<VisitNote, 'happened' | 'centreId' | 'met' | 'herWords'>;

function refuseVisit(visit: Said, areaId: string, centre: Centre, { today }: Asking): Refusal | null {
  if (isSurelyBefore(day(today), visit.happened)) return { ...OUTREACH_REFUSALS.notYet, fields: ['happened'] };
  if (visit.centreId !== null && centre?.areaId !== areaId) return OUTREACH_REFUSALS.otherArea;
  return visit.met !== 'met' && visit.herWords !== null ? OUTREACH_REFUSALS.nobodySaid : null;
}

type Where = { contactId: string | null; areaId: string; visitId: string; scopeId: string };

function childSeen(child: SeenOnTheWay, visit: VisitNote, { scopeId, ...where }: Where): Happening {
  const { childId, ...seen } = child;
  const open = { reportedAt: null, reportedTo: null, reportRef: null, noReportWords: null };
  const facts = { ...where, ...seen, seen: visit.happened, lang: visit.lang, ...open, source: OWN_STAFF };
  return added(ChildSeen, { id: childId, scopeId }, facts);
}

/** Who was met is no longer waited for; who was not there still is, until another day is named. */
function planned(contact: Stored<OutreachContactFacts>, visit: VisitNote, next: NextContact | null): Happening[] {
  if (next) return [changed(OutreachContact, contact.id, next)];
  const { latest } = visit.happened;
  const isMet = visit.met === 'met' && contact.nextOn !== null && latest !== null && contact.nextOn <= latest;
  if (!isMet) return [];
  const nothing = { nextOn: null, nextFrom: null, nextUntil: null, nextPlace: null, nextWords: null };
  return [changed(OutreachContact, contact.id, nothing)];
}
