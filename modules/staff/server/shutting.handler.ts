import type { Shutting } from '#modules/staff/model/powerful-roles.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

/** Whether one alone may shut this colleague out: the database knows who else stands beside the asker. */
export const shuttingHandler: Handler = {
  async load(tx, input) {
    const { staffId }: { staffId: string } = input;
    return readShutting(tx, staffId);
  },
};

export async function readShutting(tx: Transaction, staffId: string): Promise<Shutting> {
  const [row] = await tx.query<Shutting>('select app.how_to_shut($1) as shutting', [staffId]);
  return { shutting: row?.shutting ?? null };
}
