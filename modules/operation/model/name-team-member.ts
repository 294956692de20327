import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { Dated } from '#kernel/dated.ts';
import { accept, accessGiven, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Operation, OperationTeamMember, teamMemberFacts } from './operation.ts';
import { OPERATES, whyNot } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';

/** Who it is, as one of three: a colleague, an officer in words, a witness in words. */
const Who = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('colleague'), staffId: AnyId }),
  z.strictObject({ is: z.literal('officer'), words: teamMemberFacts.shape.officer.unwrap() }),
  z.strictObject({ is: z.literal('witness'), words: teamMemberFacts.shape.witness.unwrap() }),
]);
type Who = z.infer<typeof Who>;

/** Names one member of the team in one role. A colleague is let into the operation by it, as far as the own roles reach. */
export const nameTeamMember = defineAct({
  name: 'operation.name-team-member',
  input: z.strictObject({
    memberId: AnyId,
    operationId: AnyId,
    who: Who,
    role: teamMemberFacts.shape.role,
    since: Dated.nullable(),
  }),
  by: OPERATES,
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ operationId, role }) => ({
    operation: mustKnow(Operation, operationId),
    sameRole: allKnown(OperationTeamMember, { operationId, role }),
  }),
  decide({ memberId, operationId, who, role, since }, { operation, sameRole }) {
    const why = whyNot(operation, 'name-team-member');
    if (why) return refuse(why);
    const named = asFacts(who);
    if (sameRole.some((one) => one.untilWhen === null && one.staffId !== null && one.staffId === named.staffId))
      return refuse(OPERATION_REFUSALS.alreadyNamed);
    return accept(
      ...(named.staffId ? [accessGiven(operationId, named.staffId, 'named in the team of this operation')] : []),
      added(
        OperationTeamMember,
        { id: memberId, scopeId: operationId },
        { operationId, ...named, role, since, untilWhen: null },
      ),
    );
  },
});

function asFacts(who: Who) {
  return {
    staffId: who.is === 'colleague' ? who.staffId : null,
    officer: who.is === 'officer' ? who.words : null,
    witness: who.is === 'witness' ? who.words : null,
  };
}

/** Takes someone out of the team. A colleague's access ends with the last role; what was done stays on record. */
export const standDown = defineAct({
  name: 'operation.stand-down',
  input: z.strictObject({ operationId: AnyId, memberId: AnyId, untilWhen: Dated }),
  by: OPERATES,
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ operationId, memberId }) => ({
    operation: mustKnow(Operation, operationId),
    member: mustKnow(OperationTeamMember, memberId),
    team: allKnown(OperationTeamMember, { operationId }),
  }),
  decide({ operationId, memberId, untilWhen }, { operation, member, team }, { actor }) {
    const why = whyNot(operation, 'stand-down');
    if (why) return refuse(why);
    const { staffId } = member;
    const hasMore = team.some((one) => one.id !== memberId && one.staffId === staffId && one.untilWhen === null);
    const isOut = staffId !== null && !hasMore && staffId !== actor.staffId;
    return accept(
      ...(isOut ? [{ is: 'access-ended' as const, scopeId: operationId, staffId }] : []),
      changed(OperationTeamMember, memberId, { untilWhen }),
    );
  },
});
