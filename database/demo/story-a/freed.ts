import type { OperationEventKind } from '#kernel/code-lists/operation-event-kind.ts';
import type { OperationRole } from '#kernel/code-lists/operation-role.ts';
import { day } from '#kernel/dated.ts';
import { nameTeamMember } from '#modules/operation/model/name-team-member.ts';
import { recordEvent } from '#modules/operation/model/record-event.ts';
import { recordRescued } from '#modules/operation/model/record-rescued.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { COLLEAGUES, type ColleagueName } from '../people.ts';
import { FILE, type FileName, WHO } from '../who.ts';

/** A moment of the day in India, as "19:12". */
export function at(on: string, time: string): string {
  return `${on}T${time}:00+05:30`;
}

export type Day = { operationId: string; codeName: string; on: string };

type Tapped = Exclude<OperationEventKind, 'muster' | 'end' | 'called_off'>;
type Tap = { kind: Tapped; time: string; by: ColleagueName; count?: number; sentences: string[] };

/** One tap of the day, kept at the moment it was made. */
export function tap({ operationId, codeName, on }: Day, { kind, time, by, count, sentences }: Tap): Block {
  const name = `${codeName} ${kind}`;
  return block({
    name,
    sentences,
    by,
    at: at(on, time),
    ask: [
      recordEvent,
      {
        operationId,
        eventId: idOf(name),
        at: new Date(at(on, time)).toISOString(),
        kind,
        note: null,
        count: count ?? null,
      },
    ],
  });
}

type Who = { colleague: ColleagueName } | { officer: string } | { witness: string };

/** One member of the team. */
export function member(
  { operationId, codeName }: Day,
  moment: string,
  role: OperationRole,
  who: Who,
  sentences: string[] = [],
): Block {
  const name = `${codeName} team ${role} ${Object.values(who).join('')}`;
  const named =
    'colleague' in who
      ? ({ is: 'colleague', staffId: COLLEAGUES[who.colleague].staffId } as const)
      : 'officer' in who
        ? ({ is: 'officer', words: who.officer } as const)
        : ({ is: 'witness', words: who.witness } as const);
  return block({
    name,
    sentences,
    by: 'farida',
    at: moment,
    ask: [nameTeamMember, { memberId: idOf(name), operationId, who: named, role, since: null }],
  });
}

type Freed = {
  name: Exclude<FileName, 'iniya'>;
  nameUsed: string;
  age: { least: number; most: number };
  wish: string;
  time: string;
  handedToId: string;
  handedToWords: string;
  sentences: string[];
};

/** Somebody who reached safety that day, met for the first time, with a file opened at once. */
export function freed({ operationId, on }: Day, one: Freed): Block {
  const personId = WHO[one.name];
  return block({
    name: `freed ${one.name}`,
    sentences: one.sentences,
    by: 'farida',
    at: at(on, one.time),
    ask: [
      recordRescued,
      {
        rescuedId: idOf(`rescued ${one.name}`),
        operationId,
        person: {
          is: 'new',
          personId,
          nameUsed: one.nameUsed,
          gender: 'female',
          born: null,
          age: { observed: one.age, at: day(on) },
          birthBasis: 'stated',
        },
        rescued: {
          at: day(on),
          ageBasis: 'stated',
          condition: null,
          wish: one.wish,
          wishLang: 'en',
          belongings: null,
          handedToId: one.handedToId,
          handedToWords: one.handedToWords,
          stillWithUs: true,
        },
        openFile: { caseFileId: FILE[one.name], title: one.nameUsed, riskLevel: 'medium' },
        caseManagerId: COLLEAGUES.asha.staffId,
      },
    ],
  });
}
