import type { ServiceKnown } from '#modules/staff/model/end-service.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import { readShutting } from './shutting.handler.ts';

/** How many open files and how many women wait for somebody else is counted for an administrator too, who may see none of them. */
export const endServiceHandler: Handler = {
  async load(tx, input): Promise<ServiceKnown> {
    const { staffId }: { staffId: string } = input;
    const [row] = await tx.query<{ files: number | null; work: number | null; contacts: number | null }>(
      'select app.owned_by($1) as files, app.led_by($1) as work, app.gone_to_by($1) as contacts',
      [staffId],
    );
    const counted = { openFiles: row?.files ?? 0, work: row?.work ?? 0, contacts: row?.contacts ?? 0 };
    return { ...counted, ...(await readShutting(tx, staffId)) };
  },
};
