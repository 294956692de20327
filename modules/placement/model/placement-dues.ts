import { hasRole } from '#kernel/actor.ts';
import { addDays, dayInIndia } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Reader } from '#kernel/reader.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from './placement.ts';
import { missingOrder } from './stay.ts';
import { Visit } from './visit.ts';
import { VisitRule } from './visit-rule.ts';
import { endsWithin } from './visiting.ts';

/** So many days before a rule runs out somebody should decide what holds afterwards: after it the door stays shut. */
const RULE_WARN_DAYS = 3;
/** A committee is asked within a day; a child who has been here for two without a number is asked for again. */
const ORDER_DUE_DAYS = 1;

/** Visits of today, rules that run out, and stays without the order they rest on. */
export const placementDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'case-manager', 'shelter-warden')) return [];
  const orders = hasRole(actor, 'case-manager') ? ordersMissing(reader) : [];
  return [...visitsToday(reader, today), ...rulesEnding(reader, today), ...orders];
};

function visitsToday(reader: Reader, today: string): Due[] {
  return reader.all(Visit).flatMap((visit) => {
    const isOver = reader.get(Placement, visit.placementId)?.discharged != null;
    if (isOver || visit.at !== null || visit.plannedFor === null || dayInIndia(visit.plannedFor) > today) return [];
    return [
      {
        id: `visit-${visit.id}`,
        sentence: { key: 'placement:due.visit' },
        under: { key: 'placement:due.visitor', values: { visitor: visit.visitor } },
        track: 'protection' as const,
        personIds: [visit.personId],
        dueOn: null,
        dueAt: visit.plannedFor,
        address: ['u', visit.id] as const,
      },
    ];
  });
}

function rulesEnding(reader: Reader, today: string): Due[] {
  return reader.all(VisitRule).flatMap((rule) => {
    if (!endsWithin(rule, today, RULE_WARN_DAYS)) return [];
    return [
      {
        id: `rule-${rule.id}`,
        sentence: { key: 'placement:due.rule' },
        track: 'protection' as const,
        personIds: [rule.personId],
        dueOn: rule.untilWhen?.latest ?? null,
        dueAt: null,
        address: ['w', rule.placementId] as const,
      },
    ];
  });
}

function ordersMissing(reader: Reader): Due[] {
  return reader.all(Placement).flatMap((stay) => {
    const person = reader.get(Person, stay.personId);
    const order = stay.discharged === null && person ? missingOrder(stay, person) : null;
    if (!order) return [];
    const since = stay.admitted.latest ?? stay.admitted.earliest;
    return [
      {
        id: `order-${stay.id}`,
        sentence: { key: `placement:due.order.${order}` },
        track: 'legal' as const,
        personIds: [stay.personId],
        dueOn: since && addDays(since, ORDER_DUE_DAYS),
        dueAt: null,
        address: ['w', stay.id] as const,
      },
    ];
  });
}
