import { daysFrom } from '#kernel/calendar.ts';
import type { ParticipantRole } from '#kernel/code-lists/participant-role.ts';
import type { Stored } from '#kernel/record.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import { FollowUp, type FollowUpFacts } from '#modules/follow-up/model/follow-up.ts';
import { PersonRescued } from '#modules/operation/model/rescue.ts';
import { type Contradiction, fromStatement, type Looking, type StatementOf } from './contradiction.ts';

/** "Culprit": only a court says so. Here is what is recorded of that person instead. */
export function checkRoleWord(statement: StatementOf<'role-word'>, { reader }: Looking): Contradiction[] {
  const ids = new Set(statement.about.map(({ id }) => id));
  const roles = reader
    .all(Participant)
    .filter(({ personId, role }) => ids.has(personId) && (role === 'accused' || role === 'suspect'));
  return roles[0] ? [fromStatement(statement, { values: { role: roles[0].role } })] : [];
}

/** One person, accused and perhaps a victim, in one file. Both stay; whoever reads only one of them does her wrong. */
export function checkBothRoles({ reader }: Looking): Contradiction[] {
  const roles = reader.all(Participant);
  const victims = new Set(
    roles
      .filter(({ role }) => role === 'possible_victim' || role === 'survivor')
      .map(({ personId, caseFileId }) => `${personId} ${caseFileId}`),
  );
  const both = roles.filter(
    ({ role, personId, caseFileId }) =>
      role === ('accused' satisfies ParticipantRole) && victims.has(`${personId} ${caseFileId}`),
  );
  return both.map(({ personId, caseFileId }) => ({
    id: `both-roles:${caseFileId}:${personId}`,
    check: 'both-roles',
    said: [],
    values: {},
    missing: [],
    records: [
      { kind: 'person', id: personId },
      { kind: 'case-file', id: caseFileId },
    ],
  }));
}

/** "All are safe": who said so, after how many days, and whether anybody saw the home. */
export function checkStatusClaim(statement: StatementOf<'status-claim'>, looking: Looking): Contradiction[] {
  const ids = new Set(statement.about.map(({ id }) => id));
  const unchecked = uncheckedClaims(looking).filter(
    ({ personId, claim }) => ids.has(personId) && claim === statement.claim.status,
  );
  if (unchecked.length === 0) return [];
  return [
    fromStatement(statement, {
      values: { people: unchecked.length, days: daysAfter(unchecked, looking) },
      records: asRecords(unchecked),
    }),
  ];
}

/** The same of follow-ups that no text speaks of, one row for all that were made on one day. */
export function checkSafeUnchecked(looking: Looking, spokenOf: ReadonlySet<string>): Contradiction[] {
  const silent = uncheckedClaims(looking).filter(
    ({ personId, claim }) => claim === 'returned_family_safe' && !spokenOf.has(personId),
  );
  const byDay = Map.groupBy(silent, ({ doneWhen }) => doneWhen?.latest ?? '');
  return [...byDay].map(([on, claims]) => ({
    id: `safe-unchecked:${on}`,
    check: 'safe-unchecked',
    said: [],
    values: { people: claims.length, days: daysAfter(claims, looking), on },
    missing: [],
    records: asRecords(claims),
  }));
}

/** The newest claim about each person, where nobody checked it with their own eyes. */
function uncheckedClaims({ reader }: Looking): Stored<FollowUpFacts>[] {
  const claims = reader.all(FollowUp).filter(({ claim, doneWhen }) => claim !== null && doneWhen !== null);
  const inOrder = claims.toSorted((a, b) => ((a.doneWhen?.latest ?? '') < (b.doneWhen?.latest ?? '') ? -1 : 1));
  const newest = new Map(inOrder.map((one) => [one.personId, one]));
  return [...newest.values()].filter(({ homeChecked, verifiedBy }) => homeChecked !== true && verifiedBy === null);
}

/** How soon after reaching safety the first of these claims was made. */
function daysAfter(claims: readonly Stored<FollowUpFacts>[], { reader }: Looking): number {
  const rescued = new Map(reader.all(PersonRescued).map(({ personId, at }) => [personId, at.latest]));
  const days = claims.flatMap(({ personId, doneWhen }) => {
    const since = rescued.get(personId);
    return since && doneWhen?.latest ? [daysFrom(since, doneWhen.latest)] : [];
  });
  return days.length > 0 ? Math.min(...days) : -1;
}

function asRecords(claims: readonly Stored<FollowUpFacts>[]) {
  return claims.map(({ personId }) => ({ kind: 'person' as const, id: personId }));
}
