import type { ErasureHold, ErasureKnown } from '#modules/person/model/erase-person.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';

/** What stands against erasing her lies in many tables, and not all of it where the asker may read. */
export const erasePersonHandler: Handler = {
  async load(tx, input): Promise<ErasureKnown> {
    const { personId }: { personId: string } = input;
    const [row] = await tx.query<{ holds: ErasureHold[] }>('select app.erasure_holds($1) as holds', [personId]);
    return { holds: row?.holds ?? [] };
  },
};
