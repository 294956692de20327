import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { addMinutes } from '#kernel/moment.ts';
import type { Stored } from '#kernel/record.ts';
import { OutreachContact, type OutreachContactFacts } from './outreach-contact.ts';
import { ChildSeen, type ChildSeenFacts, isReportOpen } from './outreach-visit.ts';

const A_DAY = 24 * 60;

/** Whom to meet today, and which child must be reported. Neither says who or where: a list may be read by a passer-by. */
export const outreachDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'outreach-worker', 'case-manager')) return [];
  const contacts = reader
    .all(OutreachContact)
    .filter(({ workerId, nextOn }) => workerId === actor.staffId && nextOn !== null && nextOn <= today);
  const children = reader.all(ChildSeen).filter(isReportOpen);
  return [...contacts.map(contactDue), ...children.map(childDue)];
};

function contactDue({ id, displayCode, nextOn }: Stored<OutreachContactFacts>): Due {
  return {
    id,
    sentence: { key: 'outreach:due.meet', values: { code: displayCode } },
    track: 'find',
    personIds: [],
    dueOn: nextOn,
    dueAt: null,
    address: ['i', id],
  };
}

/** A day from when she was seen (JJ Act, section 32). Where the hour is not known, the day after. */
function childDue({ id, seen }: Stored<ChildSeenFacts>): Due {
  const on = seen.latest;
  return {
    id,
    sentence: { key: 'outreach:due.report' },
    under: { key: 'outreach:due.reportUnder' },
    track: 'protection',
    personIds: [],
    dueOn: seen.at === null && on !== null ? addDays(on, 1) : null,
    dueAt: seen.at === null ? null : addMinutes(seen.at, A_DAY),
    address: ['i', id],
  };
}
