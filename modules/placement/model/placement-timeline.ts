import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { defineTimeline, type Sentence, type TimelineFact } from '#kernel/timeline.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement, type PlacementFacts } from './placement.ts';
import { missingOrder } from './stay.ts';

type Stay = Stored<PlacementFacts>;

/** A stay tells that somebody came, and that she left; a move tells only where she came to. */
export const placementTimeline = defineTimeline({
  kind: Placement,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (stay, reader) => [tellAdmission(stay, reader), ...tellDischarge(stay, reader)],
});

function tellAdmission(stay: Stay, reader: Reader): TimelineFact {
  return {
    ...frame(stay),
    id: stay.id,
    when: stay.admitted,
    sentence: atPlace('placement:timeline.came', stay, reader),
    missing: missingAtAdmission(stay, reader),
    quiet: atPlace('placement:timeline.quiet.came', stay, reader),
  };
}

function tellDischarge(stay: Stay, reader: Reader): TimelineFact[] {
  if (stay.discharged === null || isMove(stay, reader)) return [];
  const isDeath = stay.dischargeOutcome === 'deceased';
  return [
    {
      ...frame(stay),
      id: `${stay.id}-left`,
      when: stay.discharged,
      track: isDeath ? 'protection' : 'reintegration',
      sentence: { key: `placement:timeline.left.${stay.dischargeOutcome ?? 'not_known'}` },
      missing: stay.receipt === null && !isDeath ? ['placement:missing.receipt'] : [],
      // A death stands on her own page and in no list.
      ...(!isDeath && { quiet: { key: 'placement:timeline.quiet.left' } }),
    },
  ];
}

function frame(stay: Stay) {
  const { id: recordId, source, changedAt, changedBy } = stay;
  return { kind: 'placement', recordId, track: 'protection' as const, source, changedAt, changedBy };
}

function atPlace(key: string, { facilityId, shelterType }: Stay, reader: Reader): Sentence {
  const name = reader.get(Organisation, facilityId)?.name;
  return name
    ? { key, values: { place: name } }
    : { key: `${key}Somewhere`, values: { place: `codes:shelter_type.${shelterType}` } };
}

/** Papers that are not there are told as facts: they are what the next colleague has to look for. */
export function missingAtAdmission(stay: Stay, reader: Reader): string[] {
  const person = reader.get(Person, stay.personId);
  const order = person && missingOrder(stay, person);
  return [
    ...(order ? [`placement:missing.${order}`] : []),
    ...(stay.basis === 'not_recorded' ? ['placement:missing.basis'] : []),
  ];
}

const MOVED_ON: readonly PlacementFacts['dischargeOutcome'][] = ['to_other_shelter', 'to_hospital', 'to_authority'];

/** Ended on the day another began, and for that: the beginning tells it. Who went home and came back the same day went home. */
function isMove(stay: Stay, reader: Reader): boolean {
  if (!MOVED_ON.includes(stay.dischargeOutcome)) return false;
  const left = JSON.stringify(stay.discharged);
  return reader
    .all(Placement)
    .some((next) => next.id !== stay.id && next.personId === stay.personId && JSON.stringify(next.admitted) === left);
}
