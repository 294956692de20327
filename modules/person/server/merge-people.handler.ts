import type { MergeKnown } from '#modules/person/model/merge-people.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';

/** Nobody is in two places: where both have an open stay they are two people, or one of the stays was never ended. */
export const mergePeopleHandler: Handler = {
  async load(tx, input): Promise<MergeKnown> {
    const { personId, intoId }: { personId: string; intoId: string } = input;
    const [row] = await tx.query<{ people: number }>(
      `select count(distinct p.person_id)::int as people from app.placement p
        where p.organisation_id = (select app.my_organisation()) and p.person_id = any ($1) and p.discharged is null`,
      [[personId, intoId]],
    );
    return { bothStay: (row?.people ?? 0) > 1 };
  },
};
