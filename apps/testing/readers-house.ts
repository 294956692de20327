import { expect } from 'vitest';
import type { AnyAct } from '#kernel/act.ts';
import { openInbox } from './site-inbox.ts';
import { type Colleague, openTestHouse } from './test-house.ts';

/** A desk that reads what readers send, a case manager of its house, and the desk of another; with what tests of it ask. */
export async function openReadersHouse() {
  const house = await openTestHouse();
  const inbox = await openInbox(house);
  const codeOf = async (who: Colleague, act: AnyAct, input: object): Promise<string> => {
    const answer = await who.ask(act, input);
    return answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;
  };
  return {
    ...{ house, inbox, codeOf },
    zoya: await house.admit('communications-editor'),
    asha: await house.admit('case-manager'),
    leela: await house.admit('communications-editor', { of: await house.foundAnother() }),
    refused: async (code: string, who: Colleague, act: AnyAct, input: object) =>
      expect(await codeOf(who, act, input)).toBe(code),
    kept: async (who: Colleague, id: string, kind: unknown) =>
      (await who.reads((tx) => house.house.path.store.find(tx, { kind: kind as never, where: { id }, how: 'all' })))[0],
    inInbox: (id: string) => house.asOwner('select 1 from site.inbox where id = $1', [id]),
    read: async (kind: string, id: string) =>
      (await inbox.shown(kind)).flatMap((one) => (one.id === id && one.body ? [one.body] : [])),
    async close() {
      await inbox.close();
      await house.close();
    },
  };
}

export type ReadersHouse = Awaited<ReturnType<typeof openReadersHouse>>;
