import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { AnyStored } from '#platform/server/records/record-store.ts';

/** A command as a device sends it. The id makes it happen once, however often it is sent. */
export const Command = z.strictObject({
  id: z.uuid(),
  name: z.string().max(100),
  input: z.record(z.string(), z.unknown()),
  /** The device's claim, RFC 3339. */
  askedAt: z.iso.datetime({ offset: true }),
  /** Versions of the records that a correction was based on, by record id. */
  basedOn: z.record(AnyId, z.int().min(1)).optional(),
});
export type Command = z.infer<typeof Command>;

export type ChangedRecord = { kind: string; record: AnyStored };

/** What the asker is told, and what is told again when the same command comes twice. */
export type Answer =
  | {
      outcome: 'accepted';
      records: readonly ChangedRecord[];
      clashes: readonly string[];
      /** Nothing is done yet: this approval waits for its second person. */
      waitsFor?: string;
      /** The second person of what took two. */
      confirmedBy?: string;
    }
  | { outcome: 'refused'; refusal: Refusal };

/** The same id with other content is a mistake or a forgery, never a repetition. */
export function hashContent(command: Command): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([command.name, sorted(command.input), sorted(command.basedOn ?? {})]))
    .digest();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
