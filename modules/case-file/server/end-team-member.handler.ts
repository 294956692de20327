import type { TeamKnown } from '#modules/case-file/model/end-team-member.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import { OF_THE_FILE } from './read-team.query.ts';

type Input = { caseFileId: string; staffId: string };

/** Need-to-know is no record: whether she is on the team is looked up here. */
export const endTeamMemberHandler: Handler = {
  async load(tx, input): Promise<TeamKnown> {
    const { caseFileId, staffId }: Input = input;
    const rows = await tx.query(
      `select from app.need_to_know n where n.organisation_id = (select app.my_organisation()) and n.staff_id = $2 and ${OF_THE_FILE}
         and n.ended_at is null and (n.until_at is null or n.until_at > now())`,
      [caseFileId, staffId],
    );
    return { onTeam: rows.length > 0 };
  },
};
