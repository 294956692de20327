import type pg from 'pg';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import type { Answer, Command } from '#platform/server/commands/command.ts';
import { type CommandPath, runCommand } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { openSession, signOut } from '#platform/server/sign-in/sessions.ts';
import type { Block } from './block.ts';
import { commandIdOf } from './id-of.ts';
import { COLLEAGUES, type ColleagueName, TENANTS } from './people.ts';

/** What is dangerous asks even the teller for a fresh proof, and on a slow machine the story takes longer than one lasts. */
const FRESH_MS = 3 * 60_000;

/** Speaks for the colleagues of the demonstration, each under a session of her own, through the one command path. */
export type Teller = {
  tell: (blocks: readonly Block[]) => Promise<void>;
  tokenOf: (name: ColleagueName) => Promise<string>;
  /** Ends the sessions: nobody is left signed in by the loading. */
  leave: () => Promise<void>;
};

type Accepted = Extract<Answer, { outcome: 'accepted' }>;

/** How a command is asked: by the command path, or by a test that changes or watches what is said to it. */
export type Ask = typeof runCommand;

export function makeTeller(
  { pool, door, path }: { pool: pg.Pool; door: pg.Pool; path: CommandPath },
  ask: Ask = runCommand,
): Teller {
  const opened: Promise<string>[] = [];
  const newest = new Map<ColleagueName, { token: Promise<string>; at: number }>();
  const tokenOf = (name: ColleagueName): Promise<string> => {
    const kept = newest.get(name);
    if (kept && performance.now() - kept.at < FRESH_MS) return kept.token;
    const token = openSession(door, tenantOf(name), COLLEAGUES[name].staffId, 'telling', 'demonstration');
    newest.set(name, { token, at: performance.now() });
    opened.push(token);
    return token;
  };
  const tellAs = async (block: Block) => {
    const token = await tokenOf(block.by);
    return tellOne((command) => ask(path, token, command), block);
  };
  return {
    tokenOf,
    async tell(blocks) {
      for (const block of blocks) {
        const told = await tellAs(block);
        const { name, second } = block;
        if (second && told.waitsFor)
          await tellAs({
            name: `${name}, yes`,
            sentences: [],
            ...second,
            ask: [confirmAct, { approvalId: told.waitsFor }],
          });
      }
    },
    async leave() {
      for (const token of await Promise.all(opened.splice(0))) await signOut(pool, token);
      newest.clear();
    },
  };
}

function tenantOf(name: ColleagueName): string {
  return COLLEAGUES[name].tenant === 'mumbai-smiles' ? TENANTS[0].id : TENANTS[1].id;
}

/** A refused block is a fault in the story or in an act; loaded without it, the demonstration would tell a lie by omission. */
async function tellOne(ask: (command: Command) => Promise<Answer>, block: Block): Promise<Accepted> {
  const [act, input] = block.ask;
  const askedAt = new Date(block.at).toISOString();
  const based = block.basedOn ? { basedOn: { ...block.basedOn } } : {};
  const command = {
    id: commandIdOf(block.name),
    name: act.name,
    input: input as Record<string, unknown>,
    askedAt,
    ...based,
  };
  const answer = await ask(command).catch((cause: unknown) => {
    throw new Error(`The demonstration could not tell "${block.name}" (${act.name}).`, { cause });
  });
  if (answer.outcome === 'refused') {
    throw new Error(
      `The demonstration was refused "${block.name}" (${act.name} by ${block.by}): ${JSON.stringify(answer.refusal)}`,
    );
  }
  return answer;
}

/** Whether a command of the demonstration was told already, asked as the colleague who tells it. */
export async function wasTold(pool: pg.Pool, token: string, name: string): Promise<boolean> {
  const rows = await inTransaction(pool, token, (tx) =>
    tx.query('select from app.journal j where j.id = $1', [commandIdOf(name)]),
  );
  return rows.length > 0;
}
