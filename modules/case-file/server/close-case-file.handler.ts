import type { StillOpen } from '#modules/case-file/model/case-closure.ts';
import type { ClosingKnown } from '#modules/case-file/model/close-case-file.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';

type Found = { code: string | null; stay: boolean; way: boolean; open: StillOpen[] };

/** What stands against closing, and what goes on behind it: by the policies of whoever asks. */
const FIND = `
  with mine as (select c.organisation_id as org, c.person_id as who, c.id as file from app.case_file c
    where c.organisation_id = (select app.my_organisation()) and c.id = $1)
  select (select p.display_code from app.person p, mine where p.organisation_id = org and p.id = who) as code,
    exists (select from app.placement s, mine where s.organisation_id = org and s.person_id = who and s.discharged is null) as stay,
    exists (select from app.return_case r, mine where r.organisation_id = org and r.person_id = who and r.ended is null) as way,
    array(
      select 'follow-ups' from app.follow_up f, mine where f.organisation_id = org and f.person_id = who and f.done_when is null
      union select 'proceedings' from app.proceeding q, mine where q.organisation_id = org and q.case_file_id = file and q.closed is null
      union select 'home-studies' from app.home_study h, mine where h.organisation_id = org and h.case_file_id = file and h.signed_by is null
      union select 'livelihood' from app.livelihood l, mine where l.organisation_id = org and l.person_id = who
        and l.state in ('wished', 'applied', 'accepted', 'begun')
      order by 1) as open`;

export const closeCaseFileHandler: Handler = {
  async load(tx, input): Promise<ClosingKnown> {
    const { caseFileId }: { caseFileId: string } = input;
    const [found] = await tx.query<Found>(FIND, [caseFileId]);
    return {
      code: found?.code ?? '',
      openStay: found?.stay ?? false,
      openReturn: found?.way ?? false,
      stillOpen: found?.open ?? [],
    };
  },
};
