import type { Refusal } from '#kernel/refusal.ts';
import { call, isRefused, NotReached, type Refused } from './http.ts';
import type { AnyStored, KeptStore } from './kept-store.ts';

export type Sent = { id: string; name: string; input: object; askedAt: string; basedOn?: Record<string, number> };
type Accepted = {
  outcome: 'accepted';
  records: readonly { kind: string; record: AnyStored }[];
  clashes: readonly string[];
};
export type Told = Accepted | Refused | { outcome: 'kept' };

/** A command the server refused after it had been kept here: it stays until a person has seen it. */
export type RefusedLater = { command: Sent; refusal: Refusal };

/**
 * What is asked but not yet answered. With a connection a command is answered at once; without one it is kept, in
 * order, and sent when the server is reached again. The same id is sent each time, so that nothing happens twice.
 */
export type Outbox = {
  send: (command: Sent) => Promise<Told>;
  waiting: () => readonly Sent[];
  refused: () => readonly RefusedLater[];
  letGo: (commandId: string) => void;
  retry: () => void;
  subscribe: (listener: () => void) => () => void;
  mark: () => number;
};

const AGAIN_MS = 4000;

export function makeOutbox(store: KeptStore): Outbox {
  let queue: Sent[] = [];
  let refusedLater: RefusedLater[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marks = 0;
  let sending = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    marks += 1;
    for (const listener of listeners) listener();
  };

  async function post(command: Sent): Promise<Accepted | Refused> {
    const answer = await call<Accepted>('POST', '/api/commands', command);
    if (!isRefused(answer) || answer.refusal.kind !== 'signed-out')
      store.settle(command.id, isRefused(answer) ? [] : answer.records);
    return answer;
  }

  async function drain(): Promise<void> {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    try {
      for (let next = queue[0]; next; next = queue[0]) {
        const answer = await post(next);
        if (isRefused(answer) && answer.refusal.kind === 'signed-out') break; // kept until she has signed in again
        if (isRefused(answer)) refusedLater = [...refusedLater, { command: next, refusal: answer.refusal }];
        queue = queue.slice(1);
        tell();
      }
    } catch {
      timer = setTimeout(drain, AGAIN_MS);
    }
    sending = false;
  }

  return {
    async send(command) {
      if (queue.length === 0) {
        try {
          return await post(command);
        } catch (error) {
          if (!(error instanceof NotReached)) throw error;
        }
      }
      queue = [...queue, command];
      tell();
      void drain();
      return { outcome: 'kept' };
    },
    waiting: () => queue,
    refused: () => refusedLater,
    letGo(commandId) {
      refusedLater = refusedLater.filter((one) => one.command.id !== commandId);
      tell();
    },
    retry: () => void drain(),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mark: () => marks,
  };
}
