import type { GoKnown } from '#modules/investigation/model/decide-go.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';

/** Who may be the second person to a go is asked where nobody can forge who asked for it. */
export const confirmGoHandler: Handler = {
  async load(tx, input): Promise<GoKnown> {
    const { decisionId }: { decisionId: string } = input;
    const [row] = await tx.query<GoKnown>('select app.my_second($1) as second', [decisionId]);
    return { second: row?.second ?? null };
  },
};
