import type { Refusal } from '#kernel/refusal.ts';
import { call, isRefused, NotReached, type Refused } from './http.ts';
import type { AnyStored, KeptStore } from './kept-store.ts';

export type Sent = { id: string; name: string; input: object; askedAt: string; basedOn?: Record<string, number> };
type Accepted = {
  outcome: 'accepted';
  /** Nothing is done yet: it waits for a second person. */
  waitsFor?: string;
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
  return new MemoryOutbox(store);
}

class MemoryOutbox implements Outbox {
  readonly #store: KeptStore;
  readonly #listeners = new Set<() => void>();
  #queue: Sent[] = [];
  #refused: RefusedLater[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #marks = 0;
  #sending = false;

  constructor(store: KeptStore) {
    this.#store = store;
  }

  send = async (command: Sent): Promise<Told> => {
    if (this.#queue.length === 0) {
      try {
        return await this.#post(command);
      } catch (error) {
        if (!(error instanceof NotReached)) throw error;
      }
    }
    this.#queue = [...this.#queue, command];
    this.#tell();
    void this.#drain();
    return { outcome: 'kept' };
  };

  waiting = (): readonly Sent[] => this.#queue;
  refused = (): readonly RefusedLater[] => this.#refused;
  mark = (): number => this.#marks;
  retry = (): void => void this.#drain();

  letGo = (commandId: string): void => {
    this.#refused = this.#refused.filter((one) => one.command.id !== commandId);
    this.#tell();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  async #post(command: Sent): Promise<Accepted | Refused> {
    const answer = await call<Accepted>('POST', '/api/commands', command);
    const waits = isRefused(answer) && answer.refusal.kind === 'signed-out';
    if (!waits) this.#store.settle(command.id, isRefused(answer) ? [] : answer.records);
    return answer;
  }

  async #drain(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    try {
      for (let next = this.#queue[0]; next; next = this.#queue[0]) {
        const answer = await this.#post(next);
        if (isRefused(answer) && answer.refusal.kind === 'signed-out') break; // kept until she has signed in again
        if (isRefused(answer)) this.#refused = [...this.#refused, { command: next, refusal: answer.refusal }];
        this.#queue = this.#queue.slice(1);
        this.#tell();
      }
    } catch {
      this.#timer = setTimeout(() => void this.#drain(), AGAIN_MS);
    }
    this.#sending = false;
  }

  #tell(): void {
    this.#marks += 1;
    for (const listener of this.#listeners) listener();
  }
}
