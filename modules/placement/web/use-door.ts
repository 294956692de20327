import { useState } from 'react';
import { dayInIndia } from '#kernel/calendar.ts';
import type { RelationKind } from '#kernel/code-lists/relation-kind.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { letVisitorIn } from '#modules/placement/model/let-visitor-in.ts';
import type { Visitor } from '#modules/placement/model/visit.ts';
import { refuseVisitor } from '#modules/placement/model/visiting.ts';
import { writeVisitRefusal } from '#modules/placement/model/write-visit-refusal.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useClock, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';

/** Who is at the door, as far as has been said: words, and one choice for what they say they are. */
export type DoorDraft = {
  visitor: string;
  relation: RelationKind | null;
  personId: string | null;
  agrees: 'yes' | 'no' | 'not_asked' | null;
};
const EMPTY: DoorDraft = { visitor: '', relation: null, personId: null, agrees: null };
const AGREES = { yes: true, no: false, not_asked: null } as const;

/** The door: what the rule answers to who stands there, before anything is written, and the two ways to write it down. */
export function useDoor(card: BoardStay | null) {
  const ask = useAsk();
  const clock = useClock();
  const today = useToday();
  const [draft, setDraft] = useState(EMPTY);
  const [told, setTold] = useState<'kept' | Refusal | null>(null);
  const visitor: Visitor = {
    visitor: draft.visitor.trim(),
    visitorRelation: draft.relation,
    visitorPersonId: draft.personId,
    sheAgrees: draft.agrees ? AGREES[draft.agrees] : null,
  };
  const isSaid = draft.relation !== null || draft.personId !== null || draft.agrees === 'no';
  const shut = card && isSaid ? refuseVisitor({ rule: card.rule, visitor, gender: card.person.gender, today }) : null;

  async function write(act: typeof letVisitorIn | typeof writeVisitRefusal) {
    if (!card) return;
    const { stay, person, nextVisit } = card;
    const visitId = act === letVisitorIn ? (expectedToday(nextVisit, draft, today) ?? newId()) : newId();
    const answer = await ask(act, {
      visitId,
      placementId: stay.id,
      personId: person.id,
      visitor,
      at: clock(),
      note: null,
    });
    setTold(answer.outcome === 'refused' ? answer.refusal : 'kept');
    if (answer.outcome !== 'refused') setDraft(EMPTY);
  }

  return {
    draft,
    set: (part: Partial<DoorDraft>) => {
      setTold(null);
      setDraft((before) => ({ ...before, ...part }));
    },
    answer: !card || !isSaid ? ('open' as const) : shut ? ('shut' as const) : ('come' as const),
    shut,
    told,
    letIn: () => void write(letVisitorIn),
    writeRefusal: () => void write(writeVisitRefusal),
  };
}

/** The visit that was planned for today with such a visitor, so that it gets its outcome. */
function expectedToday(planned: BoardStay['nextVisit'], { relation }: DoorDraft, today: string): string | null {
  if (!planned?.plannedFor || planned.visitorRelation !== relation) return null;
  return dayInIndia(planned.plannedFor) === today ? planned.id : null;
}

export type Door = ReturnType<typeof useDoor>;
